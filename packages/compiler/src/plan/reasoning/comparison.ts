/**
 * Comparing sets of numbers, of texts and dates, or of truths.
 */
import type { Comparison } from '../plan.ts';
import { compare } from '../rational.ts';
import { YES_OR_NO, textOrder, truth, type Possible } from './possible.ts';
import { hull, only, overlap, type Order, type Ranges } from './ranges.ts';

/** Of known values: the nothings are set aside before. */
export function compared(comparison: Comparison, a: Possible, b: Possible): Possible {
  if (a.numbers.length > 0 && b.numbers.length > 0) return ordered(comparison, compare, a.numbers, b.numbers);
  if (a.texts.length > 0 && b.texts.length > 0) return ordered(comparison, textOrder, a.texts, b.texts);
  if ((a.yes || a.no) && (b.yes || b.no)) return ordered(comparison, (x, y) => x - y, truths(a), truths(b));
  return YES_OR_NO;
}

function truths({ yes, no }: Possible): Ranges<number> {
  return [no && { low: 0, high: 0 }, yes && { low: 1, high: 1 }].filter((range) => range !== false);
}

function ordered<T>(comparison: Comparison, order: Order<T>, a: Ranges<T>, b: Ranges<T>): Possible {
  switch (comparison) {
    case '=':
      return truth(overlap(order, a, b), !sameOnly(order, a, b));
    case '≠':
      return truth(!sameOnly(order, a, b), overlap(order, a, b));
    case '<':
      return truth(canBeBelow(order, a, b), canReach(order, b, a));
    case '≤':
      return truth(canReach(order, a, b), canBeBelow(order, b, a));
    case '>':
      return truth(canBeBelow(order, b, a), canReach(order, a, b));
    case '≥':
      return truth(canReach(order, b, a), canBeBelow(order, a, b));
    default:
      return comparison satisfies never;
  }
}

/** Some value of `a` below some value of `b`. */
function canBeBelow<T>(order: Order<T>, a: Ranges<T>, b: Ranges<T>): boolean {
  const low = hull(a)?.low ?? null;
  const high = hull(b)?.high ?? null;
  return low === null || high === null || order(low, high) < 0;
}

/** Some value of `a` at most some value of `b`. */
function canReach<T>(order: Order<T>, a: Ranges<T>, b: Ranges<T>): boolean {
  const low = hull(a)?.low ?? null;
  const high = hull(b)?.high ?? null;
  return low === null || high === null || order(low, high) <= 0;
}

function sameOnly<T>(order: Order<T>, a: Ranges<T>, b: Ranges<T>): boolean {
  const x = only(order, a);
  const y = only(order, b);
  return x !== undefined && y !== undefined && order(x, y) === 0;
}
