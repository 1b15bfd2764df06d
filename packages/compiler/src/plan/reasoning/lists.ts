/**
 * Sums, extremes and counts over operands and over the items of lists.
 */
import type { Aggregate } from '../plan.ts';
import { rational } from '../rational.ts';
import { added, boundsOf, capped, opposite } from './bounds.ts';
import { extreme } from './dates.ts';
import { decide, fold, heldWhereNotApplicable, strict } from './logic.ts';
import { ZERO, between, exactly, pairwise, products, type Numbers } from './numbers.ts';
import {
  NOT_APPLICABLE_ONLY,
  NO,
  YES,
  isUndetermined,
  join,
  ofNumbers,
  ofTexts,
  possible,
  type Bounds,
  type Items,
  type Possible,
  type PossibleItem,
} from './possible.ts';
import { hull } from './ranges.ts';

/** What an expression can be on each item of a list. */
export interface OnItems {
  readonly each: readonly Possible[];
  readonly others: { readonly least: number; readonly most: number; readonly alike: Possible };
}

export function itemsOf(list: Possible): Items {
  if (list.items) return list.items;
  const least = list.options?.must.length ?? 0;
  const most = list.options?.may ? list.options.may.length : Number.MAX_SAFE_INTEGER;
  return { known: [], others: { least, most, alike: new Map() } };
}

export function onItems(list: Possible, body: (item: PossibleItem) => Possible): OnItems {
  const { known, others } = itemsOf(list);
  return {
    each: known.map(body),
    others: { ...others, alike: others.most > 0 ? body(others.alike) : NOT_APPLICABLE_ONLY },
  };
}

export function aggregate(name: Aggregate, values: readonly Possible[]): Possible {
  return fold(values, (a, b) => combine(name, a, b), name === 'sum' ? ofNumbers(exactly(ZERO)) : NOT_APPLICABLE_ONLY);
}

/** All items as one operand: *sans objet* where none counts. */
export function together(name: Aggregate, { each, others }: OnItems): Possible {
  return fold([...each, repeated(name, others)], (a, b) => combine(name, a, b), NOT_APPLICABLE_ONLY);
}

/** Some items alike, between `least` and `most`: as one operand. */
function repeated(name: Aggregate, { least, most, alike }: OnItems['others']): Possible {
  if (most === 0) return NOT_APPLICABLE_ONLY;
  const skipped = least === 0 || alike.notApplicable;
  const some = { ...alike, notApplicable: false };
  const bounds = isUndetermined(some) ? several(name, boundsOf(some), most) : null;
  const result =
    name === 'sum' && some.numbers.length > 0
      ? { ...some, bounds, numbers: pairwise(some.numbers, counts(skipped ? 1 : least, most), products) }
      : { ...some, bounds };
  return skipped ? join(result, NOT_APPLICABLE_ONLY) : result;
}

/** Of some items alike, the bounds of each being among these. */
function several(name: Aggregate, bounds: Bounds, most: number): Bounds {
  if (name !== 'sum') return bounds;
  const times = (set: Numbers): Numbers => {
    const range = hull(set);
    return range ? pairwise([range], counts(1, most), products) : [];
  };
  return { ...bounds, low: times(bounds.low), high: times(bounds.high) };
}

const counts = (least: number, most: number) => between(rational(BigInt(least)), rational(BigInt(most)));

function combine(name: Aggregate, a: Possible, b: Possible): Possible {
  switch (name) {
    case 'sum':
      return added(a, b);
    case 'minimum':
      return capped(a, b);
    case 'maximum':
      return opposite(capped(opposite(a), opposite(b)));
    case 'earliest':
    case 'latest':
      return strict([a, b], () => ofTexts(extreme(name, a.texts, b.texts)));
    default:
      return name satisfies never;
  }
}

export function quantified(name: 'count' | 'every' | 'some', { each, others }: OnItems): Possible {
  const all = others.most > 0 ? [...each, others.alike] : each;
  if (name === 'count') return counted({ each, others }, all);
  // A list may be empty, and items that do not apply are set aside: the neutral answer is always possible.
  const neutral = name === 'every' ? YES : NO;
  const held = each.map((set) => aside(set, neutral));
  if (others.most === 0) return decide(held, name === 'some');
  const more = aside(others.alike, neutral);
  return decide([...held, others.least === 0 ? join(more, neutral) : more], name === 'some');
}

function aside(set: Possible, neutral: Possible): Possible {
  return neutral === YES
    ? heldWhereNotApplicable(set)
    : set.notApplicable
      ? join({ ...set, notApplicable: false }, neutral)
      : set;
}

function counted({ each, others }: OnItems, all: readonly Possible[]): Possible {
  const surely = (set: Possible): boolean =>
    set.yes && !set.no && !set.notApplicable && !set.unanswered && !isUndetermined(set);
  const least = each.filter(surely).length + (others.most > 0 && surely(others.alike) ? others.least : 0);
  const most = each.filter((set) => set.yes).length + (others.most > 0 && others.alike.yes ? others.most : 0);
  const certain = others.most === 0 || others.least === 0;
  const decidable = (set: Possible): boolean => set.yes || set.no || set.notApplicable;
  const known = each.every(decidable) && (certain || decidable(others.alike));
  const unanswered = all.some((set) => set.unanswered);
  const answered = (set: Possible): boolean => decidable(set) || isUndetermined(set);
  const undetermined =
    all.some(isUndetermined) && each.every(answered) && (others.least === 0 || answered(others.alike));
  return possible({
    unanswered,
    reasons: undetermined ? [...new Set(all.flatMap((set) => set.reasons))] : [],
    numbers: known ? counts(Math.min(least, most), most) : [],
  });
}
