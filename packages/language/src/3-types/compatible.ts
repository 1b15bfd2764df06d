/** When two types may meet: compared, added, or one where the other is expected. */
import type { Type } from './types.ts';

export const isNumber = (type: Type) => type.kind === 'entier' || type.kind === 'décimal';
/** What is computed with. A durée is added to a date and compared, never to another: a month has no fixed length. */
export const isQuantity = (type: Type) => isNumber(type) || ['montant', 'taux', 'erreur'].includes(type.kind);
export const isDate = (type: Type) => type.kind === 'date' || type.kind === 'instant';
export const isText = (type: Type) => type.kind === 'texte' || type.kind === 'identifiant';

/** Has an order: `<`, `minimum de`. */
export function isOrdered(type: Type): boolean {
  return isNumber(type) || isDate(type) || ['taux', 'montant', 'durée', 'erreur'].includes(type.kind);
}

/** Is it a bare `0`, which is zero of anything that is counted? `zero` says so of the expression. */
export interface Operand {
  readonly type: Type;
  readonly zero: boolean;
}

/** The type of two values that meet (`a + b`, `a = b`, two branches), or `undefined` when they cannot. */
export function meet(left: Operand, right: Operand): Type | undefined {
  const [a, b] = [left.type, right.type];
  if (a.kind === 'erreur') return b;
  if (b.kind === 'erreur') return a;
  if (isNumber(a) && isNumber(b)) return meetNumbers(a, b);
  if (left.zero && isCounted(b)) return b;
  if (right.zero && isCounted(a)) return a;
  if (a.kind === 'taux' && isRatio(b)) return a;
  if (b.kind === 'taux' && isRatio(a)) return b;
  if (a.kind === 'montant' && b.kind === 'montant') return a.per === b.per ? a : undefined;
  if (isDate(a) && isDate(b)) return a.kind === 'instant' ? a : b;
  if (isText(a) && isText(b)) return { kind: 'texte' };
  if (a.kind === 'choix' && b.kind === 'choix') return sameChoice(a, b) ? a : undefined;
  return a.kind === b.kind && a.kind !== 'liste' ? a : undefined;
}

function isCounted(type: Type): boolean {
  return ['montant', 'taux', 'durée'].includes(type.kind);
}

/** A number without unit can be a ratio, `places ÷ capacité`; `30` beside a taux is rather a forgotten « % ». */
function isRatio(type: Type): boolean {
  return (type.kind === 'entier' || type.kind === 'décimal') && type.unit === undefined && !type.any;
}

/** A number without unit takes that of the other; two different units never meet. */
function meetNumbers(a: Type, b: Type): Type | undefined {
  if ((a.kind !== 'entier' && a.kind !== 'décimal') || (b.kind !== 'entier' && b.kind !== 'décimal')) return undefined;
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return undefined;
  const kind = a.kind === 'décimal' || b.kind === 'décimal' ? 'décimal' : 'entier';
  const unit = a.unit ?? b.unit;
  const any = a.any && b.any;
  return { kind, ...(unit !== undefined && { unit }), ...(any && { any }) };
}

type Choice = Extract<Type, { kind: 'choix' }>;

/** The same list of options, whether one or several answers are taken. */
export function sameOptions(a: Choice, b: Choice): boolean {
  return a.options === b.options || (a.declaration !== undefined && a.declaration === b.declaration);
}

function sameChoice(a: Choice, b: Choice): boolean {
  return a.multiple === b.multiple && sameOptions(a, b);
}

/** May a value of type `actual` stand where `expected` is asked for? */
export function accepts(expected: Type, actual: Operand): boolean {
  if (expected.kind === 'erreur' || actual.type.kind === 'erreur') return true;
  const met = meet({ type: expected, zero: false }, actual);
  if (!met) return false;
  if (expected.kind === 'entier') return actual.type.kind === 'entier';
  if (expected.kind === 'date') return actual.type.kind === 'date';
  return true;
}
