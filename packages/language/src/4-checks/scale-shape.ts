/** As many keys as inputs, as many cells as columns, bounds the right way round. */
import type { ScaleNode, ScaleRowNode, Span } from '../1-syntax/tree.ts';
import { joinedInputs } from '../3-types/keys.ts';
import { constantOn, domainOf, isReversed } from './cases/domains.ts';
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
  if (scale.mode !== 'forfait' && !wrong)
    for (const { keys } of scale.rows)
      if (keys[0]?.kind === 'range' && keys[0].below) checking.report('B016', keys[0].span, { mode: scale.mode });
  const columns = Math.max(scale.columns.length, 1);
  const named = scale.columns.length > 0;
  for (const row of otherwise(scale, ({ cells }) => cells.length, columns))
    checking.report('B003', row.span, { cells: row.cells.length, columns, named });
  const inputs = joinedInputs(scale) ?? scale.inputs;
  for (const row of otherwise(scale, ({ keys }) => keys.length, inputs.length))
    checking.report('B004', row.span, { keys: row.keys.length, inputs: scale.inputs.length });
  const last = scale.columns.indexOf(undefined);
  if (last >= 0 && last < scale.columns.length - 1) checking.report('B005', scale.columns[last + 1]?.span ?? place, {});
}

/** The rows that do not have as many; when all have the same, what they are compared with is wrong: the first tells it. */
function otherwise(
  { rows }: ScaleNode,
  countOf: (row: ScaleRowNode) => number,
  expected: number,
): readonly ScaleRowNode[] {
  const wrong = rows.filter((row) => countOf(row) !== expected);
  const alike = new Set(wrong.map(countOf)).size === 1;
  return alike && wrong.length === rows.length ? wrong.slice(0, 1) : wrong;
}

/** Tranches are of what is counted: neither of rates, nor of dates, nor of amounts. What is none of these. */
function withoutQuantity(checking: Checking, { inputs, rows }: ScaleNode): Span | undefined {
  const [input] = inputs;
  const keys = rows.flatMap((row) => row.keys.slice(0, 1));
  // Rows of a quantity, read by something else: their keys tell it.
  const kind = input ? checking.types.of(input).kind : 'erreur';
  if (['entier', 'décimal', 'erreur'].includes(kind)) return undefined;
  const options = kind === 'choix' || kind === 'oui/non';
  return options && keys.length > 0 && keys.every((key) => key.kind === 'range') ? undefined : input?.span;
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
      if (key.kind !== 'range' || !key.to || key.to.kind !== key.from.kind || !domain) continue;
      const [from, to] = [constantOn(key.from, domain), constantOn(key.to, domain)];
      if (from && to && isReversed({ kind: 'interval', from, to, ...(key.below && { toOpen: true }) })) {
        checking.report('B011', key.span, { from: writeValue(from, domain), to: writeValue(to, domain) });
      }
    }
  }
}
