/** Declarations that say too little to mean anything, or too much. */
import type { CalculationNode, IndicatorNode, Span } from '../1-syntax/tree.ts';
import { related } from '../diagnostics/related.ts';
import { type Checking, declarations, everywhere } from './checking.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export function checkCompleteness(checking: Checking): void {
  for (const node of everywhere(checking, 'calcul')) checkCalculation(checking, node);
  for (const node of everywhere(checking, 'indicateur')) checkIndicator(checking, node);
  for (const { keys, perDomain, span, name } of declarations(checking, 'unicité')) {
    if (keys.length === 0 && !perDomain) checking.report('D043', name?.span ?? span, {});
  }
  for (const { others, name, span } of declarations(checking, 'non_cumul')) {
    if (others.length === 0) checking.report('F001', name?.span ?? startOf(span, 'non_cumul'), {});
  }
  for (const { columns, name, span } of declarations(checking, 'état')) {
    if (columns.length === 0) checking.report('D044', name?.span ?? span, {});
  }
}

function startOf(span: Span, word: string): Span {
  return { ...span, end: Math.min(span.end, span.start + word.length) };
}

function checkCalculation(checking: Checking, node: CalculationNode): void {
  const place = node.name?.span ?? node.span;
  if (node.cases.length === 0 && !node.unknown) return checking.report('D040', place, { name: asWritten(node.name) });
  const other = node.cases.findIndex(({ condition }) => condition === undefined);
  const next = node.cases[other + 1];
  if (other >= 0 && next) checking.report('D041', next.span, {}, related('« sinon » est ici.', node.cases[other]));
}

function checkIndicator(checking: Checking, node: IndicatorNode): void {
  const place = node.name?.span ?? node.span;
  const counted = node.numerator !== undefined && node.denominator !== undefined;
  if (!counted && !node.declared && !node.unknown) checking.report('D042', place, { name: asWritten(node.name) });
}
