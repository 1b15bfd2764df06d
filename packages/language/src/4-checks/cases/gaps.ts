/** The values that nothing takes, as few boxes as large as can be. */
import { ranksIn } from './axis.ts';
import { type Box, intersect, meetBoxes, type Region, subtract } from './boxes.ts';
import type { Space } from './space.ts';

export interface Gap {
  readonly box: Box;
  /** Ranks of the axes that the box narrows. */
  readonly narrowed: readonly number[];
  /** What of it a row would take, were the rows of the other gaps written. */
  readonly own: Box;
}

type Found = Omit<Gap, 'own'>;

/** At most `most`, in the order of the values. `within`: what can come about. */
export function gapsOf(space: Space, within: Region, taken: Region, most = 8): readonly Gap[] {
  const gaps: Found[] = [];
  const universe = hullOf(space, within);
  const missing = subtract(within, taken);
  let left = missing;
  while (left.length > 0 && gaps.length < most) {
    const found = grown(space, smallest(space, left), universe, missing);
    const gap = ofOne(found, universe, within, missing) ?? { box: found, narrowed: narrowedIn(found, universe) };
    gaps.push(gap);
    left = subtract(left, [gap.box]);
  }
  return apart(space, gaps);
}

/** The widest gaps keep all that they hold; the others, the first piece that no row has yet, if there is one. */
function apart(space: Space, gaps: readonly Found[]): Gap[] {
  const owned = new Map<Found, Box>();
  for (const gap of gaps.toSorted((a, b) => a.narrowed.length - b.narrowed.length)) {
    const free = subtract([gap.box], [...owned.values()]);
    if (free.length > 0) owned.set(gap, grown(space, smallest(space, free), hullOf(space, free), free));
  }
  return gaps.flatMap((gap) => {
    const own = owned.get(gap);
    return own ? [{ ...gap, own }] : [];
  });
}

function narrowedIn(box: Box, universe: Box): readonly number[] {
  return box.flatMap((mask, rank) => (mask === universe[rank] ? [] : [rank]));
}

/** The values of one axis alone, where they are missing with all that can come about with them. */
function ofOne(box: Box, universe: Box, within: Region, missing: Region): Found | undefined {
  const narrowed = narrowedIn(box, universe);
  if (narrowed.length < 2) return undefined;
  for (const axis of narrowed) {
    const alone = universe.map((mask, rank) => (rank === axis ? box[axis]! : mask));
    if (subtract(intersect(within, [alone]), missing).length === 0) return { box: alone, narrowed: [axis] };
  }
  return undefined;
}

/** The values of each axis that come about at all. */
export function hullOf(space: Space, region: Region): Box {
  return space.axes.map((_, rank) => region.reduce((mask, box) => mask | box[rank]!, 0n));
}

/** The combination of the first atoms, axis after axis. */
function smallest(space: Space, region: Region): Box {
  let left = region;
  return space.axes.map((axis, rank) => {
    const first = Math.min(...left.flatMap((box) => ranksIn(axis, box[rank]!).slice(0, 1)));
    const mask = Number.isFinite(first) ? 1n << BigInt(first) : axis.notApplicable;
    left = left.filter((box) => (box[rank]! & mask) !== 0n);
    return mask;
  });
}

/** The point, which is the smallest, and all that is missing beside it: above a number, to all names, axis after axis. */
function grown(space: Space, point: Box, universe: Box, missing: Region): Box {
  let box = point;
  // Names first: a number that is missing for all of them is told once.
  const order = space.axes.map((_, rank) => rank).sort((a, b) => weight(space, a) - weight(space, b));
  for (const axis of order) {
    const [within, from] = [universe[axis]!, point[axis]!];
    if (space.axes[axis]!.domain.kind === 'ordered') box = above(box, axis, from, within, missing);
    else for (const mask of names(within, from)) box = extended(box, axis, mask, missing);
  }
  return box;
}

function above(box: Box, axis: number, from: bigint, universe: bigint, missing: Region): Box {
  let grown = box;
  for (let mask = from << 1n; ; mask <<= 1n) {
    const wider = extended(grown, axis, mask & universe, missing);
    if (wider === grown) return grown;
    grown = wider;
  }
}

function weight(space: Space, rank: number): number {
  return space.axes[rank]!.domain.kind === 'ordered' ? 1 : 0;
}

function names(universe: bigint, point: bigint): bigint[] {
  const others = universe & ~point;
  return [...others.toString(2)].flatMap((bit, index, all) =>
    bit === '1' ? [1n << BigInt(all.length - 1 - index)] : [],
  );
}

/** The box with more atoms of one axis, if all that it then holds is missing; else the same box. */
function extended(box: Box, axis: number, more: bigint, missing: Region): Box {
  if (more === 0n) return box;
  const added = box.map((mask, rank) => (rank === axis ? more : mask));
  const shared = missing.filter((each) => meetBoxes(each, added));
  if (subtract([added], shared).length > 0) return box;
  return box.map((mask, rank) => (rank === axis ? mask | more : mask));
}
