/**
 * What reading does not name, reasoning may: whether a condition that changed refuses more, fewer, or exactly the same,
 * for all the answers that can be given. Each change is looked at by itself, in the earlier text; where nothing is
 * proved, nothing is claimed.
 */
import type { Expr, Plan } from '../plan/plan.ts';
import { neverIn, ranksOfQuestion, ranksOfRule } from '../plan/reasoning/truths.ts';
import { twoPlans } from '../plan/reasoning/two-plans.ts';
import type { Noted, Provable } from './comparing.ts';
import { aloneOf } from './effects/alone.ts';
import type { Both } from './effects/both.ts';
import { GENRES } from './kinds.ts';
import type { Sides } from './pairing.ts';
import { changedNodes } from './stability.ts';

/** Each one compiles the programme again. */
const MOST = 40;

export function proved(both: Both, noted: readonly Noted[]): readonly Noted[] {
  let left = MOST;
  return noted.map((one): Noted => {
    const { change, nodes, provable } = one;
    if (!provable || left-- <= 0) return one;
    const sides = aloneOf(both.sides, [one]);
    const found = sides && directionOf(sides, both.names.get(change.sujet) ?? change.sujet, provable.shown);
    // What reading proves to be more or less stays so, unless it is the same.
    const read = [provable.more, provable.less].some(([genre]) => genre === change.genre);
    if (!found || (read && found !== 'same')) return one;
    const [genre, phrase] = provable[found];
    const { portée, pourquoi } = GENRES[genre];
    return { change: { ...change, genre, phrase, portée, pourquoi }, nodes };
  });
}

/** Does it hold in more situations, in fewer, or in the same? */
function directionOf(sides: Sides, subject: string, shown: Provable['shown']): 'more' | 'less' | 'same' | undefined {
  const [before, after] = [sides.before.plan, sides.after.plan];
  // The windows of a deposit are not answers: two calendars cannot be read as one.
  if (JSON.stringify(before.windows) !== JSON.stringify(after.windows)) return undefined;
  const compared = shown === 'question' ? asked(sides, subject) : rule(sides, subject);
  if (!compared) return undefined;
  const changed = changedNodes(sides.before, sides.after);
  const names = new Set(after.nodes.map(({ name }) => name));
  const two = twoPlans(before, after, { later: (own) => own, shared: (name) => names.has(name) && !changed.has(name) });
  const ranks = shown === 'question' ? ranksOfQuestion : ranksOfRule;
  const never = neverIn(two, compared.before, compared.after, ranks);
  if (never.less && never.more) return 'same';
  if (!never.less && !never.more) return undefined;
  // A rule that applies to more refuses more.
  return never.less === (shown !== 'portée') ? 'more' : 'less';
}

interface Compared {
  readonly before: Expr;
  readonly after: Expr;
}

/** The condition that changed: that of the change, or the only one that did. */
function rule({ before, after }: Sides, subject: string): Compared | undefined {
  const changed = changedNodes(before, after);
  const conditions = (plan: Plan): readonly string[] =>
    plan.conditions.flatMap(({ nom }) => (changed.has(nom) ? [nom] : []));
  const known = new Set(before.plan.conditions.map(({ nom }) => nom));
  const found = conditions(after.plan).filter((nom) => known.has(nom));
  const name = found.includes(subject) ? subject : found.length === 1 ? found[0] : undefined;
  return name === undefined ? undefined : { before: { op: 'node', name }, after: { op: 'node', name } };
}

function asked({ before, after }: Sides, subject: string): Compared | undefined {
  const [old, recent] = [before, after].map(({ plan }) =>
    // What is asked of each item of a list is not one truth.
    plan.visibilities.find(({ key, list }) => key === subject.replace(/\.demandé$/, '') && list === undefined),
  );
  return old && recent && { before: old.condition, after: recent.condition };
}
