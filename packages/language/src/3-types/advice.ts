/** What to write instead of a value that cannot stand where it does. */
import type { Decimal, Expression, NumberLiteral, Span } from '../1-syntax/tree.ts';
import { compareDecimals, shiftDecimal, writeDecimal } from '../1-syntax/values.ts';
import { isLiteral } from './literals.ts';
import type { Type } from './types.ts';

export function adviceFor(expected: Type, actual: Type, value: Expression): string | undefined {
  const bare = 'any' in actual && actual.any === true;
  const sign = bare ? signOf(expected, isBare(value) ? value.value : undefined) : undefined;
  if (sign !== undefined) return sign;
  const named = namedOf(expected, value);
  if (named !== undefined) return named;
  if (expected.kind === 'entier' && actual.kind === 'décimal') return 'Ajoutez « arrondi à l’unité ».';
  if (expected.kind === 'montant' && expected.per && actual.kind === 'montant' && !actual.per)
    return `Écrivez « : montant » seul, et multipliez ensuite par les ${expected.per} ; ou divisez : « 60 € ÷ 1 ${expected.per} ».`;
  if (expected.kind === 'montant' && actual.kind === 'montant' && actual.per)
    return `Multipliez-le par un nombre de ${actual.per}.`;
  if (expected.kind === 'choix' && expected.multiple) return 'Écrivez les réponses entre crochets : « [a, b] ».';
  return undefined;
}

/** Two values that cannot meet: the one to blame is a constant beside what is not, and what to write instead of it. */
export function blame(
  whole: Expression,
  left: { readonly of: Expression; readonly type: Type },
  right: { readonly of: Expression; readonly type: Type },
): { readonly span: Span; readonly help?: string } {
  for (const [one, other] of [
    [right, left],
    [left, right],
  ] as const) {
    if (!isLiteral(one.of) || isLiteral(other.of)) continue;
    const help = isBare(one.of) ? signOf(other.type, one.of.value) : namedOf(other.type, one.of);
    return { span: one.of.span, ...(help !== undefined && { help }) };
  }
  return { span: whole.span };
}

/** « nature = « Extension » » */
function namedOf(type: Type, value: Expression): string | undefined {
  if (value.kind !== 'text' || (type.kind !== 'choix' && type.kind !== 'oui/non')) return undefined;
  const options = type.kind === 'choix' ? type.options : [];
  const meant = options.find(({ name, label }) => name.text === value.value || label?.text === value.value);
  const example = meant?.name.text ?? (type.kind === 'choix' ? options[0]?.name.text : value.value);
  return `Une réponse s’écrit par son nom, sans guillemets : « ${example} ».`;
}

function isBare(value: Expression): value is NumberLiteral {
  return value.kind === 'number' && value.unit === undefined;
}

function signOf(expected: Type, value: Decimal | undefined): string | undefined {
  const number = (standard: string) => (value === undefined ? standard : writeDecimal(value));
  if (expected.kind === 'montant') return `Un montant s’écrit avec « € » : « ${number('500')} € ».`;
  if (expected.kind === 'durée')
    return `Une durée s’écrit avec son unité : « ${number('30')} jours », « ${number('4')} mois ».`;
  if (expected.kind !== 'taux') return undefined;
  return `Un taux s’écrit avec « % » : « ${value === undefined ? '30' : writeDecimal(inPercent(value))} % ».`;
}

/** `0,3` is most often 30 %. */
function inPercent(value: Decimal): Decimal {
  return compareDecimals(value, { digits: 1n, decimals: 0 }) < 0 ? shiftDecimal(value, 2) : value;
}
