/**
 * What a value can be: a set of known values, and which of the three nothings. The set of a kind that it cannot have is
 * empty. Whatever the interpreter gives on some answers lies in what is possible on a set that holds those answers.
 */
import type { Duration, Item, Undetermined, Value } from '../value.ts';
import { NOT_APPLICABLE, UNANSWERED, isNothing } from '../value.ts';
import { compare, type Rational } from '../rational.ts';
import { exactly, type Numbers } from './numbers.ts';
import { holds, only, union, type Ranges } from './ranges.ts';

/** Option and window names, texts, ISO dates: all compare as strings. */
export type Texts = Ranges<string>;
export const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const exactText = (value: string): Texts => [{ low: value, high: value }];

/** Chosen options: all of `must`, none out of `may` (`null`: whatever). */
export interface Options {
  readonly must: readonly string[];
  readonly may: readonly string[] | null;
}

/** The items of a list: those that are there, then between `least` and `most` others alike. */
export interface Items {
  readonly known: readonly PossibleItem[];
  readonly others: { readonly least: number; readonly most: number; readonly alike: PossibleItem };
}
export type PossibleItem = ReadonlyMap<string, Possible>;

export interface DurationRange {
  readonly least: Duration;
  readonly most: Duration;
}

/** The bounds that an undetermined number may have, and whether it may lack one. */
export interface Bounds {
  readonly low: Numbers;
  readonly high: Numbers;
  readonly noLow: boolean;
  readonly noHigh: boolean;
}
export const NO_BOUNDS: Bounds = { low: [], high: [], noLow: true, noHigh: true };

export interface Possible {
  readonly unanswered: boolean;
  readonly notApplicable: boolean;
  /** Why the rules may not say; empty where they do. */
  readonly reasons: readonly string[];
  /** Of what is undetermined; `null`: it has none. */
  readonly bounds: Bounds | null;
  readonly yes: boolean;
  readonly no: boolean;
  readonly numbers: Numbers;
  readonly texts: Texts;
  readonly duration: DurationRange | null;
  readonly options: Options | null;
  readonly items: Items | null;
}

const NONE: Possible = {
  unanswered: false,
  notApplicable: false,
  reasons: [],
  bounds: null,
  yes: false,
  no: false,
  numbers: [],
  texts: [],
  duration: null,
  options: null,
  items: null,
};

/** The value that some fields say, and no other. */
export function possible(fields: Partial<Possible>): Possible {
  return { ...NONE, ...fields };
}

export const UNANSWERED_ONLY = possible({ unanswered: true });
export const NOT_APPLICABLE_ONLY = possible({ notApplicable: true });
export const YES = possible({ yes: true });
export const NO = possible({ no: true });
export const YES_OR_NO = possible({ yes: true, no: true });
export const ofNumbers = (numbers: Numbers): Possible => possible({ numbers });
export const ofTexts = (texts: Texts): Possible => possible({ texts });
export const truth = (yes: boolean, no: boolean): Possible => (yes ? (no ? YES_OR_NO : YES) : NO);

export function isKnown({ yes, no, numbers, texts, duration, options, items }: Possible): boolean {
  return yes || no || numbers.length > 0 || texts.length > 0 || duration !== null || options !== null || items !== null;
}

export const isUndetermined = ({ reasons }: Possible): boolean => reasons.length > 0;

export function join(a: Possible, b: Possible): Possible {
  if (a === b) return a;
  return {
    unanswered: a.unanswered || b.unanswered,
    notApplicable: a.notApplicable || b.notApplicable,
    reasons: joinNames(a.reasons, b.reasons),
    bounds: joinBounds(a, b),
    yes: a.yes || b.yes,
    no: a.no || b.no,
    numbers: union(compare, a.numbers, b.numbers),
    texts: union(textOrder, a.texts, b.texts),
    duration: a.duration && b.duration ? joinDurations(a.duration, b.duration) : (a.duration ?? b.duration),
    options: a.options && b.options ? joinOptions(a.options, b.options) : (a.options ?? b.options),
    items: a.items && b.items && a.items !== b.items ? joinItems(a.items, b.items) : (a.items ?? b.items),
  };
}

export function joinNames(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.length === 0 || a === b ? b : b.length === 0 ? a : [...new Set([...a, ...b])];
}

/** Of two sets, either of which may be undetermined. */
export function joinBounds(a: Possible, b: Possible): Bounds | null {
  if (!a.bounds && !b.bounds) return null;
  if (b.reasons.length === 0) return a.bounds;
  if (a.reasons.length === 0) return b.bounds;
  const [one, other] = [a.bounds ?? NO_BOUNDS, b.bounds ?? NO_BOUNDS];
  return {
    low: union(compare, one.low, other.low),
    high: union(compare, one.high, other.high),
    noLow: one.noLow || other.noLow,
    noHigh: one.noHigh || other.noHigh,
  };
}

function joinDurations(a: DurationRange, b: DurationRange): DurationRange {
  const both = (choose: (...values: number[]) => number, x: Duration, y: Duration): Duration => ({
    months: choose(x.months, y.months),
    days: choose(x.days, y.days),
  });
  return { least: both(Math.min, a.least, b.least), most: both(Math.max, a.most, b.most) };
}

function joinOptions(a: Options, b: Options): Options {
  return {
    must: a.must.filter((option) => b.must.includes(option)),
    may: a.may && b.may && joinNames(a.may, b.may),
  };
}

/** Any item of one list or the other. */
function joinItems(a: Items, b: Items): Items {
  const all = [...a.known, a.others.alike, ...b.known, b.others.alike];
  const alike = new Map<string, Possible>();
  for (const path of new Set(all.flatMap((item) => [...item.keys()])))
    alike.set(path, all.map((item) => item.get(path) ?? UNANSWERED_ONLY).reduce(join));
  const count = (items: Items, side: 'least' | 'most'): number => items.known.length + items.others[side];
  return {
    known: [],
    others: {
      least: Math.min(count(a, 'least'), count(b, 'least')),
      most: Math.max(count(a, 'most'), count(b, 'most')),
      alike,
    },
  };
}

/** Only that value. */
export function exactlyValue(value: Value): Possible {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'string') return ofTexts(exactText(value));
  if (isNothing(value)) {
    if (value.nothing === 'sans objet') return NOT_APPLICABLE_ONLY;
    return value.nothing === 'non renseigné' ? UNANSWERED_ONLY : undetermined(value);
  }
  if ('n' in value) return ofNumbers(exactly(value));
  if ('months' in value) return possible({ duration: { least: value, most: value } });
  if (isItems(value)) {
    const known = value.map((item) => new Map([...item].map(([path, one]) => [path, exactlyValue(one)])));
    return possible({ items: { known, others: { least: 0, most: 0, alike: new Map() } } });
  }
  const options = value as readonly string[];
  return possible({ options: { must: options, may: options } });
}

function undetermined({ reasons, low, high }: Undetermined): Possible {
  const bounds = {
    low: low ? exactly(low) : [],
    high: high ? exactly(high) : [],
    noLow: low === null,
    noHigh: high === null,
  };
  return possible({ reasons, bounds: low || high ? bounds : null });
}

export function isItems(value: Value): value is readonly Item[] {
  return Array.isArray(value) && value.length > 0 && value[0] instanceof Map;
}

/** Whether the interpreter may have given that value. */
export function admits(set: Possible, value: Value): boolean {
  if (typeof value === 'boolean') return value ? set.yes : set.no;
  if (typeof value === 'string') return holds(textOrder, set.texts, value);
  if (isNothing(value)) {
    if (value.nothing === 'sans objet') return set.notApplicable;
    return value.nothing === 'non renseigné'
      ? set.unanswered
      : value.reasons.every((reason) => set.reasons.includes(reason)) && admitsBounds(set.bounds ?? NO_BOUNDS, value);
  }
  if ('n' in value) return holds(compare, set.numbers, value);
  if ('months' in value) return set.duration !== null && admitsDuration(set.duration, value);
  if (isItems(value) || value.length === 0) return set.items !== null || set.options?.must.length === 0;
  const { options } = set;
  const chosen = value as readonly string[];
  return (
    options !== null &&
    options.must.every((option) => chosen.includes(option)) &&
    chosen.every((option) => options.may?.includes(option) ?? true)
  );
}

function admitsBounds({ low, high, noLow, noHigh }: Bounds, value: Undetermined): boolean {
  const admitted = (bound: Rational | null, among: Numbers, none: boolean): boolean =>
    bound ? holds(compare, among, bound) : none;
  return admitted(value.low, low, noLow) && admitted(value.high, high, noHigh);
}

function admitsDuration({ least, most }: DurationRange, { months, days }: Duration): boolean {
  return least.months <= months && months <= most.months && least.days <= days && days <= most.days;
}

/** The one value that it can be, when there is one. What is undetermined counts as one value, whatever its bounds. */
export function settled(set: Possible): Value | undefined {
  const kinds =
    Number(set.unanswered) +
    Number(set.notApplicable) +
    Number(set.reasons.length > 0) +
    Number(set.yes) +
    Number(set.no) +
    Number(set.numbers.length > 0) +
    Number(set.texts.length > 0) +
    Number(set.duration !== null) +
    Number(set.options !== null) +
    Number(set.items !== null);
  if (kinds !== 1) return undefined;
  if (set.yes || set.no) return set.yes;
  if (set.unanswered) return UNANSWERED;
  if (set.notApplicable) return NOT_APPLICABLE;
  if (set.reasons.length > 0) return { nothing: 'indéterminé', reasons: set.reasons, low: null, high: null };
  if (set.numbers.length > 0) return only(compare, set.numbers) satisfies Rational | undefined;
  if (set.texts.length > 0) return only(textOrder, set.texts);
  if (set.duration) {
    const { least, most } = set.duration;
    return least.months === most.months && least.days === most.days ? least : undefined;
  }
  if (set.options) return set.options.must.length === set.options.may?.length ? set.options.must : undefined;
  return settledItems(set.items);
}

function settledItems(items: Items | null): readonly Item[] | undefined {
  if (!items || items.others.most > 0) return undefined;
  const all: Item[] = [];
  for (const possibleItem of items.known) {
    const item = new Map<string, Value>();
    for (const [path, set] of possibleItem) {
      const value = settled(set);
      if (value === undefined) return undefined;
      item.set(path, value);
    }
    all.push(item);
  }
  return all;
}
