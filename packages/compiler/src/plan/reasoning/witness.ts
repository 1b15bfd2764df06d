/**
 * A situation shown to an editor: the fewest answers that still show what is said, in words.
 */
import { écrireValeur } from '@guichet/runtime';
import { toRuntime } from '../evaluation.ts';
import { isNothing, type Value } from '../value.ts';
import type { Plan } from '../plan.ts';
import { resultType } from '../lower/types.ts';
import { compare, negate, rational, type Rational } from '../rational.ts';
import { Abstract } from './abstract.ts';
import { boxOf, type Box } from './box.ts';
import { constantsOf } from './constants.ts';
import { situationOf, type End } from './sample.ts';
import { ZERO } from './numbers.ts';
import { UNANSWERED_ONLY, admits, isItems } from './possible.ts';
import type { Goal } from './search.ts';

export interface Witness {
  readonly answers: ReadonlyMap<string, Value>;
  readonly fixed: ReadonlyMap<string, Value>;
  readonly instant: number;
}

/**
 * The goal is asked again of each smaller situation: what is left is needed, and as small as a count that rules name.
 * `earliest`: the first instant that may be shown, when another than that of the situation may.
 */
export function smallest(
  plan: Plan,
  found: { readonly box: Box; readonly end: End },
  goal: Goal,
  earliest?: number,
): Witness {
  const { answers, fixed, instant } = situationOf(found.box, found.end);
  const holds = (kept: ReadonlyMap<string, Value>, at: number): boolean =>
    goal.verdict(
      new Abstract(plan, boxOf(plan, { answers: kept, ...(fixed && { fixed }), instant: at }, { asIs: true })),
    ) === 'all';
  let kept = new Map([...answers].filter(([, value]) => !isNothing(value)));
  const when = earliest !== undefined && holds(kept, earliest) ? earliest : instant;
  for (const path of [...kept.keys()].toReversed()) {
    const fewer = new Map(kept);
    fewer.delete(path);
    if (holds(fewer, when)) kept = fewer;
  }
  const domains = boxOf(plan, {}).answers;
  // What an honest answer may be: 0, 1 or 100 %, 2 or 200 %, or near them what rules name; below zero as a last resort.
  const named = constantsOf(plan, goal.reads).numbers;
  const counts = [ZERO, rational(1n), rational(2n), rational(-1n), ...named, ...named.map(negate)].toSorted(
    (a, b) => compare(magnitude(a), magnitude(b)) || compare(b, a),
  );
  for (const [path, value] of kept) {
    if (!isNumber(value)) continue;
    const least = counts.find(
      (count) =>
        compare(magnitude(count), magnitude(value)) < 0 &&
        admits(domains.get(path) ?? UNANSWERED_ONLY, count) &&
        holds(new Map(kept).set(path, count), when),
    );
    if (least) kept = new Map(kept).set(path, least);
  }
  return { answers: kept, fixed: fixed ?? new Map(), instant: when };
}

const magnitude = (value: Rational): Rational => (value.n < 0n ? negate(value) : value);
const isNumber = (value: Value): value is Rational => typeof value === 'object' && 'n' in value;

/** « essms = 11, nature = Acquisition » */
export function written(
  plan: Plan,
  { answers, fixed }: Pick<Witness, 'answers' | 'fixed'>,
  without: readonly string[] = [],
): string {
  const given = [...answers, ...fixed].filter(([path]) => !without.includes(path));
  return given.map(([path, value]) => `${path} = ${valueOf(plan, path, value)}`).join(', ');
}

export function valueOf(plan: Plan, path: string, value: Value): string {
  if (isItems(value)) {
    const items = value.map(
      (item) =>
        `{ ${[...item].flatMap(([field, one]) => (isNothing(one) ? [] : [`${lastName(field)} = ${valueOf(plan, field, one)}`])).join(', ')} }`,
    );
    return `[${items.join(', ')}]`;
  }
  const type =
    plan.inputs.find((input) => input.path === path)?.type ?? plan.nodes.find(({ name }) => name === path)?.type;
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return type ? écrireValeur(toRuntime(value), resultType(type)) : String(value);
}

const lastName = (path: string): string => path.split('.').at(-1) ?? path;
