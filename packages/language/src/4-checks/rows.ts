/** The rows of a barème: as many keys as inputs, as many cells as columns, no gap, no overlap, in order, to the end. */
import type { Decimal, Literal, RowKey, ScaleNode, ScaleRowNode } from '../1-syntax/tree.ts';
import { addDecimals, compareDecimals, countOf, writeDecimal } from '../1-syntax/values.ts';
import type { Type } from '../3-types/types.ts';
import { type Checking, everywhere } from './checking.ts';

export function checkRows(checking: Checking): void {
  for (const scale of everywhere(checking, 'barème')) {
    checkShape(checking, scale);
    const input = scale.inputs[0];
    if (!input) continue;
    const type = checking.types.of(input);
    for (const rows of groups(scale.rows)) {
      // An input that is already reported has no steps to check.
      if (type.kind !== 'erreur') checkRanges(checking, rows, type, scale);
      checkRepeatedKeys(checking, rows);
    }
  }
}

function checkShape(checking: Checking, scale: ScaleNode): void {
  const place = scale.name?.span ?? scale.span;
  if (scale.rows.length > 0 && scale.inputs.length === 0) return checking.report('B001', place, {});
  if (scale.rows.length === 0 && !scale.unknown && scale.inputs.length > 0) checking.report('B002', place, {});
  if (
    scale.mode !== 'forfait' &&
    scale.rows.some(({ keys }) => keys[0] && keys[0].kind !== 'range' && keys[0].kind !== 'autre')
  ) {
    checking.report('B010', place, { mode: scale.mode });
  }
  const columns = Math.max(scale.columns.length, 1);
  for (const row of scale.rows) {
    if (row.cells.length !== columns) checking.report('B003', row.span, { cells: row.cells.length, columns });
    if (row.keys.length !== scale.inputs.length) {
      checking.report('B004', row.span, { keys: row.keys.length, inputs: scale.inputs.length });
    }
  }
  const last = scale.columns.indexOf(undefined);
  if (last >= 0 && last < scale.columns.length - 1) checking.report('B005', place, {});
}

/** Rows that differ by their first key only. */
function groups(rows: readonly ScaleRowNode[]): ScaleRowNode[][] {
  const byOthers = new Map<string, ScaleRowNode[]>();
  for (const row of rows) {
    const others = row.keys.slice(1).map(keyText).join(',');
    byOthers.set(others, [...(byOthers.get(others) ?? []), row]);
  }
  return [...byOthers.values()];
}

function keyText(key: RowKey): string {
  switch (key.kind) {
    case 'range':
      return [key.from, key.to]
        .map((each) => (each ? `${countOf(each)?.digits}e${countOf(each)?.decimals}` : key.open))
        .join('–');
    case 'options':
      return key.options.map(({ text }) => text).join('|');
    case 'boolean':
      return String(key.value);
    case 'autre':
      return 'autre';
    default:
      return key satisfies never;
  }
}

interface Range {
  readonly row: ScaleRowNode;
  readonly key: Extract<RowKey, { kind: 'range' }>;
  readonly from: Decimal;
  /** `undefined`: no end. */
  readonly to: Decimal | undefined;
}

function checkRanges(checking: Checking, rows: readonly ScaleRowNode[], type: Type, scale: ScaleNode): void {
  const ranges = rows.flatMap((row) => rangeOf(checking, row) ?? []);
  if (ranges.length === 0) return;
  const sorted = [...ranges].sort((a, b) => compareDecimals(a.from, b.from));
  const unordered = ranges.findIndex(
    (range, index) => index > 0 && compareDecimals(range.from, ranges[index - 1]!.from) < 0,
  );
  if (unordered >= 0) checking.report('B006', ranges[unordered]!.key.span, {});
  const step = stepOf(type);
  sorted.forEach((range, index) => {
    const next = sorted[index + 1];
    if (next) checkNeighbours(checking, range, next, step);
  });
  const last = sorted.at(-1)!;
  const hasElse = rows.some(({ keys }) => keys[0]?.kind === 'autre');
  const enumerated = sorted.every(({ key }) => !key.to && !key.open);
  if (last.to && sorted.every(({ to }) => to) && !hasElse && !enumerated && !scale.unknown) {
    const from = step ? addDecimals(last.to, step) : last.to;
    checking.report('B009', last.key.span, { last: write(last.to, last.key.from), next: write(from, last.key.from) });
  }
}

function rangeOf(checking: Checking, row: ScaleRowNode): Range | undefined {
  const key = row.keys[0];
  const from = key?.kind === 'range' ? countOf(key.from) : undefined;
  if (key?.kind !== 'range' || !from) return undefined;
  const to = key.open ? undefined : key.to ? countOf(key.to) : from;
  if (to && compareDecimals(to, from) < 0) {
    checking.report('B011', key.span, { from: write(from, key.from), to: write(to, key.from) });
    return undefined;
  }
  return { row, key, from, to };
}

/** Whole numbers and days go by 1, amounts by the cent; rates and decimals touch. */
function stepOf(type: Type): Decimal | undefined {
  if (type.kind === 'montant') return { digits: 1n, decimals: 2 };
  return type.kind === 'entier' || type.kind === 'date' ? { digits: 1n, decimals: 0 } : undefined;
}

function checkNeighbours(checking: Checking, range: Range, next: Range, step: Decimal | undefined): void {
  const overlaps = range.to === undefined || compareDecimals(next.from, range.to) < (step ? 1 : 0);
  if (overlaps) {
    const related = [{ span: range.key.span, message: 'L’autre ligne est ici.' }];
    checking.report('B007', next.key.span, { value: write(next.from, next.key.from) }, related);
    return;
  }
  const expected = step ? addDecimals(range.to!, step) : range.to!;
  if (compareDecimals(next.from, expected) <= 0) return;
  checking.report('B008', next.key.span, {
    value: write(expected, next.key.from),
    after: write(range.to!, next.key.from),
  });
}

function write(value: Decimal, like: Literal): string {
  const number = writeDecimal(value);
  if (like.kind === 'amount') return `${number}\u00a0€`;
  if (like.kind === 'rate') return `${number}\u00a0%`;
  if (like.kind !== 'date') return number;
  const date = new Date(Number(value.digits) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

/** An option, `oui` or `non` that an earlier row already takes. */
function checkRepeatedKeys(checking: Checking, rows: readonly ScaleRowNode[]): void {
  const seen = new Map<string, RowKey>();
  for (const { keys } of rows) {
    const key = keys[0];
    if (!key || key.kind === 'range') continue;
    const taken =
      key.kind === 'options'
        ? key.options.map(({ text, span }) => ({ text, span }))
        : [{ text: keyText(key), span: key.span }];
    for (const { text, span } of taken) {
      const earlier = seen.get(text);
      if (earlier)
        checking.report('B007', span, { value: text }, [{ span: earlier.span, message: 'L’autre ligne est ici.' }]);
      else seen.set(text, key);
    }
  }
}
