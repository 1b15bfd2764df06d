/**
 * Exact ratios for the reference interpreter: nothing but bigint, so that it shares no code with what it judges.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(n < 0n ? -n : n, d * sign) * sign;
  return { n: n / divisor, d: d / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Rational): Rational => rational(-a.n, a.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const compare = (a: Rational, b: Rational): number =>
  Number(a.n * b.d - b.n * a.d > 0n) - Number(a.n * b.d - b.n * a.d < 0n);
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Largest integer that is not above. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** To a multiple of `step`; a half goes away from zero. */
export function round(a: Rational, step: bigint, direction: 'supérieur' | 'inférieur' | 'au plus proche'): Rational {
  const scaled = divide(a, rational(step));
  const below = floor(scaled);
  const above = -floor(negate(scaled));
  const half = floor(add(multiply(scaled, rational(2n)), rational(1n)));
  const nearest =
    scaled.n >= 0n ? floorHalf(half) : -floorHalf(floor(add(multiply(negate(scaled), rational(2n)), rational(1n))));
  return rational((direction === 'supérieur' ? above : direction === 'inférieur' ? below : nearest) * step);
}

function floorHalf(twice: bigint): bigint {
  return floor(rational(twice, 2n));
}
