/**
 * Cutting the set of a question's answers: where a rule changes first, in the middle when it changes nowhere.
 */
import { isoDe, jourDe } from '@guichet/runtime';
import type { PlanType } from '../plan.ts';
import { add, compare, floor, multiply, divide, negate, rational, type Rational } from '../rational.ts';
import type { Constants } from './constants.ts';
import { FIRST_DAY, LAST_DAY } from './domain.ts';
import type { NumberRange } from './numbers.ts';
import { NO, YES, ofNumbers, ofTexts, possible, type Possible } from './possible.ts';
import { hull } from './ranges.ts';

/** Two next answers differ by that much. */
export function stepOf({ kind }: PlanType): Rational {
  return kind === 'decimal' ? rational(1n, 1_000_000n) : kind === 'rate' ? rational(1n, 100_000_000n) : rational(1n);
}

/** Parts that make the whole, none of them the whole; empty when there is nothing to cut. */
export function pieces(set: Possible, type: PlanType, constants: Constants): readonly Possible[] {
  const nothings: Possible[] = [];
  if (set.unanswered) nothings.push(possible({ unanswered: true }));
  if (set.notApplicable) nothings.push(possible({ notApplicable: true }));
  if (set.reasons.length > 0) nothings.push(possible({ reasons: set.reasons, bounds: set.bounds }));
  const known = knownPieces(set, type, constants);
  return known.length + nothings.length > 1 ? [...known, ...nothings] : [];
}

function knownPieces(set: Possible, type: PlanType, constants: Constants): readonly Possible[] {
  const parts: Possible[] = [];
  if (set.yes) parts.push(YES);
  if (set.no) parts.push(NO);
  if (set.numbers.length > 0) parts.push(...numberPieces(set.numbers, stepOf(type), constants));
  if (set.texts.length > 0)
    parts.push(...(type.kind === 'date' ? datePieces(set, constants) : textPieces(set, constants)));
  if (set.options) parts.push(...optionPieces(set, constants));
  if (set.items || set.duration) parts.push(possible({ items: set.items, duration: set.duration }));
  return parts;
}

function numberPieces(numbers: Possible['numbers'], step: Rational, constants: Constants): readonly Possible[] {
  if (numbers.length > 1) return numbers.map((range) => ofNumbers([range]));
  const [range] = numbers;
  if (!range) return [];
  const start = cut(range, step, constants.numbers);
  if (!start) return [ofNumbers(numbers)];
  return [
    ofNumbers([{ low: range.low, high: add(start, negate(step)) }]),
    ofNumbers([{ low: start, high: range.high }]),
  ];
}

/** Where the second part begins. */
function cut({ low, high }: NumberRange, step: Rational, constants: readonly Rational[]): Rational | undefined {
  if (!low || !high || compare(low, high) >= 0) return undefined;
  const starts: Rational[] = [];
  for (const constant of constants) {
    const first = onGrid(constant, step);
    for (const start of [first, add(first, step)])
      if (compare(start, low) > 0 && compare(start, high) <= 0) starts.push(start);
  }
  if (starts.length > 0) return starts[Math.floor(starts.length / 2)];
  return middle(low, high, step);
}

/** The first answer at or after a constant. */
function onGrid(value: Rational, step: Rational): Rational {
  return multiply(rational(-floor(negate(divide(value, step)))), step);
}

/** Of a wide range, near its beginning: small numbers are where rules are. */
export function middle(low: Rational, high: Rational, step: Rational): Rational {
  const far = add(multiply(low, rational(4n)), multiply(step, rational(16n)));
  const at = low.n >= 0n && compare(far, high) < 0 ? far : divide(add(low, high), rational(2n));
  const start = onGrid(at, step);
  return compare(start, low) > 0 ? start : add(low, step);
}

function datePieces({ texts }: Possible, constants: Constants): readonly Possible[] {
  if (texts.length > 1) return texts.map((range) => ofTexts([range]));
  const range = hull(texts);
  const [low, high] = [jourDe(range?.low ?? FIRST_DAY), jourDe(range?.high ?? LAST_DAY)];
  if (low >= high) return [ofTexts(texts)];
  const starts = constants.texts
    .flatMap((text) => (/^\d{4}-\d\d-\d\d/.test(text) ? [jourDe(text), jourDe(text) + 1] : []))
    .filter((day) => day > low && day <= high);
  const start = starts[Math.floor(starts.length / 2)] ?? Math.ceil((low + high) / 2);
  return [ofTexts([{ low: isoDe(low), high: isoDe(start - 1) }]), ofTexts([{ low: isoDe(start), high: isoDe(high) }])];
}

/** Each option that a rule names, and the others together. */
function textPieces({ texts }: Possible, constants: Constants): readonly Possible[] {
  if (texts.some(({ low, high }) => low === null || low !== high)) return [ofTexts(texts)];
  const named = texts.filter(({ low }) => constants.texts.includes(low ?? ''));
  const others = texts.filter((range) => !named.includes(range));
  if (named.length === 0 && others.length > 1) {
    const half = Math.ceil(others.length / 2);
    return [ofTexts(others.slice(0, half)), ofTexts(others.slice(half))];
  }
  return [...named.map((range) => ofTexts([range])), ...(others.length > 0 ? [ofTexts(others)] : [])];
}

function optionPieces({ options }: Possible, { texts }: Constants): readonly Possible[] {
  if (!options?.may) return [possible({ options })];
  const { must, may } = options;
  const free = may.filter((option) => !must.includes(option));
  const option = free.find((one) => texts.includes(one)) ?? free[0];
  if (option === undefined) return [possible({ options })];
  return [
    possible({ options: { must: [...must, option], may } }),
    possible({ options: { must, may: may.filter((one) => one !== option) } }),
  ];
}
