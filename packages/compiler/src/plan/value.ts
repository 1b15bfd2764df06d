/**
 * Values: known, or one of three nothings: not answered yet, not applicable, or undetermined. In strict operations
 * « not applicable » wins over « unanswered », which wins over « undetermined ».
 */
import { compare, type Rational } from './rational.ts';

export const UNANSWERED = { nothing: 'non renseigné' } as const;
export const NOT_APPLICABLE = { nothing: 'sans objet' } as const;
export interface Undetermined {
  readonly nothing: 'indéterminé';
  readonly reasons: readonly string[];
  readonly low: Rational | null;
  readonly high: Rational | null;
}
export type Nothing = typeof UNANSWERED | typeof NOT_APPLICABLE | Undetermined;

export interface Duration {
  readonly months: number;
  readonly days: number;
}
/** One item of a list: its answers, by path. */
export type Item = ReadonlyMap<string, Value>;
export type Value = Rational | boolean | string | Duration | readonly string[] | readonly Item[] | Nothing;

export function isNothing(value: Value): value is Nothing {
  return typeof value === 'object' && 'nothing' in value;
}

export function undetermined(
  reasons: readonly string[],
  low: Rational | null = null,
  high: Rational | null = null,
): Undetermined {
  return { nothing: 'indéterminé', reasons: [...new Set(reasons)].sort(), low, high };
}

/** Between two bounds that are the same number, nothing is left undetermined. */
export function between(reasons: readonly string[], low: Rational | null, high: Rational | null): Value {
  return low && high && compare(low, high) === 0 ? low : undetermined(reasons, low, high);
}

/** The nothing that strict operands give, if any is a nothing. */
export function nothingAmong(values: readonly Value[]): Nothing | undefined {
  const nothings = values.filter(isNothing);
  if (nothings.includes(NOT_APPLICABLE)) return NOT_APPLICABLE;
  if (nothings.includes(UNANSWERED)) return UNANSWERED;
  return nothings.length === 0
    ? undefined
    : undetermined(nothings.flatMap((nothing) => ('reasons' in nothing ? nothing.reasons : [])));
}

export type KnownValue = Exclude<Value, Nothing>;
export function strict(values: readonly Value[], operation: (...known: KnownValue[]) => Value): Value {
  return nothingAmong(values) ?? operation(...(values as KnownValue[]));
}

export function strictTruth(value: Value): Value {
  return strict([value], (truth) => !truth);
}
