/** How quantities are compared and counted in words: « supérieur ou égal à 30 pour cent », « 3 millions d'euros ». */
import { is } from '../../grammar.ts';
import { K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { DEuros } from '../../tokens/slips.ts';
import { AMOUNTS, isA } from '../kinds.ts';
import { numberOf, wordsOf } from '../written.ts';
import { asOne, type Reader } from './phrase.ts';

const COMPARISONS: readonly (readonly [found: RegExp, count: number, write: string])[] = [
  [/^supérieure?s? ou égale?s? à /, 4, '≥'],
  [/^inférieure?s? ou égale?s? à /, 4, '≤'],
  [/^supérieure?s? (?:strictement )?à (?!défaut)/, 2, '>'],
  [/^inférieure?s? (?:strictement )?à (?!défaut)/, 2, '<'],
  [/^égale?s? à (?!défaut)/, 2, '='],
  [/^différente?s? de /, 2, '≠'],
];

export const comparison: Reader = (tokens, previous) => {
  // « inférieur ou égal à 49 : » is a range, and is read as a whole.
  if (!previous || tokens.length < 3 || isA(previous, K.arrondi, K.ou)) return undefined;
  const text = wordsOf(tokens).toLowerCase();
  const found = COMPARISONS.find(([pattern]) => pattern.test(text));
  if (!found) return undefined;
  const [, count, write] = found;
  return asOne(tokens, tokens[1]!.image === 'strictement' ? count + 1 : count, write);
};

export const percent: Reader = (tokens, previous) => {
  if (!isA(previous, T.Nombre)) return undefined;
  const words = wordsOf(tokens.slice(0, 2)).toLowerCase();
  if (words.startsWith('pour cent')) return asOne(tokens, 2, '%');
  return /^(?:pourcents?|pct)\b/.test(words) ? asOne(tokens, 1, '%') : undefined;
};

/** `15 0000 €`: no number begins with `0000`, it goes on. */
export const grouped: Reader = (tokens) => {
  const count = tokens.findIndex((token) => !is(token, T.Nombre));
  if (count < 2 || !isA(tokens[count], ...AMOUNTS)) return undefined;
  const pieces = tokens.slice(0, count).map(({ image }) => image.replace(/[^\d,]/g, ''));
  const goesOn = pieces.slice(1).every((piece) => piece.startsWith('0'));
  if (!goesOn || pieces.slice(0, -1).some((piece) => piece.includes(','))) return undefined;
  const [whole = '', fraction] = pieces.join('').split(',');
  return asOne(tokens, count, numberOf(whole, fraction), T.Nombre);
};

const MULTIPLES: readonly (readonly [found: RegExp, write: string])[] = [
  [/^millions?$/i, 'M€'],
  [/^(?:mille|milliers?)$/i, 'k€'],
];

/** `3 millions d'euros`, `8 mille €` */
export const multiple: Reader = (tokens, previous) => {
  if (!isA(previous, T.Nombre)) return undefined;
  const [first, second] = tokens;
  const found = MULTIPLES.find(([word]) => word.test(first!.image));
  const ofMoney = isA(second, DEuros, T.Euro) || /^euros?$/i.test(second?.image ?? '');
  return found && ofMoney ? asOne(tokens, 2, found[1]) : undefined;
};
