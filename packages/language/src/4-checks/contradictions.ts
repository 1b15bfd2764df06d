/** A condition that its own words make hold never, or always. */
import type { Expression } from '../1-syntax/tree.ts';
import { walk, walkTree } from '../1-syntax/walk.ts';
import { isReversed } from './bounds.ts';
import { unlessTooMany } from './cases/boxes.ts';
import { verdictOf } from './cases/order-of-cases.ts';
import { variablesOf } from './cases/variables.ts';
import type { Checking } from './checking.ts';

export function checkContradictions(checking: Checking): void {
  const variables = variablesOf(checking);
  /** The parts of a condition that is already told of say nothing more. */
  const told = new Set<object>();
  walkTree(checking.tree, (node) => {
    const expression = node as Expression;
    if (told.has(expression) || !isCondition(expression)) return;
    if (hasReversed(expression)) return;
    const verdict = unlessTooMany(() => verdictOf(expression, variables));
    if (!verdict) return;
    walk(expression, (part) => told.add(part));
    checking.report(verdict === 'never' ? 'D050' : 'D051', expression.span, {});
  });
}

/** What joins several comparisons, or compares with bounds. */
function isCondition(expression: Expression): boolean {
  if (expression.kind === 'binary') return expression.operator === 'et' || expression.operator === 'ou';
  return expression.kind === 'between' || expression.kind === 'not';
}

/** Bounds the wrong way round are told of by themselves. */
function hasReversed(expression: Expression): boolean {
  let found = false;
  walk(expression, (part) => {
    const each = part as Expression;
    found ||= each.kind === 'between' && isReversed(each);
  });
  return found;
}
