/** The type of each kind of expression. */
import type {
  BoundaryExpression,
  Expression,
  IfExpression,
  IsExpression,
  ListExpression,
  RoundExpression,
} from '../1-syntax/tree.ts';
import { lookup } from '../2-names/scopes.ts';
import { suggestions } from '../spelling/suggestions.ts';
import { inferAggregate, inferQuantifier } from './aggregates.ts';
import { inferArithmetic } from './arithmetic.ts';
import type { Checker, Context } from './checker.ts';
import { inferBetween, inferComparison, inferIn } from './comparisons.ts';
import { isNumber, isQuantity, meet } from './compatible.ts';
import { datesType } from './declared-types.ts';
import { related } from '../diagnostics/related.ts';
import { describeType } from './describe.ts';
import { checkKey } from './keys.ts';
import { isLiteral, isZero, literalType } from './literals.ts';
import { hyphenated, inferName } from './references.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

const BOOLEAN: Type = { kind: 'oui/non' };

export function inferExpression(checker: Checker, expression: Expression, context: Context): Type {
  if (isLiteral(expression)) return literalType(checker, expression);
  if (expression.kind === 'name') return inferName(checker, expression, context);
  // What is expected of a whole is rarely expected of its parts, and a collection never is.
  const inner = context.expected || context.collection ? without(context) : context;
  const sameKind = context.collection && context.expected ? { ...inner, expected: context.expected } : context;
  switch (expression.kind) {
    case 'binary':
      switch (expression.operator) {
        case 'et':
        case 'ou':
          checker.check(expression.left, BOOLEAN, inner);
          checker.check(expression.right, BOOLEAN, inner);
          return BOOLEAN;
        case '−': {
          const word = hyphenated(checker, expression, context);
          return word ? inferName(checker, word, context) : inferArithmetic(checker, '−', expression, inner);
        }
        case '+':
        case '×':
        case '÷':
          return inferArithmetic(checker, expression.operator, expression, inner);
        default:
          return inferComparison(checker, expression.operator, expression, inner);
      }
    case 'not':
      checker.check(expression.operand, BOOLEAN, inner);
      return BOOLEAN;
    case 'negate':
      return quantity(checker, expression.operand, checker.infer(expression.operand, inner));
    case 'is':
      return inferIs(checker, expression, inner);
    case 'in':
      return inferIn(checker, expression, inner);
    case 'between':
      return inferBetween(checker, expression, inner);
    case 'if':
      return inferIf(checker, expression, inner, sameKind);
    case 'select': {
      const subject = checker.infer(expression.subject, inner);
      for (const { key } of expression.cases) checkKey(checker, key, subject, inner);
      return branches(
        checker,
        expression.cases.map(({ value }) => value),
        sameKind,
      );
    }
    case 'aggregate':
      return inferAggregate(checker, expression, inner);
    case 'quantifier':
      return inferQuantifier(checker, expression, inner);
    case 'cap': {
      const found = quantity(checker, expression.operand, checker.infer(expression.operand, sameKind));
      const { expected } = sameKind;
      // The ceiling is as it should be: what is capped is not.
      if (
        expected &&
        found.kind !== 'erreur' &&
        !meet({ type: expected, zero: false }, { type: found, zero: isZero(expression.operand) })
      ) {
        checker.check(expression.ceiling, expected, inner);
        return found;
      }
      checker.check(expression.ceiling, found, inner);
      return found;
    }
    case 'round':
      return inferRound(checker, expression, inner);
    case 'default':
      return branches(checker, [expression.operand, expression.fallback], sameKind);
    case 'boundary':
      return inferBoundary(checker, expression, context);
    case 'deposit date':
      return { kind: 'date' };
    case 'current window':
      return { kind: 'fenêtre' };
    case 'list':
      return inferList(checker, expression, context, inner);
    case 'unknown':
      if (expression.bounds) {
        const expected = context.expected ?? ERROR;
        checker.check(expression.bounds.low, expected, inner);
        checker.check(expression.bounds.high, expected, inner);
      }
      return context.expected ?? ERROR;
    case 'versions':
      return branches(
        checker,
        expression.versions.map(({ value }) => value),
        sameKind,
      );
    case 'sans objet':
    case 'missing':
      return context.expected ?? ERROR;
    default:
      return expression satisfies never;
  }
}

function quantity(checker: Checker, operand: Expression, type: Type): Type {
  if (isQuantity(type)) return type;
  checker.report('T001', operand.span, { expected: 'un nombre ou un montant', actual: describeType(type) });
  return ERROR;
}

function inferIs(checker: Checker, expression: IsExpression, inner: Context): Type {
  const type = checker.infer(expression.operand, inner);
  if (type.kind === 'erreur') return BOOLEAN;
  const { group } = expression;
  if (type.kind !== 'choix') {
    checker.report('T001', expression.operand.span, { expected: 'un choix', actual: describeType(type) });
    return BOOLEAN;
  }
  const found = type.declaration?.groups.find(({ name }) => name.text === group.text);
  if (found) checker.names.recordDeclaration(group, found);
  else if (type.options.some(({ name }) => name.text === group.text)) {
    checker.report('T001', group.span, {
      expected: 'un groupe',
      actual: 'une option',
      help: `Écrivez « = ${group.text} ».`,
    });
  } else if (group.text !== '') {
    const known = type.groups.map(({ name }) => name);
    checker.report('N006', group.span, {
      name: group.text,
      what: 'de groupe',
      suggestions: suggestions(group.text, known),
    });
  }
  return BOOLEAN;
}

function inferIf(checker: Checker, expression: IfExpression, inner: Context, sameKind: Context): Type {
  checker.check(expression.condition, BOOLEAN, inner);
  return branches(checker, [expression.then, expression.otherwise], sameKind);
}

/** The common type of values of which one holds. */
export function branches(checker: Checker, values: readonly Expression[], context: Context): Type {
  let common: Type = ERROR;
  let zero = false;
  for (const value of values) {
    const type = checker.infer(value, context);
    const met = meet({ type: common, zero }, { type, zero: isZero(value) });
    if (met) {
      zero = common.kind === 'erreur' ? isZero(value) : zero && isZero(value);
      common = met;
    } else if (!context.expected) {
      const params = { first: describeType(common), other: describeType(type) };
      checker.report('T006', value.span, params, related('Une autre valeur est ici.', values[0]));
    } else if (meet({ type: context.expected, zero: false }, { type, zero: isZero(value) }) === undefined) {
      // The one that does not fit is the one to blame, not the first.
      checker.report('T001', value.span, { expected: describeType(context.expected), actual: describeType(type) });
    }
  }
  return common;
}

function inferRound(checker: Checker, expression: RoundExpression, inner: Context): Type {
  const type = checker.infer(expression.operand, inner);
  return roundedType(checker, type, expression.rounding.to, expression);
}

export function roundedType(
  checker: Checker,
  type: Type,
  to: RoundExpression['rounding']['to'],
  at: Pick<Expression, 'span'>,
): Type {
  if (type.kind === 'erreur') return type;
  if (to === 'unité' && isNumber(type)) {
    const unit = 'unit' in type ? type.unit : undefined;
    return { kind: 'entier', ...(unit !== undefined && { unit }) };
  }
  if (to !== 'unité' && type.kind === 'montant') return type;
  const written = to === 'euro' ? "à l'euro" : to === 'centime' ? 'au centime' : "à l'unité";
  checker.report('T007', at.span, { rounding: written, type: describeType(type) });
  return ERROR;
}

function inferBoundary(checker: Checker, expression: BoundaryExpression, context: Context): Type {
  const { period } = expression;
  const result = lookup([period], context.scope);
  if (!('found' in result)) {
    const known = checker.declared.symbols.flatMap(({ kind, path }) =>
      ['période', 'fenêtre', 'échéance'].includes(kind) ? [path] : [],
    );
    checker.report('N001', period.span, { name: period.text, suggestions: suggestions(period.text, known) });
    return ERROR;
  }
  const symbol = result.found;
  checker.names.record(period, symbol, context.domain);
  if (symbol.kind === 'période' || symbol.kind === 'échéance') return datesType(symbol.node.versions);
  if (symbol.kind === 'fenêtre')
    return datesType(symbol.node.phases.find(({ phase }) => phase === 'candidature')?.versions ?? []);
  checker.report('T013', period.span, { name: period.text });
  return ERROR;
}

function without({ scope, items, domain }: Context): Context {
  return domain ? { scope, items, domain } : { scope, items };
}

/** Several answers at once: only where a choix multiple is expected. */
function inferList(checker: Checker, expression: ListExpression, context: Context, inner: Context): Type {
  const { expected } = context;
  if (expected?.kind === 'choix' && expected.multiple) {
    const one: Type = { ...expected, multiple: false };
    for (const item of expression.items) checker.check(item, one, inner);
    return expected;
  }
  if (expected?.kind === 'liste' && expression.items.length === 0) return expected;
  // Of what is not known, the items are not either.
  const unknown = expected?.kind === 'erreur' ? { ...inner, expected } : inner;
  for (const item of expression.items) checker.infer(item, unknown);
  return expected ?? ERROR;
}
