/** As many keys as inputs, as many cells as columns, bounds the right way round. */
import type { ScaleNode, Span } from '../1-syntax/tree.ts';
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
  const wrong = scale.mode === 'forfait' ? undefined : withoutQuantity(checking, scale);
  if (wrong && scale.mode !== 'forfait')
    checking.report('B010', wrong, { mode: scale.mode, ...split(checking, scale) });
  const columns = Math.max(scale.columns.length, 1);
  for (const row of scale.rows) {
    if (row.cells.length !== columns) checking.report('B003', row.span, { cells: row.cells.length, columns });
    if (row.keys.length !== scale.inputs.length) {
      checking.report('B004', row.span, { keys: row.keys.length, inputs: scale.inputs.length });
    }
  }
  const last = scale.columns.indexOf(undefined);
  if (last >= 0 && last < scale.columns.length - 1) checking.report('B005', scale.columns[last + 1]?.span ?? place, {});
}

/** Tranches are of what is counted: neither of rates, nor of dates, nor of amounts. What is none of these. */
function withoutQuantity(checking: Checking, { inputs, rows }: ScaleNode): Span | undefined {
  const [input] = inputs;
  if (input && !['entier', 'décimal', 'erreur'].includes(checking.types.of(input).kind)) return input.span;
  const keys = rows.flatMap((row) => row.keys.slice(0, 1));
  return keys.find((key) => key.kind !== 'range' && key.kind !== 'autre')?.span;
}

/** Another input is a quantity: the first one makes columns, and what they ask is written. */
function split(checking: Checking, { inputs }: ScaleNode): { quantity?: string; columns?: string } {
  const [input, ...others] = inputs;
  const counted = others.find((each) => ['entier', 'décimal'].includes(checking.types.of(each).kind));
  if (!input || !counted) return {};
  const type = checking.types.of(input);
  const name = checking.sourceOf(input.span);
  const quantity = checking.sourceOf(counted.span);
  if (type.kind === 'oui/non') return { quantity, columns: `colonnes ${name} | sinon` };
  const option = type.kind === 'choix' && !type.multiple ? type.options[0]?.name.text : undefined;
  return option === undefined ? { quantity } : { quantity, columns: `colonnes ${name} = ${option} | …` };
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
