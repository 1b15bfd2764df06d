/**
 * Barèmes by quantity: on a set of quantities, what each row reached can give.
 */
import type { Expr, Known, TrancheRow } from '../plan.ts';
import { add, compare, least, negate, rational, type Rational } from '../rational.ts';
import { NOT_APPLICABLE_ONLY, join, ofNumbers, possible, type Possible } from './possible.ts';
import { added, multiplied } from './bounds.ts';
import { strict } from './logic.ts';
import { ZERO, exactly, pairwise, sums, type Numbers } from './numbers.ts';
import { meet } from './ranges.ts';

export function tranches(
  mode: 'par tranches' | 'au volume',
  quantity: Possible,
  rows: readonly TrancheRow[],
  price: (expr: Expr) => Possible,
): Possible {
  return strict([quantity], () => {
    let result: Possible | undefined;
    let left = quantity.numbers;
    let below: Possible = ofNumbers(exactly(ZERO));
    for (const row of rows) {
      const [from, to] = [bound(row.from), row.to ? bound(row.to) : null];
      const reached = meet(compare, left, [{ low: from, high: to }]);
      const cost = price(row.price);
      const start = mode === 'au volume' ? ZERO : negate(before(from));
      if (reached.length > 0) {
        const units = pairwise(reached, exactly(start), sums);
        const due = added(mode === 'au volume' ? ofNumbers(exactly(ZERO)) : below, times(units, cost));
        result = result ? join(result, due) : due;
        left = without(left, from, to);
        if (left.length === 0) break;
      }
      if (to) below = added(below, times(exactly(add(to, start)), cost));
    }
    const outside = left.length > 0 ? NOT_APPLICABLE_ONLY : undefined;
    return result && outside ? join(result, outside) : (result ?? outside ?? possible({}));
  });
}

export function bound(value: Known & { kind: 'number' }): Rational {
  return rational(value.numerator, value.denominator);
}

function before(from: Rational): Rational {
  return compare(from, rational(1n)) < 0 ? ZERO : add(from, rational(-1n));
}

const times = (units: Numbers, price: Possible): Possible => multiplied(ofNumbers(units), price);

/** What is left of quantities once a row is taken away: a bound stays where what is between it and the next may be. */
function without(set: Numbers, from: Rational, to: Rational | null): Numbers {
  return set.flatMap(({ low, high }) => {
    const parts = [];
    if (low === null || compare(low, from) < 0) parts.push({ low, high: high && least(high, from) });
    if (to && (high === null || compare(high, to) > 0))
      parts.push({ low: low && compare(low, to) > 0 ? low : to, high });
    return parts;
  });
}
