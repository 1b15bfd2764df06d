/** As many keys as inputs, as many cells as columns, bounds the right way round. */
import type { ScaleNode } from '../1-syntax/tree.ts';
import { compareDecimals } from '../1-syntax/values.ts';
import { constantOn, domainOf } from './cases/domains.ts';
import { writeValue } from './cases/words.ts';
import { allScales, type Checking } from './checking.ts';

export function checkScaleShape(checking: Checking): void {
  for (const scale of allScales(checking)) {
    checkShape(checking, scale);
    checkBounds(checking, scale);
  }
}

function checkShape(checking: Checking, scale: ScaleNode): void {
  const place = scale.name?.span ?? scale.span;
  if (scale.rows.length > 0 && scale.inputs.length === 0) return checking.report('B001', place, {});
  if (scale.rows.length === 0 && !scale.unknown && scale.inputs.length > 0) checking.report('B002', place, {});
  if (scale.mode !== 'forfait' && !isQuantity(checking, scale)) checking.report('B010', place, { mode: scale.mode });
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

/** Tranches are of what is counted: neither of rates, nor of dates, nor of amounts. */
function isQuantity(checking: Checking, { inputs, rows }: ScaleNode): boolean {
  const [input] = inputs;
  const counted = !input || ['entier', 'décimal', 'erreur'].includes(checking.types.of(input).kind);
  return counted && rows.every(({ keys: [key] }) => !key || key.kind === 'range' || key.kind === 'autre');
}

function checkBounds(checking: Checking, scale: ScaleNode): void {
  for (const { keys } of scale.rows) {
    for (const [rank, key] of keys.entries()) {
      const input = scale.inputs[rank];
      const domain = input && domainOf(checking.types.of(input), [], true);
      if (key.kind !== 'range' || !key.to || !domain) continue;
      const [from, to] = [constantOn(key.from, domain), constantOn(key.to, domain)];
      if (from && to && compareDecimals(from, to) > 0) {
        checking.report('B011', key.span, { from: writeValue(from, domain), to: writeValue(to, domain) });
      }
    }
  }
}
