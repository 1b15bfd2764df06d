/** The least and the greatest answer: in order, and kept by the exemples. */
import type { AssignmentNode, Expression, FieldNode } from '../1-syntax/tree.ts';
import { compareDecimals } from '../1-syntax/values.ts';
import { related } from '../diagnostics/related.ts';
import { constantOn, type Domain, domainOf } from './cases/domains.ts';
import { allFields, type Checking, declarations } from './checking.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export function checkAnswers(checking: Checking): void {
  for (const field of allFields(checking)) {
    if (field.kind === 'champ') checkYear(checking, field);
    if (field.kind !== 'champ' || !field.minimum || !field.maximum) continue;
    if (!isReversed(checking, field)) continue;
    checking.report(
      'D023',
      field.maximum.span,
      { minimum: checking.sourceOf(field.minimum.span), maximum: checking.sourceOf(field.maximum.span) },
      related('Le minimum est ici.', field.minimum),
    );
  }
  for (const { given } of declarations(checking, 'exemple')) for (const each of given) checkGiven(checking, each);
}

/** « Année de construction », counted like places. */
function checkYear(checking: Checking, { name, label, type }: FieldNode): void {
  if (type?.kind !== 'entier' || type.unit) return;
  const named = /^année(?:_d(?:e|u)_.*)?$/.test(asWritten(name));
  if (named || /^année (?:de|du|d['’])/i.test(asWritten(label))) checking.report('D024', type.span, {});
}

/** No answer is between them: that is said of the champ, and not of each answer. */
function isReversed(checking: Checking, field: FieldNode): boolean {
  const [least, greatest] = [field.minimum, field.maximum].map((bound) => bound && read(checking, field, bound));
  return least !== undefined && greatest !== undefined && compareDecimals(least, greatest) > 0;
}

function checkGiven(checking: Checking, { target, value }: AssignmentNode): void {
  if (Array.isArray(value)) {
    for (const item of value as AssignmentNode[][]) for (const each of item) checkGiven(checking, each);
    return;
  }
  const symbol = checking.names.resolve(target);
  if (symbol?.kind !== 'champ') return;
  const field = symbol.node;
  const answer = read(checking, field, value as Expression);
  if (!answer || isReversed(checking, field)) return;
  for (const [bound, sign] of [
    [field.minimum, -1],
    [field.maximum, 1],
  ] as const) {
    const limit = bound && read(checking, field, bound);
    if (!limit || compareDecimals(answer, limit) * sign <= 0) continue;
    const params = {
      name: target.parts.map(({ text }) => text).join('.'),
      limit: checking.sourceOf(bound.span),
      above: sign > 0,
    };
    checking.report('X004', (value as Expression).span, params, related('La limite est ici.', bound));
  }
}

function read(checking: Checking, field: FieldNode, expression: Expression) {
  const domain: Domain | undefined = domainOf(checking.types.ofDeclaration(field), [], true);
  return domain && constantOn(expression, domain);
}
