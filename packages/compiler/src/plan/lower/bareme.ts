/**
 * barème → a reading by quantity (par tranches, au volume), or a cascade of conditions (forfait).
 */
import type { DomainNode, Expression, RangeKey, RowKey, ScaleNode, ScaleRowNode } from '@guichet/language';
import type { Expr, TrancheRow } from '../plan.ts';
import { hasValue } from '../presence.ts';
import { both, cascade, type Lowering } from './context.ts';
import { lowerVersions } from './en-vigueur.ts';
import { literal, lowerExpression, matches, rounded, unknownBetween, type LiteralNumber } from './expression.ts';
import { shown } from './typography.ts';

export function lowerScale(node: ScaleNode, lowering: Lowering, domain: DomainNode | undefined): Expr {
  if (node.versions.length > 0) {
    return lowerVersions(
      node.versions.map(({ scale, ...dates }) => ({ ...dates, expr: lowerScale(scale, lowering, domain) })),
      lowering,
    );
  }
  const expr = lowerRows(node, lowering, domain);
  return node.rounding ? rounded(node.rounding, expr) : expr;
}

function lowerRows(node: ScaleNode, lowering: Lowering, domain: DomainNode | undefined): Expr {
  const inputs = node.inputs.map((input) => lowerExpression(input, lowering, domain));
  if (node.unknown) {
    lowering.places.awaiting.push(...inputs);
    return unknownBetween(shown(node.unknown), node.bounds, lowering, domain);
  }
  const columns = node.columns.map((column) => column && lowerExpression(column, lowering, domain));
  const cell = (row: ScaleRowNode): Expr => cells(row.cells, columns, lowering, domain);
  if (node.mode === 'forfait') {
    return cascade(
      node.rows.map((row) => ({ condition: keysMatch(row.keys, inputs), value: cell(row), span: row.span })),
      lowering,
    );
  }
  const [quantity, ...others] = inputs;
  if (!quantity) return { op: 'not applicable' };
  return { op: 'tranches', mode: node.mode, quantity, rows: tranches(node.rows, others, cell, lowering) };
}

/** `autre` is any other value, not the lack of one. */
function keysMatch(keys: readonly RowKey[], inputs: readonly Expr[]): Expr | undefined {
  return keys.reduce<Expr | undefined>((condition, key, rank) => {
    const input = inputs[rank];
    return both(condition, input && (matches(key, input) ?? hasValue(input)));
  }, undefined);
}

/** One column: the cell. Several: the first whose condition holds, `sinon` being the last. */
function cells(
  row: readonly Expression[],
  columns: readonly (Expr | undefined)[],
  lowering: Lowering,
  domain: DomainNode | undefined,
): Expr {
  const values = row.map((one) => lowerExpression(one, lowering, domain));
  if (columns.length === 0) return values[0] ?? { op: 'not applicable' };
  return cascade(
    values.map((value, rank) => ({ condition: columns[rank], value })),
    lowering,
  );
}

/** Rows of one range differ by their other keys: together they make that range's price. From the least on, however written. */
function tranches(
  rows: readonly ScaleRowNode[],
  others: readonly Expr[],
  cell: (row: ScaleRowNode) => Expr,
  lowering: Lowering,
): readonly TrancheRow[] {
  const ranges = new Map<
    string,
    { bounds: Omit<TrancheRow, 'price'>; prices: { condition: Expr | undefined; value: Expr }[] }
  >();
  for (const row of rows) {
    const [range, ...keys] = row.keys;
    if (range?.kind !== 'range') continue;
    const bounds = rowBounds(range);
    const id = `${bounds.from.numerator}/${bounds.from.denominator}`;
    const entry = ranges.get(id) ?? { bounds, prices: [] };
    entry.prices.push({ condition: keysMatch(keys, others), value: cell(row) });
    ranges.set(id, entry);
  }
  const inOrder = [...ranges.values()].sort((a, b) => (isBefore(a.bounds.from, b.bounds.from) ? -1 : 1));
  return inOrder.map(({ bounds, prices }) => ({ ...bounds, price: cascade(prices, lowering) }));
}

function isBefore(a: TrancheRow['from'], b: TrancheRow['from']): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

function rowBounds(range: RangeKey): Omit<TrancheRow, 'price'> {
  const from = literal(range.from) as LiteralNumber;
  if (range.open) return { from };
  return { from, to: range.to ? (literal(range.to) as LiteralNumber) : from };
}
