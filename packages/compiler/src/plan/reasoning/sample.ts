/**
 * One situation of a box: all answers at one end of their sets, or at the other.
 */
import { dateParis } from '@guichet/runtime';
import type { Situation } from '../interpreter.ts';
import type { Value } from '../value.ts';
import type { Box } from './box.ts';
import {
  NO,
  UNANSWERED_ONLY,
  YES,
  exactText,
  isKnown,
  ofNumbers,
  ofTexts,
  possible,
  settled,
  type Items,
  type Possible,
} from './possible.ts';
import { ZERO, exactly } from './numbers.ts';

export type End = 'first' | 'last';

/** One value of a set. */
export function atEnd(set: Possible, end: End): Possible {
  if (settled(set) !== undefined) return set;
  if (!isKnown(set)) return set.unanswered ? UNANSWERED_ONLY : possible({ notApplicable: true });
  if (set.yes || set.no) return end === 'first' ? (set.yes ? YES : NO) : set.no ? NO : YES;
  if (set.numbers.length > 0) {
    const range = end === 'first' ? set.numbers[0] : set.numbers.at(-1);
    return ofNumbers(exactly((end === 'first' ? range?.low : range?.high) ?? range?.low ?? range?.high ?? ZERO));
  }
  if (set.texts.length > 0) {
    const range = end === 'first' ? set.texts[0] : set.texts.at(-1);
    return ofTexts(exactText((end === 'first' ? range?.low : range?.high) ?? range?.low ?? range?.high ?? 'a'));
  }
  if (set.options) {
    const { must, may } = set.options;
    const values = end === 'first' ? must : (may ?? must);
    return possible({ options: { must: values, may: values } });
  }
  if (set.items) return possible({ items: items(set.items, end) });
  return set.duration ? possible({ duration: { least: set.duration.least, most: set.duration.least } }) : set;
}

/** As few items as there may be, but one rather than none. */
function items({ known, others }: Items, end: End): Items {
  const more = Math.min(others.most, Math.max(others.least, known.length === 0 ? 1 : 0));
  const all = [...known, ...Array.from({ length: more }, () => others.alike)];
  return {
    known: all.map((item) => new Map([...item].map(([path, set]) => [path, atEnd(set, end)]))),
    others: { ...others, least: 0, most: 0 },
  };
}

/** The situation of the box where all answers are at that end, for the interpreter. */
export function situationOf({ answers, fixed, from, to }: Box, end: End): Situation {
  const instant = end === 'first' ? from : to;
  return { answers: values(answers, end), fixed: values(fixed, end), instant, today: dateParis(instant) };
}

function values(sets: ReadonlyMap<string, Possible>, end: End): ReadonlyMap<string, Value> {
  const known = new Map<string, Value>();
  for (const [path, set] of sets) {
    const value = settled(atEnd(set, end));
    if (value !== undefined) known.set(path, value);
  }
  return known;
}
