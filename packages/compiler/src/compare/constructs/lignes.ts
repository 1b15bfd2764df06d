/** Which row of a barème is which in the other version. */
import type { ScaleRowNode } from '@guichet/language';
import type { Comparing } from '../comparing.ts';

export type RowPairs = readonly (readonly [before: ScaleRowNode | undefined, after: ScaleRowNode | undefined])[];

/**
 * By keys; by what it pays; by where a tranche begins or ends; those left between the same neighbours, in their order.
 * A row without a twin was added or removed.
 */
export function pairRows(
  comparing: Comparing,
  before: readonly ScaleRowNode[],
  after: readonly ScaleRowNode[],
): RowPairs {
  const of = new Map<ScaleRowNode, ScaleRowNode>();
  const taken = new Set<ScaleRowNode>();
  const pair = (old: ScaleRowNode, recent: ScaleRowNode): void => {
    of.set(old, recent);
    taken.add(recent);
  };
  const pass = (alike: (old: ScaleRowNode, recent: ScaleRowNode) => boolean): void => {
    for (const old of before) {
      if (of.has(old)) continue;
      const recent = after.find((row) => !taken.has(row) && alike(old, row));
      if (recent) pair(old, recent);
    }
  };
  const equal = (old: unknown, recent: unknown): boolean => comparing.same(old, recent);
  pass((old, recent) => equal(old.keys, recent.keys));
  const pays = (old: ScaleRowNode, recent: ScaleRowNode): boolean => equal(old.cells, recent.cells);
  pass((old, recent) => pays(old, recent) && (equal(first(old), first(recent)) || equal(last(old), last(recent))));
  pass(pays);
  pass((old, recent) => equal(first(old), first(recent)) && equal(old.keys.slice(1), recent.keys.slice(1)));
  pass((old, recent) => equal(last(old), last(recent)) && equal(old.keys.slice(1), recent.keys.slice(1)));
  for (const [olds, recents] of gaps(before, after, of))
    if (olds.length === recents.length)
      for (const [rank, old] of olds.entries()) pair(old, recents[rank] as ScaleRowNode);
  return [
    ...before.map((old) => [old, of.get(old)] as const),
    ...after.filter((row) => !taken.has(row)).map((row) => [undefined, row] as const),
  ];
}

function first({ keys: [key] }: ScaleRowNode): unknown {
  return key?.kind === 'range' ? key.from : key;
}

/** An open end is no landmark: a new last tranche is another tranche. */
function last({ keys: [key] }: ScaleRowNode): unknown {
  if (key?.kind !== 'range') return key;
  return key.open ? { open: key.from } : { to: key.to ?? key.from, below: key.below };
}

/** Runs of rows without a twin, between the same neighbours. */
function gaps(
  before: readonly ScaleRowNode[],
  after: readonly ScaleRowNode[],
  of: ReadonlyMap<ScaleRowNode, ScaleRowNode>,
): readonly (readonly [readonly ScaleRowNode[], readonly ScaleRowNode[]])[] {
  const taken = new Set(of.values());
  const found: [ScaleRowNode[], ScaleRowNode[]][] = [];
  let start = 0;
  let run: ScaleRowNode[] = [];
  const close = (end: number): void => {
    const others = after.slice(start, end).filter((row) => !taken.has(row));
    if (run.length > 0) found.push([run, others]);
    run = [];
    start = end + 1;
  };
  for (const old of before) {
    const recent = of.get(old);
    if (recent) close(after.indexOf(recent));
    else run.push(old);
  }
  close(after.length);
  return found;
}
