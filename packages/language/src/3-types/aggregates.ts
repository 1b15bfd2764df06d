/** `somme de …`, `minimum de …`, `nombre de … où …`, `tous … où …`. */
import type { AggregateExpression, QuantifierExpression } from '../1-syntax/tree.ts';
import type { Checker, Context } from './checker.ts';
import { isDate, isQuantity, meet } from './compatible.ts';
import { describeType } from './describe.ts';
import { isZero } from './literals.ts';
import { resolveName, textOf } from './references.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

export function inferAggregate(checker: Checker, expression: AggregateExpression, context: Context): Type {
  let common: Type = ERROR;
  for (const operand of expression.operands) {
    const type = checker.infer(operand, { ...context, collection: true });
    if (type.kind === 'erreur') continue;
    if (!suits(expression.function, type)) {
      const expected = expression.function.startsWith('le plus') ? 'une date' : 'un nombre ou un montant';
      checker.report('T001', operand.span, { expected, actual: describeType(type) });
      continue;
    }
    const met = meet({ type: common, zero: false }, { type, zero: isZero(operand) });
    if (met) common = met;
    else checker.report('T006', operand.span, { first: describeType(common), other: describeType(type) });
  }
  return common;
}

function suits(name: AggregateExpression['function'], type: Type): boolean {
  if (name.startsWith('le plus')) return isDate(type);
  return isQuantity(type);
}

export function inferQuantifier(checker: Checker, expression: QuantifierExpression, context: Context): Type {
  const result: Type = expression.function === 'nombre' ? { kind: 'entier' } : { kind: 'oui/non' };
  const symbol = resolveName(checker, expression.list, context);
  if (!symbol) return result;
  const type = checker.typeOf(symbol);
  checker.types.record(expression.list, type, context.domain);
  const several = type.kind === 'choix' && type.multiple && expression.function === 'nombre' && !expression.predicate;
  if (type.kind === 'erreur' || several) return result;
  const inside = type.kind === 'liste' ? checker.declared.scopes.get(type.node) : undefined;
  if (type.kind !== 'liste' || !inside) {
    checker.report('T008', expression.list.span, { name: textOf(expression.list) });
    return result;
  }
  // The item's fields first, then what is around the expression.
  const scope = { ...inside, parent: context.scope };
  checker.checkCondition(expression.predicate, { ...context, scope, items: new Set([...context.items, type.node]) });
  return result;
}
