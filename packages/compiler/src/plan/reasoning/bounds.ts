/**
 * What is undetermined has bounds, and is a number as soon as they are the same: operations on numbers that may be
 * undetermined, with the bounds that they may have. Mirrors the part of `interpreter.ts` on bounds.
 */
import { compare } from '../rational.ts';
import { strict } from './logic.ts';
import { canBeZero, leasts, opposites, pairwise, products, quotients, sums, type Numbers } from './numbers.ts';
import { NO_BOUNDS, ofNumbers, possible, type Bounds, type Possible } from './possible.ts';
import { meet, only, union } from './ranges.ts';

export type OnBounds = (a: Bounds, b: Bounds) => Bounds;

/** Each of the ways in which an operand may be applied and answered: known, undetermined. */
function ways(set: Possible): readonly { readonly open: boolean; readonly bounds: Bounds }[] {
  const { numbers, reasons } = set;
  return [
    ...(numbers.length > 0 ? [{ open: false, bounds: knownBounds(numbers) }] : []),
    ...(reasons.length > 0 ? [{ open: true, bounds: set.bounds ?? NO_BOUNDS }] : []),
  ];
}

const knownBounds = (numbers: Numbers): Bounds => ({ low: numbers, high: numbers, noLow: false, noHigh: false });

/** The bounds of a value that may be known or undetermined. */
export function boundsOf(set: Possible): Bounds {
  return ways(set)
    .map(({ bounds }) => bounds)
    .reduce(eitherBounds, { low: [], high: [], noLow: false, noHigh: false });
}

export function eitherBounds(a: Bounds, b: Bounds): Bounds {
  return {
    low: union(compare, a.low, b.low),
    high: union(compare, a.high, b.high),
    noLow: a.noLow || b.noLow,
    noHigh: a.noHigh || b.noHigh,
  };
}

/** An operation on two numbers. */
export function numeric(
  left: Possible,
  right: Possible,
  operation: (a: Numbers, b: Numbers) => Possible,
  onBounds: OnBounds,
): Possible {
  const result = strict([left, right], () => operation(left.numbers, right.numbers));
  if (left.reasons.length === 0 && right.reasons.length === 0) return result;
  if (result.reasons.length === 0) return result;
  const open = ways(left).flatMap((a) =>
    ways(right).flatMap((b) => (a.open || b.open ? [onBounds(a.bounds, b.bounds)] : [])),
  );
  const known = left.numbers.length > 0 && right.numbers.length > 0 ? operation(left.numbers, right.numbers) : null;
  return narrowed({ ...result, bounds: null }, open, known !== null && known.reasons.length > 0);
}

/** The same value, whose bounds are among these: known where both may be the same. */
export function narrowed(set: Possible, all: readonly Bounds[], unbounded = false): Possible {
  const [first, ...others] = unbounded ? [NO_BOUNDS, ...all] : all;
  if (!first) return set;
  const bounds = others.reduce(eitherBounds, first);
  const same = all.map(({ low, high }) => meet(compare, low, high));
  const numbers = same.reduce((a, b) => union(compare, a, b), set.numbers);
  const always = !unbounded && all.every(isOne);
  return always ? { ...set, reasons: [], bounds: null, numbers } : { ...set, bounds, numbers };
}

function isOne({ low, high, noLow, noHigh }: Bounds): boolean {
  const [least, most] = [only(compare, low), only(compare, high)];
  return !noLow && !noHigh && least !== undefined && most !== undefined && compare(least, most) === 0;
}

/** Of what lies between two values, that may themselves be undetermined. */
export function boundsBetween(least: Possible | undefined, most: Possible | undefined): Bounds {
  const { low, noLow } = least ? boundsOf(least) : NO_BOUNDS;
  const { high, noHigh } = most ? boundsOf(most) : NO_BOUNDS;
  return { low, high, noLow, noHigh };
}

// ── Operations on bounds ────────────────────────────────────────────────────────────────────────────────────────

export const sumOfBounds: OnBounds = (a, b) => ({
  low: pairwise(a.low, b.low, sums),
  high: pairwise(a.high, b.high, sums),
  noLow: a.noLow || b.noLow,
  noHigh: a.noHigh || b.noHigh,
});

export const oppositeBounds = ({ low, high, noLow, noHigh }: Bounds): Bounds => ({
  low: opposites(high),
  high: opposites(low),
  noLow: noHigh,
  noHigh: noLow,
});

/** A ceiling bounds from above even what is unknown. */
export const leastBounds: OnBounds = (a, b) => {
  const both = pairwise(a.high, b.high, leasts);
  const alone = union(compare, a.noHigh ? b.high : [], b.noHigh ? a.high : []);
  return {
    low: pairwise(a.low, b.low, leasts),
    high: union(compare, both, alone),
    noLow: a.noLow || b.noLow,
    noHigh: a.noHigh && b.noHigh,
  };
};

export const productOfBounds: OnBounds = (a, b) => corners(a, b, products);

/** By what may be zero, without bounds: its bounds are on the same side of zero, or there are none. */
export const quotientOfBounds: OnBounds = (a, b) => {
  const apart =
    (someAbove(b.low) && someAbove(b.high)) || (someAbove(opposites(b.low)) && someAbove(opposites(b.high)));
  if (!apart) return NO_BOUNDS;
  const hull = corners(a, b, quotients);
  return canBeZero(hullOf(union(compare, b.low, b.high))) ? { ...hull, noLow: true, noHigh: true } : hull;
};

function someAbove(set: Numbers): boolean {
  return set.some(({ high }) => high === null || high.n > 0n);
}

function corners(a: Bounds, b: Bounds, operation: typeof products): Bounds {
  const open = a.noLow || a.noHigh || b.noLow || b.noHigh;
  if ([a.low, a.high, b.low, b.high].some(({ length }) => length === 0)) return NO_BOUNDS;
  const all = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => pairwise(x, y, operation)));
  const most = all.map(opposites).reduce((x, y) => pairwise(x, y, leasts));
  return {
    low: all.reduce((x, y) => pairwise(x, y, leasts)),
    high: opposites(most),
    noLow: open,
    noHigh: open,
  };
}

function hullOf(set: Numbers): Numbers {
  return set.length === 0 ? [] : [{ low: set[0]?.low ?? null, high: set.at(-1)?.high ?? null }];
}

export const added = (left: Possible, right: Possible): Possible =>
  numeric(left, right, (a, b) => ofNumbers(pairwise(a, b, sums)), sumOfBounds);
export const multiplied = (left: Possible, right: Possible): Possible =>
  numeric(left, right, (a, b) => ofNumbers(pairwise(a, b, products)), productOfBounds);
export const capped = (left: Possible, right: Possible): Possible =>
  numeric(left, right, (a, b) => ofNumbers(pairwise(a, b, leasts)), leastBounds);

export const DIVISION_BY_ZERO = 'Division par zéro';

export const divided = (left: Possible, right: Possible): Possible =>
  numeric(
    left,
    right,
    (a, b) => possible({ numbers: pairwise(a, b, quotients), reasons: canBeZero(b) ? [DIVISION_BY_ZERO] : [] }),
    quotientOfBounds,
  );

/** On a number, or on the bounds of what is undetermined. */
export function onNumbers(
  operand: Possible,
  operation: (numbers: Numbers) => Numbers,
  onBounds: (bounds: Bounds) => Bounds,
): Possible {
  const result = operand.numbers.length === 0 ? operand : { ...operand, numbers: operation(operand.numbers) };
  return operand.bounds ? narrowed(result, [onBounds(operand.bounds)]) : result;
}

export function opposite(operand: Possible): Possible {
  return onNumbers(operand, opposites, oppositeBounds);
}
