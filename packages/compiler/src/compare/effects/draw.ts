/**
 * Drawing situations: complete ones, and others that differ from one by an answer.
 */
import { cheminItem, type Réponse, type Réponses } from '@guichet/runtime';
import { situation } from '../../plan/evaluation.ts';
import { interpret } from '../../plan/interpreter.ts';
import { questionsRead } from '../../plan/lower/order.ts';
import type { Input, Plan } from '../../plan/plan.ts';
import type { Both, Cas } from './both.ts';
import type { Candidates } from './candidates.ts';
import type { Random } from './random.ts';

const REPAIRS = 60;

export class Draw {
  readonly #both: Both;
  readonly #candidates: Candidates;
  readonly #random: Random;
  readonly #inputs: readonly Input[];

  /** `inputs`: the questions that are answered. */
  constructor(both: Both, candidates: Candidates, random: Random, inputs: readonly Input[] = both.inputs) {
    this.#both = both;
    this.#candidates = candidates;
    this.#random = random;
    this.#inputs = inputs;
  }

  /** Every question has an answer. */
  complete(): Cas {
    const réponses: Record<string, Réponse> = {};
    const inputs = this.#inputs;
    for (const input of inputs) {
      if (input.list !== undefined) continue;
      if (input.type.kind !== 'list') {
        const réponse = this.#random.pick(this.#candidates.of(input));
        if (réponse !== undefined) réponses[input.path] = réponse;
        continue;
      }
      Object.assign(réponses, this.#items(input, this.#length(input)));
    }
    return { réponses, instant: defaultInstant(this.#both) };
  }

  #length(list: Input): number {
    const lengths = this.#candidates.lengths(list);
    return (lengths.length > 0 && this.#random.once(2) && this.#random.pick(lengths)) || 1 + this.#random.below(3);
  }

  /** Items that are new, each with all its answers. */
  #items(list: Input, length: number): Readonly<Record<string, Réponse>> {
    const items = Array.from({ length }, (_, rank) => String(rank));
    const réponses: Record<string, Réponse> = { [list.path]: items };
    for (const field of this.#inputs.filter((each) => each.list === list.path))
      for (const item of items) {
        const réponse = this.#random.pick(this.#candidates.of(field));
        if (réponse !== undefined) réponses[cheminItem(field.path, item)] = réponse;
      }
    return réponses;
  }

  /** A list of that length: its first items stay, those that are missing are like the first one. */
  #resized(cas: Cas, list: Input, length: number): Cas {
    const fresh = this.#items(list, length);
    const before = (cas.réponses[list.path] ?? []) as readonly string[];
    const réponses = Object.fromEntries(
      Object.entries(cas.réponses).filter(([path]) => !path.startsWith(`${list.path}[`)),
    );
    for (const [path, réponse] of Object.entries(fresh)) {
      const rank = /\[(\d+)\]/.exec(path)?.[1];
      const kept = rank === undefined ? undefined : (before[Number(rank)] ?? before[0]);
      const same = kept === undefined ? undefined : cas.réponses[path.replace(`[${rank}]`, `[${kept}]`)];
      réponses[path] = same ?? réponse;
    }
    return { ...cas, réponses };
  }

  /** One question answered otherwise; for a list's field, in one of its items. */
  changed(cas: Cas, input: Input): Cas {
    if (input.type.kind === 'list') {
      const length = this.#random.pick(this.#candidates.lengths(input));
      return length === undefined ? cas : this.#resized(cas, input, length);
    }
    const path = this.#place(cas, input);
    const réponse = this.#random.pick(this.#candidates.of(input));
    return path === undefined || réponse === undefined
      ? cas
      : { ...cas, réponses: { ...cas.réponses, [path]: réponse } };
  }

  #place({ réponses }: Cas, input: Input): string | undefined {
    if (input.list === undefined) return input.path;
    const item = this.#random.pick((réponses[input.list] ?? []) as readonly string[]);
    return item === undefined ? undefined : cheminItem(input.path, item);
  }

  /** Through all that is worth trying, `most` of them at most; a list is reduced to one item. */
  each(base: Cas, input: Input, most: number): readonly Cas[] {
    if (input.type.kind === 'list')
      return this.#candidates
        .lengths(input)
        .slice(0, most)
        .map((length) => this.#resized(base, input, length));
    const cas = input.list === undefined ? base : withOneItem(base, input.list);
    const path = input.list === undefined ? input.path : cheminItem(input.path, '0');
    return this.#candidates
      .of(input)
      .slice(0, most)
      .map((réponse) => ({ ...cas, réponses: { ...cas.réponses, [path]: réponse } }));
  }

  /** Towards an eligible situation of one version: what a failing condition reads is answered otherwise. */
  repaired(start: Cas, version: 'before' | 'after'): Cas {
    const plan = this.#both[version];
    const read = questionsRead(plan.nodes);
    const toLater = this.#both.sides.before.renames;
    let best = start;
    let failing = this.#failing(best, plan, version);
    for (let round = 0; round < REPAIRS && failing.length > 0; round++) {
      const condition = this.#random.pick(failing);
      const paths = new Set(
        [...(read.get(condition ?? '') ?? [])].map((path) =>
          version === 'before' ? (toLater.get(path) ?? path) : path,
        ),
      );
      const input = this.#random.pick(this.#both.inputs.filter(({ path }) => paths.has(path)));
      if (!input) continue;
      for (let tries = 0; tries < 6; tries++) {
        const next = this.changed(best, input);
        const left = this.#failing(next, plan, version);
        if (left.length < failing.length) [best, failing] = [next, left];
      }
    }
    return best;
  }

  #failing({ réponses, instant }: Cas, plan: Plan, version: 'before' | 'after'): readonly string[] {
    const own: Réponses = version === 'before' ? this.#both.translated(réponses) : réponses;
    const { nodes } = interpret(plan, situation(plan, own, { instant }));
    return plan.conditions.filter(({ nom, bloquante }) => bloquante && nodes.get(nom) === false).map(({ nom }) => nom);
  }
}

function withOneItem({ réponses, instant }: Cas, list: string): Cas {
  const kept = Object.entries(réponses).filter(
    ([path]) => !path.startsWith(`${list}[`) || path.startsWith(`${list}[0]`),
  );
  return { instant, réponses: { ...Object.fromEntries(kept), [list]: ['0'] } };
}

/** The middle of the first period in which the later version accepts a deposit. */
export function defaultInstant({ after: { periods, deposits } }: Both): number {
  const period = periods.find(({ nom }) => deposits.some((deposit) => deposit.period === nom)) ?? periods[0];
  return period ? Math.floor((period.début + period.fin) / 2) : 1_640_995_200;
}
