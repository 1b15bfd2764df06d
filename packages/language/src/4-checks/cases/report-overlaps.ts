/** Values that two rows take, and rows that others leave nothing to. */
import type { RowKey, Span } from '../../1-syntax/tree.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { ranksIn } from './axis.ts';
import { type Box, covers, meetBoxes } from './boxes.ts';
import type { Row, Table } from './table.ts';
import { combination } from './words-of-box.ts';

interface Rows {
  readonly rows: readonly Row[];
  readonly adding: boolean;
}

/** Says whether there was something to say. */
export function reportOverlaps({ rows, adding }: Rows, table: Table, report: Report): boolean {
  let found = false;
  for (const [index, box] of table.boxes.entries()) {
    const row = rows[index]!;
    const earlier = table.boxes.slice(0, index);
    if (!adding && covers(earlier, box)) {
      const hiding = rows.filter((_, rank) => rank < index && meetBoxes(table.boxes[rank]!, box));
      const related = hiding
        .slice(0, 3)
        .map(({ keys }) => ({ span: spanOf(keys), message: 'Cette ligne passe avant.' }));
      report('B012', spanOf(row.keys), { rows: hiding.length, other: isOther(hiding[0]) }, related);
      found = true;
      continue;
    }
    for (const [rank, other] of earlier.entries()) {
      const shared = meetBoxes(other, box);
      if (!shared || fallsBack(rows[rank]!, row)) continue;
      const related = [{ span: spanOf(rows[rank]!.keys), message: 'L’autre ligne est ici.' }];
      const value = combination(table, shared);
      if (value !== undefined)
        report('B007', placeOf(row, table, shared), { value, meets: meets(table, shared) }, related);
      found = true;
      break;
    }
  }
  return found;
}

export function spanOf(keys: readonly RowKey[]): Span {
  const [first, last] = [keys[0]!.span, keys.at(-1)!.span];
  return { ...first, end: last.end };
}

function isOther(row: Row | undefined): boolean {
  return row !== undefined && row.keys.some(({ kind }) => kind === 'autre');
}

/** `autre` takes what the rows before it leave. */
function fallsBack(earlier: Row, later: Row): boolean {
  return later.keys.some(({ kind }, rank) => kind === 'autre' && earlier.keys[rank]!.kind !== 'autre');
}

/** Where values are as close as one likes, one row begins where the other ends. */
function meets({ space }: Table, shared: Box): boolean {
  return space.axes.some(({ domain, atoms }, rank) => {
    const common = ranksIn(space.axes[rank]!, shared[rank]!);
    return domain.kind === 'ordered' && !domain.step && common.length === 1 && atoms[common[0]!]?.kind === 'value';
  });
}

/** The key, or the option in it, that the other row has. */
function placeOf({ keys }: Row, { space, inputs }: Table, shared: Box): Span {
  const [key] = keys;
  if (keys.length > 1 || key?.kind !== 'options') return spanOf(keys);
  const axis = space.rankOf(inputs[0]!);
  const atom = space.axes[axis]!.atoms[ranksIn(space.axes[axis]!, shared[axis]!)[0] ?? -1];
  return key.options.find(({ text }) => atom?.kind === 'name' && text === atom.name)?.span ?? key.span;
}
