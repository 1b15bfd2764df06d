/**
 * Answers that follow each other, by step: counts, amounts, rates, days.
 */
import { isoDe, jourDe } from '@guichet/runtime';
import type { Value } from '../value.ts';
import type { PlanType } from '../plan.ts';
import { divide, floor, multiply, negate, rational, type Rational } from '../rational.ts';
import type { Constants } from './constants.ts';
import { FIRST_DAY, LAST_DAY } from './domain.ts';
import { between } from './numbers.ts';
import { stepOf } from './pieces.ts';
import { ofNumbers, ofTexts, type Possible } from './possible.ts';
import { hull } from './ranges.ts';

export interface Line {
  readonly from: bigint;
  readonly to: bigint;
  /** The answer at that place, and the set of those between two places. */
  value(place: bigint): Value;
  between(from: bigint, to: bigint): Possible;
  /** Places where a rule may change; sorted. */
  readonly cuts: readonly bigint[];
}

const FURTHEST = rational(10n ** 12n);

export function lineOf(set: Possible, type: PlanType, constants: Constants): Line | undefined {
  if (type.kind === 'date') return days(set, constants);
  return set.numbers.length > 0 ? counts(set, stepOf(type), constants) : undefined;
}

function counts({ numbers }: Possible, step: Rational, constants: Constants): Line {
  const place = (value: Rational): bigint => -floor(negate(divide(value, step)));
  const value = (at: bigint): Rational => multiply(rational(at), step);
  const range = hull(numbers);
  return {
    from: place(range?.low ?? negate(FURTHEST)),
    to: floor(divide(range?.high ?? FURTHEST, step)),
    value,
    between: (from, to) => ofNumbers(between(value(from), value(to))),
    cuts: sorted(constants.numbers.flatMap((one) => [place(one), place(one) + 1n])),
  };
}

function days({ texts }: Possible, constants: Constants): Line {
  const range = hull(texts);
  const value = (at: bigint): string => isoDe(Number(at));
  return {
    from: BigInt(jourDe(range?.low ?? FIRST_DAY)),
    to: BigInt(jourDe(range?.high ?? LAST_DAY)),
    value,
    between: (from, to) => ofTexts([{ low: value(from), high: value(to) }]),
    cuts: sorted(
      constants.texts.flatMap((text) =>
        /^\d{4}-\d\d-\d\d/.test(text) ? [BigInt(jourDe(text)), BigInt(jourDe(text)) + 1n] : [],
      ),
    ),
  };
}

function sorted(places: readonly bigint[]): readonly bigint[] {
  return [...new Set(places)].toSorted((a, b) => (a < b ? -1 : 1));
}
