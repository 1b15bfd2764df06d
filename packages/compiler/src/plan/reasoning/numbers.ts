/**
 * Sets of exact numbers, and what an operation can give on them: never less than it can.
 */
import { add, compare, divide, greatest, least, multiply, negate, rational, type Rational } from '../rational.ts';
import { joined, type Range, type Ranges } from './ranges.ts';

export type NumberRange = Range<Rational>;
export type Numbers = Ranges<Rational>;

export const ZERO = rational(0n);
export const exactly = (value: Rational): Numbers => [{ low: value, high: value }];
export const between = (low: Rational | null, high: Rational | null): Numbers => [{ low, high }];

type Binary = (a: NumberRange, b: NumberRange) => Numbers;

/** A range at a time. */
export function pairwise(left: Numbers, right: Numbers, operation: Binary): Numbers {
  return joined(
    compare,
    left.flatMap((a) => right.flatMap((b) => operation(a, b))),
  );
}

/** An operation that never decreases. */
export function monotonic(set: Numbers, operation: (a: Rational) => Rational): Numbers {
  return joined(
    compare,
    set.map(({ low, high }) => ({ low: low && operation(low), high: high && operation(high) })),
  );
}

export const sums: Binary = (a, b) => [
  { low: a.low && b.low && add(a.low, b.low), high: a.high && b.high && add(a.high, b.high) },
];

export function opposites(set: Numbers): Numbers {
  return set.map(({ low, high }) => ({ low: high && negate(high), high: low && negate(low) })).toReversed();
}

/** Without an end, only the sign is known. */
export const products: Binary = (a, b) => {
  if (a.low && a.high && b.low && b.high) {
    const corners = [
      multiply(a.low, b.low),
      multiply(a.low, b.high),
      multiply(a.high, b.low),
      multiply(a.high, b.high),
    ];
    return [{ low: corners.reduce(least), high: corners.reduce(greatest) }];
  }
  if (a.low && b.low && a.low.n >= 0n && b.low.n >= 0n) return between(multiply(a.low, b.low), null);
  return between(null, null);
};

/** By a divisor that is not zero: the positive ones, then the negative ones. */
export const quotients: Binary = (a, b) => {
  const positive = b.high === null || b.high.n > 0n ? divided(a, b.low && b.low.n > 0n ? b.low : null, b.high) : [];
  if (b.low && b.low.n >= 0n) return positive;
  const mirrored = { low: a.high && negate(a.high), high: a.low && negate(a.low) };
  const least = b.high && b.high.n < 0n ? negate(b.high) : null;
  return joined(compare, [...positive, ...divided(mirrored, least, b.low && negate(b.low))]);
};

/** By a positive number: at least `low` (`null`: as near zero as it may), at most `high`. */
function divided(a: NumberRange, low: Rational | null, high: Rational | null): Numbers {
  const by = (dividend: Rational, divisor: Rational | null, otherwise: Rational | null): Rational | null =>
    divisor ? divide(dividend, divisor) : otherwise;
  return [
    {
      low: a.low && (a.low.n >= 0n ? by(a.low, high, ZERO) : by(a.low, low, null)),
      high: a.high && (a.high.n <= 0n ? by(a.high, high, ZERO) : by(a.high, low, null)),
    },
  ];
}

export const leasts: Binary = (a, b) => [
  { low: a.low && b.low && least(a.low, b.low), high: a.high && b.high ? least(a.high, b.high) : (a.high ?? b.high) },
];

export function canBeZero(set: Numbers): boolean {
  return set.some(({ low, high }) => (low === null || low.n <= 0n) && (high === null || high.n >= 0n));
}
