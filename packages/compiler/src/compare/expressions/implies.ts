/**
 * Does one condition hold wherever another does? Only what can be proved by reading: « non » means « not proved ».
 * Both are read over the same values, so what they name must mean the same in both versions.
 */
import type { BinaryExpression, Expression, QuantifierExpression } from '@guichet/language';
import { canonical } from '../canonical.ts';
import type { Side } from '../side.ts';
import { excludes, includes, rangeOf } from './ranges.ts';

/** An expression, and the version that it is written in. */
export interface Written {
  readonly expression: Expression;
  readonly side: Side;
}

export function implies(a: Written, b: Written): boolean {
  if (canonical(a.expression, a.side) === canonical(b.expression, b.side)) return true;
  if (isLiteral(b.expression, true) || isLiteral(a.expression, false)) return true;
  const left = operands(a, 'ou');
  if (left) return left.every((one) => implies(one, b));
  const right = operands(b, 'et');
  if (right) return right.every((one) => implies(a, one));
  if (operands(a, 'et')?.some((one) => implies(one, b))) return true;
  if (operands(b, 'ou')?.some((one) => implies(a, one))) return true;
  return negations(a, b) || ranges(a, b) || lists(a, b);
}

const at = (expression: Expression, { side }: Written): Written => ({ expression, side });

function isLiteral(expression: Expression, value: boolean): boolean {
  return expression.kind === 'boolean' && expression.value === value;
}

function operands(written: Written, operator: 'et' | 'ou'): readonly Written[] | undefined {
  const { expression } = written;
  if (expression.kind !== 'binary' || expression.operator !== operator) return undefined;
  return [expression.left, expression.right].map((one) => at(one, written));
}

function negations(a: Written, b: Written): boolean {
  return (
    a.expression.kind === 'not' &&
    b.expression.kind === 'not' &&
    implies(at(b.expression.operand, b), at(a.expression.operand, a))
  );
}

/** Two ranges of one value, either of which may be refused instead of required. */
function ranges(a: Written, b: Written): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (!left || !right || left.subject !== right.subject) return false;
  if (left.negated) return right.negated && includes(left.range, right.range);
  return right.negated ? excludes(right.range, left.range) : includes(right.range, left.range);
}

/** What each item must satisfy. */
function lists(a: Written, b: Written): boolean {
  const [left, right] = [a.expression, b.expression];
  if (left.kind !== 'quantifier' || right.kind !== 'quantifier') return counts(left, right, a, b);
  if (left.function !== right.function || left.function === 'nombre' || !sameList(left, right, a, b)) return false;
  if (!left.predicate || !right.predicate) return left.function === 'au moins un' && !right.predicate;
  return implies(at(left.predicate, a), at(right.predicate, b));
}

/** `nombre de l où p ≥ 2` ⇒ `nombre de l où q ≥ 2` where p ⇒ q. */
function counts(left: Expression, right: Expression, a: Written, b: Written): boolean {
  if (left.kind !== 'binary' || right.kind !== 'binary' || left.operator !== right.operator) return false;
  if (!['≥', '>', '≤', '<'].includes(left.operator)) return false;
  const [before, after] = [counted(left), counted(right)];
  if (!before?.predicate || !after?.predicate || !sameList(before, after, a, b)) return false;
  if (canonical(left.right, a.side) !== canonical(right.right, b.side)) return false;
  const [p, q] = [at(before.predicate, a), at(after.predicate, b)];
  return left.operator === '≥' || left.operator === '>' ? implies(p, q) : implies(q, p);
}

function counted({ left }: BinaryExpression): QuantifierExpression | undefined {
  return left.kind === 'quantifier' && left.function === 'nombre' ? left : undefined;
}

function sameList(left: QuantifierExpression, right: QuantifierExpression, a: Written, b: Written): boolean {
  return canonical(left.list, a.side) === canonical(right.list, b.side);
}
