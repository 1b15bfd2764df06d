/**
 * A box: for each question, the set of its answers; and when the evaluation takes place.
 */
import type { Value } from '../value.ts';
import type { Plan } from '../plan.ts';
import { domainOf, itemDomain, type Reading } from './domain.ts';
import { exactlyValue, isItems, possible, type Possible } from './possible.ts';

export interface Box {
  readonly answers: ReadonlyMap<string, Possible>;
  /** Nodes whose value is given instead of computed, as in examples. */
  readonly fixed: ReadonlyMap<string, Possible>;
  /** Seconds since 1970, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Of the dates of law and of knowledge, when they are not those of the evaluation. */
  readonly law?: Span;
  readonly knowledge?: Span;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is known: answers by path, an instant, nodes that are given. */
export interface Known {
  readonly answers?: ReadonlyMap<string, Value>;
  readonly fixed?: ReadonlyMap<string, Value>;
  /** Absent: any day of the years 2000 to 2099. */
  readonly instant?: number;
  /** Absent: the same as the instant. */
  readonly droit?: number;
  readonly connaissance?: number;
}

const FIRST_INSTANT = Date.UTC(2000, 0, 1, 12) / 1000;
export const LAST_INSTANT = Date.UTC(2099, 11, 31, 12) / 1000;

/** All the situations that complete what is known. */
export function boxOf(plan: Plan, { answers, fixed, instant, droit, connaissance }: Known, reading: Reading = {}): Box {
  const sets = new Map<string, Possible>();
  for (const input of plan.inputs) {
    if (input.list !== undefined) continue;
    const value = answers?.get(input.path);
    sets.set(
      input.path,
      value === undefined
        ? domainOf(plan, input, reading)
        : isItems(value)
          ? knownItems(plan, input.path, value, reading)
          : exactlyValue(value),
    );
  }
  return {
    answers: sets,
    fixed: new Map([...(fixed ?? [])].map(([name, value]) => [name, exactlyValue(value)])),
    ...span(instant),
    ...(droit !== undefined && { law: span(droit) }),
    ...(connaissance !== undefined && { knowledge: span(connaissance) }),
  };
}

function span(instant: number | undefined): Span {
  return { from: instant ?? FIRST_INSTANT, to: instant ?? LAST_INSTANT };
}

function knownItems(
  plan: Plan,
  list: string,
  items: readonly ReadonlyMap<string, Value>[],
  reading: Reading,
): Possible {
  const alike = itemDomain(plan, list, reading);
  const known = items.map((item) => {
    const fields = new Map(alike);
    for (const [path, value] of item) fields.set(path, exactlyValue(value));
    return fields;
  });
  const champ = plan.inputs.find(({ path }) => path === list)?.champ;
  const most = champ?.type.genre === 'liste' ? champ.type.maximum : known.length;
  const others = reading.openLists ? Math.max(0, most - known.length) : 0;
  return possible({ items: { known, others: { least: 0, most: others, alike } } });
}
