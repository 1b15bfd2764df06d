/**
 * Conditions as tests of one variable each, joined by `et`, `ou` and `non`.
 *
 * What cannot be taken apart is one variable that holds or not: so conclusions stay true, whatever it means.
 */
import type { BinaryExpression, BinaryOperator, Expression } from '../../1-syntax/tree.ts';
import { constantOn, isReversed, type ValueSet } from './domains.ts';
import type { Variable, Variables } from './variables.ts';

export type Formula =
  | { readonly kind: 'test'; readonly variable: Variable; readonly set: ValueSet }
  | { readonly kind: 'et' | 'ou'; readonly parts: readonly Formula[] }
  | { readonly kind: 'non'; readonly part: Formula }
  | { readonly kind: 'always'; readonly value: boolean };

/** `undefined`: something in it is not known. */
export function formulaOf(expression: Expression, variables: Variables): Formula | undefined {
  return takenApart(expression, variables) ?? held(variables.opaque(expression));
}

function held(variable: Variable | undefined): Formula | undefined {
  return variable && { kind: 'test', variable, set: { kind: 'names', names: ['oui'] } };
}

function takenApart(expression: Expression, variables: Variables): Formula | undefined {
  switch (expression.kind) {
    case 'boolean':
      return { kind: 'always', value: expression.value };
    case 'not':
      return denied(formulaOf(expression.operand, variables));
    case 'binary':
      if (expression.operator === 'et' || expression.operator === 'ou')
        return joined(expression.operator, [expression.left, expression.right], variables);
      return comparison(expression, variables);
    case 'between':
      return between(expression, variables);
    case 'in': {
      const variable = variables.of(expression.operand);
      const members = variable && expression.members.map((member) => point(member, variable, variables));
      if (!variable || !members?.every((member) => member !== undefined)) return undefined;
      const among: Formula = { kind: 'ou', parts: members.map((set) => ({ kind: 'test', variable, set })) };
      return expression.negated ? denied(among) : among;
    }
    case 'is': {
      const variable = variables.of(expression.operand);
      const type = variables.checking.types.of(expression.operand);
      const group = type.kind === 'choix' && type.groups.find(({ name }) => name === expression.group.text);
      if (!variable || !group) return undefined;
      const member: Formula = { kind: 'test', variable, set: { kind: 'names', names: group.options } };
      return expression.negated ? denied(member) : member;
    }
    default:
      return undefined;
  }
}

function denied(part: Formula | undefined): Formula | undefined {
  return part && { kind: 'non', part };
}

function joined(kind: 'et' | 'ou', operands: readonly Expression[], variables: Variables): Formula | undefined {
  const parts = operands.map((operand) => formulaOf(operand, variables));
  return parts.every((part) => part !== undefined) ? { kind, parts } : undefined;
}

function between({ operand, low, high }: Extract<Expression, { kind: 'between' }>, variables: Variables) {
  const variable = variables.of(operand);
  const [from, to] = [low, high].map((bound) => variable && constantOn(bound, variable.domain));
  if (!variable || !from || !to) return undefined;
  const set: ValueSet = { kind: 'interval', from, to };
  const formula: Formula = { kind: 'test', variable, set: isReversed(set) ? { kind: 'names', names: [] } : set };
  return formula;
}

const SWAPPED: Partial<Record<BinaryOperator, BinaryOperator>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

function comparison({ operator, left, right }: BinaryExpression, variables: Variables): Formula | undefined {
  return (
    withConstant(operator, left, right, variables) ??
    withConstant(SWAPPED[operator] ?? operator, right, left, variables) ??
    ofTwo(operator, left, right, variables)
  );
}

function withConstant(
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  variables: Variables,
): Formula | undefined {
  const variable = variables.of(left);
  const value = variable && point(right, variable, variables);
  if (!variable || !value) return undefined;
  if (operator === '=') return { kind: 'test', variable, set: value };
  if (operator === '≠') return denied({ kind: 'test', variable, set: value });
  if (value.kind !== 'interval') return undefined;
  const { from } = value;
  const end = from && ends(operator, from);
  return end && { kind: 'test', variable, set: end };
}

function ends(operator: BinaryOperator, value: NonNullable<(ValueSet & { kind: 'interval' })['from']>) {
  const sets: Partial<Record<BinaryOperator, ValueSet>> = {
    '<': { kind: 'interval', to: value, toOpen: true },
    '≤': { kind: 'interval', to: value },
    '>': { kind: 'interval', from: value, fromOpen: true },
    '≥': { kind: 'interval', from: value },
  };
  return sets[operator];
}

/** One value that is written: a number, a date, an option, `oui`, a text. */
function point(expression: Expression, { domain }: Variable, { checking }: Variables): ValueSet | undefined {
  if (domain.kind === 'ordered') {
    const value = constantOn(expression, domain);
    return value && { kind: 'interval', from: value, to: value };
  }
  if (expression.kind === 'boolean') return { kind: 'names', names: [expression.value ? 'oui' : 'non'] };
  if (expression.kind === 'text' && domain.open) return { kind: 'names', names: [expression.value] };
  const symbol = expression.kind === 'name' ? checking.names.resolve(expression) : undefined;
  return symbol?.kind === 'option' || symbol?.kind === 'fenêtre' ? { kind: 'names', names: [symbol.path] } : undefined;
}

const SIGNS: Partial<Record<BinaryOperator, readonly string[]>> = {
  '<': ['<'],
  '≤': ['<', '='],
  '=': ['='],
  '≠': ['<', '>'],
  '≥': ['=', '>'],
  '>': ['>'],
};

function ofTwo(operator: BinaryOperator, left: Expression, right: Expression, variables: Variables) {
  if (!variables.of(left) || !variables.of(right)) return undefined;
  const compared = variables.comparison(left, right);
  const names = SIGNS[compared?.swapped ? (SWAPPED[operator] ?? operator) : operator];
  if (!compared || !names) return undefined;
  const formula: Formula = { kind: 'test', variable: compared.variable, set: { kind: 'names', names } };
  return formula;
}

/** The tests in a formula, in order. */
export function testsIn(formula: Formula): readonly (Formula & { kind: 'test' })[] {
  switch (formula.kind) {
    case 'test':
      return [formula];
    case 'non':
      return testsIn(formula.part);
    case 'always':
      return [];
    default:
      return formula.parts.flatMap(testsIn);
  }
}
