/** Values that no row takes, told where the row is missing. */
import type { Expression } from '../../1-syntax/tree.ts';
import { type Axis, lastOf, maskOf, ranksIn } from './axis.ts';
import { type Box, intersect, meetBoxes, type Region } from './boxes.ts';
import { constantOn, type ValueSet } from './domains.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { type Formula, testsIn } from './formula.ts';
import { type Gap, gapsOf, hullOf } from './gaps.ts';
import type { Independence } from './independence.ts';
import { spanOf } from './report-overlaps.ts';
import { type Row, type Table, tableOf } from './table.ts';
import type { Variables } from './variables.ts';
import { firstIn, writeValue } from './words.ts';
import { combination, keysOf } from './words-of-box.ts';

interface Rows {
  readonly inputs: readonly Expression[];
  readonly rows: readonly Row[];
  readonly place: Row['span'];
}
interface Around {
  readonly asked: readonly Formula[];
  /** What excludes people otherwise: nobody misses a first row that only they would need. */
  readonly required: readonly Formula[];
  readonly variables: Variables;
  readonly independence: Independence;
}

export function reportGaps(rows: Rows, plain: Table, around: Around): void {
  const inputs = rows.inputs.flatMap((input) => around.variables.input(input) ?? []);
  const keys = new Set(inputs.map(({ key }) => key));
  const required = around.required.filter((formula) =>
    testsIn(formula).every(({ variable }) => keys.has(variable.key)),
  );
  const { report } = around.variables.checking;
  let late = false;
  reportUnder([], rows, plain, around, (...said) => {
    if (said[0] === 'B015' && required.length > 0) late = true;
    else report(...said);
  });
  if (!late) return;
  reportUnder(required, rows, plain, around, (...said) => {
    if (said[0] === 'B015') report(...said);
  });
}

function reportUnder(required: readonly Formula[], rows: Rows, plain: Table, around: Around, report: Report): void {
  const { asked, variables, independence } = around;
  const inputs = rows.inputs.flatMap((input) => variables.input(input) ?? []);
  const guards = independence.guards(inputs);
  if (!guards) return;
  const conditions = [...asked, ...guards, ...required];
  const table = conditions.length === 0 ? plain : tableOf(rows.inputs, rows.rows, variables, conditions);
  if (!table) return;
  const { space } = table;
  let within: Region = [possible(table, rows.rows)];
  for (const condition of conditions) within = intersect(within, space.truthOf(condition).yes);
  const hull = hullOf(space, within);
  for (const gap of gapsOf(space, within, table.boxes)) {
    const narrowed = gap.narrowed.map((rank) => space.variables[rank]!);
    const tied = narrowed.length > 1 || asked.length > 0;
    if (tied && !independence.apart(narrowed, narrowed.length > 1 ? conditions : asked)) continue;
    if (narrowed.every(({ key }) => inputs.some((input) => input.key === key)))
      tell(rows, table, gap, hull, report, around);
  }
}

/** What an editor may have thought of: from the first row, or the least answer, on; only those named, when all are. */
function possible({ space, inputs }: Table, rows: readonly Row[]): Box {
  return space.known.map((known, rank) => {
    const axis = space.axes[rank]!;
    const input = inputs.findIndex((variable) => space.rankOf(variable) === rank);
    if (input < 0 || axis.domain.kind !== 'ordered') return known;
    const keys = rows.map(({ keys: all }) => all[input]!);
    const ranges = keys.flatMap((key) => (key.kind === 'range' ? [key] : []));
    const { domain, bounds } = inputs[input]!;
    const starts: ValueSet[] = ranges.flatMap(({ from }) => {
      const value = constantOn(from, domain);
      return value ? [{ kind: 'interval', from: value }] : [];
    });
    const fromFirst = starts.reduce((mask, set) => mask | maskOf(axis, set), 0n);
    const oneByOne = ranges.every(({ to, open }) => !to && !open);
    const upToLast = oneByOne ? starts.reduce((mask, set) => mask | upTo(axis, set), 0n) : known;
    return known & (bounds.from ? axis.known : fromFirst) & (bounds.to ? axis.known : upToLast);
  });
}

function upTo(axis: Axis, set: ValueSet): bigint {
  return set.kind === 'interval' && set.from ? maskOf(axis, { kind: 'interval', to: set.from }) : 0n;
}

function tell(rows: Rows, table: Table, gap: Gap, hull: Box, report: Report, around: Around): void {
  const { space } = table;
  const value = combination(table, gap.own, gap.narrowed);
  if (value === undefined) return;
  const [only] = gap.narrowed;
  if (gap.narrowed.length === 1 && space.axes[only!]!.domain.kind === 'ordered') {
    return tellInOrder(rows, table, gap, hull, report, around);
  }
  const place = neighbour(rows, table, gap);
  const row = lineFor(rows, table, gap.own, place, around);
  report(gap.narrowed.length === 1 ? 'B014' : 'B013', place, { value, ...(row !== undefined && { row }) });
}

/** Between two rows, before the first or after the last. */
function tellInOrder(
  rows: Rows,
  table: Table,
  { box, own, narrowed }: Gap,
  hull: Box,
  report: Report,
  around: Around,
): void {
  const { space, inputs } = table;
  const [rank = 0] = narrowed;
  const axis = space.axes[rank]!;
  const input = inputs.findIndex((variable) => space.rankOf(variable) === rank);
  const missing = ranksIn(axis, box[rank]!);
  const all = ranksIn(axis, hull[rank]!);
  const value = firstIn(axis, box[rank]!) ?? '';
  const before = lastOf(axis, missing[0]! - 1);
  const after = before && writeValue(before, axis.domain);
  const key = (found: Row | undefined) => found?.keys[input]?.span ?? rows.place;
  const next = key(rowAt(rows, table, rank, missing.at(-1)! + 1));
  const written = lineFor(rows, table, own, next, around);
  const row = written ?? (axis.domain.kind === 'ordered' && axis.domain.step ? `${value} : sans objet` : undefined);
  const line = { ...(row !== undefined && { row }) };
  if (missing[0] === all[0] || after === undefined)
    return report('B015', next, { value, row: row ?? `${value} : sans objet` });
  const previous = key(rowAt(rows, table, rank, missing[0]! - 1));
  if (missing.at(-1) === all.at(-1)) return report('B009', previous, { last: after, ...line });
  report('B008', next, { value, after, ...line });
}

/** As a line of the barème; of a file, as one of its lines: each key in its column. */
function lineFor(rows: Rows, table: Table, box: Box, place: Row['span'], { variables }: Around): string | undefined {
  const keys = keysOf(table, box);
  if (!keys) return undefined;
  const beside = rows.rows.find(
    ({ span }) => span.file === place.file && span.start <= place.start && place.start < span.end,
  );
  if (!beside || !/\.csv$/i.test(place.file)) return `${keys.join(', ')} : sans objet`;
  const line = variables.checking.sourceOf(beside.span);
  const separator = [';', '\t', ','].find((sign) => line.includes(sign)) ?? ';';
  let start = beside.span.start;
  const cells = line.split(separator).map((cell) => {
    const end = start + cell.length;
    const rank = beside.keys.findIndex(({ span }) => span.start >= start && span.end <= end);
    start = end + separator.length;
    return rank < 0 ? 'sans objet' : keys[rank]!;
  });
  return cells.join(separator);
}

/** The row that takes an atom of an axis. */
function rowAt({ rows }: Rows, { boxes }: Table, axis: number, rank: number): Row | undefined {
  const index = boxes.findIndex((box) => ((box[axis]! >> BigInt(Math.max(rank, 0))) & 1n) === 1n);
  return rows[index];
}

/** The row beside which one is missing: it takes all of the combination but one value. */
function neighbour({ rows, place }: Rows, { space, boxes, inputs }: Table, { box }: Gap): Row['span'] {
  const distance = (other: Box) =>
    inputs.filter((variable) => {
      const rank = space.rankOf(variable);
      return (other[rank]! & box[rank]!) === 0n;
    }).length;
  const near = boxes.flatMap((other, index) => (distance(other) === 1 && !meetBoxes(other, box) ? [index] : []));
  // The last that stands right beside it: same numbers, or those just below.
  const beside = near.findLast((index) =>
    inputs.every((variable) => {
      const rank = space.rankOf(variable);
      const [axis, mask] = [space.axes[rank]!, boxes[index]![rank]!];
      const below = ranksIn(axis, mask).at(-1) === ranksIn(axis, box[rank]!)[0]! - 1;
      return axis.domain.kind !== 'ordered' || mask === box[rank] || below;
    }),
  );
  const row = rows[beside ?? near.at(-1) ?? -1];
  return row ? spanOf(row.keys) : place;
}
