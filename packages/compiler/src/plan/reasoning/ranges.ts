/**
 * Sets of ordered values, as closed ranges: sorted, apart from each other. A set never loses a value that it should
 * hold; beyond `MOST` ranges, neighbours are joined and it holds a few more.
 */
export interface Range<T> {
  /** `null`: without end. */
  readonly low: T | null;
  readonly high: T | null;
}
export type Ranges<T> = readonly Range<T>[];
export type Order<T> = (a: T, b: T) => number;

const MOST = 16;

/** All that is in one of the sets. */
export function union<T>(order: Order<T>, left: Ranges<T>, right: Ranges<T>): Ranges<T> {
  if (left.length === 0) return right;
  if (right.length === 0 || left === right) return left;
  return joined(order, [...left, ...right]);
}

/** Ranges in any order → a set. */
export function joined<T>(order: Order<T>, ranges: Ranges<T>, most = MOST): Ranges<T> {
  if (ranges.length < 2) return ranges;
  const sorted = ranges.toSorted((a, b) => orderLow(order, a.low, b.low));
  const set: Range<T>[] = [];
  for (const range of sorted) {
    const last = set.at(-1);
    if (last && (last.high === null || range.low === null || order(range.low, last.high) <= 0))
      set[set.length - 1] = { low: last.low, high: furthest(order, last.high, range.high) };
    else set.push(range);
  }
  return set.length <= most ? set : halved(set, most);
}

function halved<T>(set: Ranges<T>, most: number): Ranges<T> {
  const pairs: Range<T>[] = [];
  for (let rank = 0; rank < set.length; rank += 2) {
    const first = set[rank];
    const second = set[rank + 1] ?? first;
    if (first && second) pairs.push({ low: first.low, high: second.high });
  }
  return pairs.length <= most ? pairs : halved(pairs, most);
}

export function meet<T>(order: Order<T>, left: Ranges<T>, right: Ranges<T>): Ranges<T> {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const low = a.low === null ? b.low : b.low === null || order(a.low, b.low) >= 0 ? a.low : b.low;
      const high = a.high === null ? b.high : b.high === null || order(a.high, b.high) <= 0 ? a.high : b.high;
      return low !== null && high !== null && order(low, high) > 0 ? [] : [{ low, high }];
    }),
  );
}

export function holds<T>(order: Order<T>, set: Ranges<T>, value: T): boolean {
  return set.some(
    ({ low, high }) => (low === null || order(low, value) <= 0) && (high === null || order(value, high) <= 0),
  );
}

/** Whether the two sets have a value in common. */
export function overlap<T>(order: Order<T>, left: Ranges<T>, right: Ranges<T>): boolean {
  return left.some((a) =>
    right.some(
      (b) =>
        (a.low === null || b.high === null || order(a.low, b.high) <= 0) &&
        (b.low === null || a.high === null || order(b.low, a.high) <= 0),
    ),
  );
}

/** From the least to the greatest. */
export function hull<T>(set: Ranges<T>): Range<T> | undefined {
  const first = set[0];
  return first && { low: first.low, high: set.at(-1)?.high ?? null };
}

/** The one value of a set of one. */
export function only<T>(order: Order<T>, set: Ranges<T>): T | undefined {
  const [range] = set;
  if (!range || set.length > 1 || range.low === null || range.high === null) return undefined;
  return order(range.low, range.high) === 0 ? range.low : undefined;
}

function orderLow<T>(order: Order<T>, a: T | null, b: T | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return order(a, b);
}

function furthest<T>(order: Order<T>, a: T | null, b: T | null): T | null {
  return a === null || b === null ? null : order(a, b) >= 0 ? a : b;
}
