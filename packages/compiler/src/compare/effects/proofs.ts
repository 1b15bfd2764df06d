/**
 * What is proved of a result, for all the answers that can be given: that nobody gains by it, that nobody loses, that it
 * is the same. Silent where the answers themselves cannot be read alike in both versions.
 */
import { differ } from '../../plan/reasoning/differ.ts';
import { neverIn, ranksOfRule } from '../../plan/reasoning/truths.ts';
import { isNever, twoPlans, type TwoPlans } from '../../plan/reasoning/two-plans.ts';
import type { Expr, Input } from '../../plan/plan.ts';
import { optionKey } from '../canonical.ts';
import { changedNodes } from '../stability.ts';
import { DEPOSIT, type Both, type Target } from './both.ts';

/** Each looks at hundreds of boxes. */
const MOST = 60;

export class Proofs {
  readonly #both: Both;
  readonly #two: TwoPlans | undefined;
  /** Questions that both versions ask alike, by their later path. */
  readonly #alike: ReadonlySet<string>;
  #left = MOST;

  constructor(both: Both) {
    const { before, after } = both.sides;
    const later = (own: string): string => before.renames.get(own) ?? own;
    const changed = changedNodes(before, after);
    const names = new Set(after.plan.nodes.map(({ name }) => name));
    // Options that have another name, or windows that have other dates, are not the same answers.
    const options = [...before.renames.keys()].some((name) => name.startsWith(optionKey('')));
    const windows = JSON.stringify(before.plan.windows) === JSON.stringify(after.plan.windows);
    this.#both = both;
    this.#two =
      options || !windows
        ? undefined
        : twoPlans(before.plan, after.plan, { later, shared: (name) => names.has(name) && !changed.has(name) });
    const own = new Map(before.plan.inputs.map((input) => [later(input.path), asked(input)]));
    this.#alike = new Set(
      after.plan.inputs.filter((input) => own.get(input.path) === asked(input)).map(({ path }) => path),
    );
  }

  /** Of a truth: it never goes from no to yes, or never from yes to no. */
  never(target: Target): 'plus' | 'moins' | undefined {
    const found = this.#read(target);
    if (!found || target.type.genre !== 'oui/non') return undefined;
    const never = neverIn(found.two, found.before, found.after, ranksOfRule);
    return never.less === never.more ? undefined : never.less ? 'moins' : 'plus';
  }

  isSame(target: Target): boolean {
    const found = this.#read(target);
    if (!found) return false;
    const { two, after } = found;
    const before = two.first(found.before);
    const goal = (value: (expr: Expr) => Parameters<typeof differ>[0]) => differ(value(before), value(after));
    return isNever(two, { reads: [before, after], verdict: (abstract) => goal((expr) => abstract.value(expr)) });
  }

  #read(target: Target) {
    const both = this.#both;
    if (!this.#two || target.nom === DEPOSIT || this.#left-- <= 0) return undefined;
    if (![...both.read(target)].every((path) => this.#alike.has(path))) return undefined;
    const before: Expr = { op: 'node', name: both.names.get(target.nom) ?? target.nom };
    return { two: this.#two, before, after: { op: 'node', name: target.nom } as const satisfies Expr };
  }
}

/** What may be answered: the words around it do not count. */
function asked({ type, champ }: Input): string {
  return JSON.stringify([type, champ?.type, champ?.facultatif], (key, value: unknown) =>
    key === 'libellé' || key === 'champs' || key === 'groupe' ? undefined : value,
  );
}
