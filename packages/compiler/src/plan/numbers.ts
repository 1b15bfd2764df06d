/** Numbers, and the bounds of what is undetermined. */
import { add, divide, greatest, least, negate, type Rational } from './rational.ts';
import { between, isNothing, nothingAmong, undetermined, type Value } from './value.ts';

export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
}
export const OPEN: Interval = { low: null, high: null };

export function interval(value: Value): Interval {
  if (isNothing(value)) return value.nothing === 'indéterminé' ? value : OPEN;
  return { low: value as Rational, high: value as Rational };
}

export function numeric(
  [left, right]: readonly [Value, Value],
  operation: (a: Rational, b: Rational) => Value,
  bounds: (a: Interval, b: Interval) => Interval,
): Value {
  const nothing = nothingAmong([left, right]);
  if (nothing === undefined) return operation(left as Rational, right as Rational);
  if (nothing.nothing !== 'indéterminé') return nothing;
  const { low, high } = bounds(interval(left), interval(right));
  return between(nothing.reasons, low, high);
}

/** Of an operation that is monotonic in each operand. A sum keeps the side that both know. */
export function hullOf(operation: (a: Rational, b: Rational) => Rational): (a: Interval, b: Interval) => Interval {
  return (a, b) => {
    if (operation === add)
      return { low: a.low && b.low && add(a.low, b.low), high: a.high && b.high && add(a.high, b.high) };
    if (!a.low || !a.high || !b.low || !b.high) return OPEN;
    const corners = [
      operation(a.low, b.low),
      operation(a.low, b.high),
      operation(a.high, b.low),
      operation(a.high, b.high),
    ];
    return { low: corners.reduce(least), high: corners.reduce(greatest) };
  };
}

/** Bounds may be the wrong way round. */
export function excludesZero({ low, high }: Interval): boolean {
  return low !== null && high !== null && ((low.n > 0n && high.n > 0n) || (low.n < 0n && high.n < 0n));
}

export function quotient(a: Rational, b: Rational): Value {
  return b.n === 0n ? undetermined(['Division par zéro']) : divide(a, b);
}

/** Applies to a known number, or to the bounds of an undetermined one. */
export function onBounds(
  value: Value,
  bounds: (low: Rational | null, high: Rational | null) => [Rational | null, Rational | null],
  operation: (a: Rational) => Rational,
): Value {
  if (!isNothing(value)) return operation(value as Rational);
  return value.nothing === 'indéterminé' ? between(value.reasons, ...bounds(value.low, value.high)) : value;
}

export function negated(value: Value): Value {
  return onBounds(value, (low, high) => [high && negate(high), low && negate(low)], negate);
}

/** A ceiling bounds from above even what is unknown. */
export function capped(value: Value, ceiling: Value): Value {
  return numeric([value, ceiling], least, (a, b) => ({
    low: a.low && b.low && least(a.low, b.low),
    high: a.high && b.high ? least(a.high, b.high) : (a.high ?? b.high),
  }));
}

export function unknown(reason: string, low?: Value, high?: Value): Value {
  const nothing = nothingAmong([low, high].filter((bound) => bound !== undefined));
  if (nothing && nothing.nothing !== 'indéterminé') return nothing;
  return between(
    [reason],
    low === undefined ? null : interval(low).low,
    high === undefined ? null : interval(high).high,
  );
}
