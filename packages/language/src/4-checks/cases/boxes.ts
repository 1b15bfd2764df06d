/**
 * Sets of combinations of values, exactly.
 *
 * Each axis (a variable of the rules) is cut into finitely many atoms, none of which any rule divides. A box takes some
 * atoms of each axis, as bits; a region is a list of boxes, which may overlap.
 */
export type Box = readonly bigint[];
export type Region = readonly Box[];

/** Beyond, a check would rather be silent than slow. */
const LIMIT = 4000;

export class TooManyCases extends Error {}

/** What `work` finds; `undefined` when there are too many combinations to be sure. */
export function unlessTooMany<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManyCases) return undefined;
    throw error;
  }
}

function limited(region: Region): Region {
  if (region.length > LIMIT) throw new TooManyCases();
  return region;
}

/** What two boxes share; `undefined`: nothing. */
export function meetBoxes(a: Box, b: Box): Box | undefined {
  const shared = a.map((mask, axis) => mask & b[axis]!);
  return shared.includes(0n) ? undefined : shared;
}

export function intersect(a: Region, b: Region): Region {
  return limited(a.flatMap((left) => b.flatMap((right) => [meetBoxes(left, right) ?? []].filter(isBox))));
}

function isBox(value: Box | never[]): value is Box {
  return value.length > 0;
}

export function unite(a: Region, b: Region): Region {
  return limited([...a, ...b]);
}

/** One box, less another: at most one box an axis, apart from each other. */
function carve(box: Box, hole: Box): Region {
  if (!meetBoxes(box, hole)) return [box];
  const left: Box[] = [];
  const rest = [...box];
  for (const [axis, mask] of hole.entries()) {
    const outside = rest[axis]! & ~mask;
    if (outside !== 0n) left.push(rest.map((each, index) => (index === axis ? outside : each)));
    rest[axis] = rest[axis]! & mask;
  }
  return left;
}

export function subtract(region: Region, holes: Region): Region {
  let rest = region;
  for (const hole of holes) {
    if (rest.length === 0) return rest;
    rest = limited(rest.flatMap((box) => carve(box, hole)));
  }
  return rest;
}

export function covers(region: Region, box: Box): boolean {
  return subtract([box], region).length === 0;
}
