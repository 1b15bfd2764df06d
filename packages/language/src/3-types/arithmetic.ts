/** + − × ÷, with units: `montant/ESSMS × ESSMS = montant`, `montant ÷ montant = taux`, date ± durée. */
import type { BinaryExpression, Expression } from '../1-syntax/tree.ts';
import { blame } from './advice.ts';
import type { Checker, Context } from './checker.ts';
import { isDate, isQuantity, meet, type Operand } from './compatible.ts';
import { describeType } from './describe.ts';
import { isWhole, isZero } from './literals.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

type Operator = '+' | '−' | '×' | '÷';

export function inferArithmetic(
  checker: Checker,
  operator: Operator,
  expression: BinaryExpression,
  context: Context,
): Type {
  const left = checker.infer(expression.left, context);
  const right = checker.infer(expression.right, context);
  if (left.kind === 'erreur' || right.kind === 'erreur') return known(operator, left, right);
  const type =
    operator === '×'
      ? product(left, right)
      : operator === '÷'
        ? quotient(left, right)
        : sum(operator, operand(expression.left, left), operand(expression.right, right));
  if (type) return type;
  const adding = operator === '+' || operator === '−';
  const { span, help } =
    adding && [expression.left, expression.right].some(({ kind }) => kind === 'number')
      ? blame(expression, { of: expression.left, type: added(left) }, { of: expression.right, type: added(right) })
      : { span: expression.span };
  checker.report('T002', span, { left: describeType(left), right: describeType(right), operator, help });
  return ERROR;
}

/** What is added to a date is a durée. */
function added(type: Type): Type {
  return isDate(type) ? { kind: 'durée' } : type;
}

/** The `1` of `1 − part` is the whole. */
function operand(expression: Expression, type: Type): Operand & { readonly whole: boolean } {
  return { type, zero: isZero(expression), whole: isWhole(expression) };
}

/** One side is already reported: the other tells the type of a sum, and nothing else. */
function known(operator: Operator, left: Type, right: Type): Type {
  if (operator === '×' || operator === '÷') return ERROR;
  const other = left.kind === 'erreur' ? right : left;
  return isDate(other) || other.kind === 'durée' ? ERROR : other;
}

function sum(
  operator: '+' | '−',
  left: ReturnType<typeof operand>,
  right: ReturnType<typeof operand>,
): Type | undefined {
  const [a, b] = [left.type, right.type];
  if (isDate(a) && b.kind === 'durée') return a;
  if (operator === '+' && a.kind === 'durée' && isDate(b)) return b;
  if (isDate(a) || isDate(b)) return operator === '−' && isDate(a) && isDate(b) ? { kind: 'durée' } : undefined;
  if ((a.kind === 'taux' && right.whole) || (b.kind === 'taux' && left.whole)) return { kind: 'taux' };
  const met = meet(left, right);
  return met && isQuantity(met) ? met : undefined;
}

type NumberType = Extract<Type, { kind: 'entier' | 'décimal' }>;
const asNumber = (type: Type) => (type.kind === 'entier' || type.kind === 'décimal' ? type : undefined);

function number(kind: 'entier' | 'décimal', unit: string | undefined, any: boolean | undefined = false): NumberType {
  return { kind, ...(unit !== undefined && { unit }), ...(any && { any: true }) };
}

function product(a: Type, b: Type): Type | undefined {
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x && y) {
    if (x.unit !== undefined && y.unit !== undefined) return undefined;
    return number(
      x.kind === 'décimal' || y.kind === 'décimal' ? 'décimal' : 'entier',
      x.unit ?? y.unit,
      x.any && y.any,
    );
  }
  if (a.kind === 'montant' && b.kind !== 'montant') return amountTimes(a.per, b);
  if (b.kind === 'montant' && a.kind !== 'montant') return amountTimes(b.per, a);
  if (a.kind === 'taux' && b.kind === 'taux') return a;
  if (a.kind === 'taux' && y) return y.unit === undefined ? a : number('décimal', y.unit);
  if (b.kind === 'taux' && x) return x.unit === undefined ? b : number('décimal', x.unit);
  return undefined;
}

function amountTimes(per: string | undefined, by: Type): Type | undefined {
  const factor = asNumber(by);
  if (!factor && by.kind !== 'taux') return undefined;
  if (per === undefined) return { kind: 'montant' };
  if (factor?.unit === undefined) return { kind: 'montant', per };
  return factor.unit === per ? { kind: 'montant' } : undefined;
}

function quotient(a: Type, b: Type): Type | undefined {
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x && y) {
    if (x.unit !== undefined && x.unit === y.unit) return { kind: 'taux' };
    return y.unit === undefined ? number('décimal', x.unit) : undefined;
  }
  if (a.kind === 'montant') {
    if (b.kind === 'montant') return a.per === b.per ? { kind: 'taux' } : undefined;
    if (b.kind === 'taux') return a;
    if (!y) return undefined;
    if (y.unit === undefined) return a;
    return a.per === undefined ? { kind: 'montant', per: y.unit } : undefined;
  }
  if (a.kind === 'taux') return b.kind === 'taux' || (y && y.unit === undefined) ? a : undefined;
  if (x && b.kind === 'taux') return number('décimal', x.unit);
  return undefined;
}
