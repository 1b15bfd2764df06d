/** = ≠ < ≤ > ≥, `dans […]`, `entre … et …`. */
import type { BetweenExpression, BinaryExpression, Expression, InExpression } from '../1-syntax/tree.ts';
import { lookup } from '../2-names/scopes.ts';
import { blame } from './advice.ts';
import type { Checker, Context } from './checker.ts';
import { isOrdered, meet, sameOptions } from './compatible.ts';
import { describeType } from './describe.ts';
import { isZero } from './literals.ts';
import { textOf } from './references.ts';
import type { Type } from './types.ts';

const BOOLEAN: Type = { kind: 'oui/non' };

export function inferComparison(
  checker: Checker,
  operator: string,
  expression: BinaryExpression,
  context: Context,
): Type {
  const [left, right] = inferPair(checker, expression.left, expression.right, context);
  const met = compare(checker, expression, left, { type: right, of: expression.right }, expression.left);
  if (met && operator !== '=' && operator !== '≠') requireOrder(checker, left, expression.left);
  return BOOLEAN;
}

/** The side that is known on its own gives the other its options: `nature = acquisition`, `acquisition = nature`. */
function inferPair(checker: Checker, left: Expression, right: Expression, context: Context): [Type, Type] {
  const leftIsOption =
    left.kind === 'name' && left.parts.length === 1 && !('found' in lookup(left.parts, context.scope));
  if (leftIsOption && (right.kind !== 'name' || 'found' in lookup(right.parts, context.scope))) {
    const type = checker.infer(right, context);
    return [checker.infer(left, { ...context, expected: type }), type];
  }
  const type = checker.infer(left, context);
  return [type, checker.infer(right, { ...context, expected: type })];
}

/** Whether they can be compared: it is said when they cannot. */
function compare(
  checker: Checker,
  at: Expression,
  left: Type,
  right: { type: Type; of: Expression },
  leftExpression: Expression,
): boolean {
  const met = meet({ type: left, zero: isZero(leftExpression) }, { type: right.type, zero: isZero(right.of) });
  if (met && met.kind !== 'fichier' && left.kind !== 'liste' && right.type.kind !== 'liste') return true;
  const { span, help = containment(leftExpression, left, right) } = blame(
    at,
    { of: leftExpression, type: left },
    right,
  );
  checker.report('T003', span, { left: describeType(left), right: describeType(right.type), help });
  return false;
}

/** « publics = quartier », of several answers and one. */
function containment(left: Expression, type: Type, right: { type: Type; of: Expression }): string | undefined {
  if (type.kind !== 'choix' || right.type.kind !== 'choix' || type.multiple === right.type.multiple) return undefined;
  const [one, several] = type.multiple ? [right.of, left] : [left, right.of];
  if (one.kind !== 'name' || several.kind !== 'name' || !sameOptions(type, right.type)) return undefined;
  return `Pour savoir si cette réponse est parmi celles qui ont été choisies, écrivez « ${textOf(one)} dans ${textOf(several)} ».`;
}

function requireOrder(checker: Checker, type: Type, at: Expression): void {
  if (!isOrdered(type)) checker.report('T004', at.span, { type: describeType(type) });
}

export function inferIn(checker: Checker, expression: InExpression, context: Context): Type {
  const type = checker.infer(expression.operand, context);
  const one: Type = type.kind === 'choix' ? { ...type, multiple: false } : type;
  if (expression.turned && type.kind !== 'erreur' && !(type.kind === 'choix' && type.multiple)) {
    const [member] = expression.members;
    const option = type.kind === 'choix' && member?.kind === 'name' ? textOf(member) : undefined;
    checker.report('T018', expression.operand.span, {
      name: nameOf(expression.operand),
      type: describeType(type),
      option,
    });
    return BOOLEAN;
  }
  for (const member of expression.members) {
    const found = checker.infer(member, { ...context, expected: one });
    if (type.kind === 'choix' && type.multiple && found.kind === 'choix' && !isOption(checker, member, context)) {
      checker.report('T019', member.span, { name: nameOf(member) });
    } else if (!meet({ type: one, zero: false }, { type: found, zero: isZero(member) })) {
      const { help } = blame(member, { of: expression.operand, type }, { of: member, type: found });
      checker.report('T003', member.span, { left: describeType(type), right: describeType(found), help });
    }
  }
  return BOOLEAN;
}

function isOption(checker: Checker, member: Expression, { domain }: Context): boolean {
  return member.kind === 'name' && checker.names.resolve(member, domain)?.kind === 'option';
}

function nameOf(expression: Expression): string | undefined {
  return expression.kind === 'name' ? textOf(expression) : undefined;
}

export function inferBetween(checker: Checker, expression: BetweenExpression, context: Context): Type {
  const type = checker.infer(expression.operand, context);
  requireOrder(checker, type, expression.operand);
  for (const bound of [expression.low, expression.high]) {
    const found = checker.infer(bound, { ...context, expected: type });
    compare(checker, bound, type, { type: found, of: bound }, expression.operand);
  }
  return BOOLEAN;
}
