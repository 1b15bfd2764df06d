/** The head of a statement: its word, its name, its type. */
import type { Token } from '../tokens/token.ts';
import { shapes } from '../construct.ts';
import { is } from '../grammar.ts';
import { Identifiant, K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import { isA } from './kinds.ts';

/** Words that a name follows. */
export const NAMED = new Set([...shapes.keys(), 'groupe', 'numérateur', 'dénominateur', 'colonne']);

/** How many tokens of a line stand before its text. */
export function headOf(line: readonly Token[]): number {
  const [first, second, third, fourth, fifth, sixth] = line;
  const inside = line.findLastIndex((token) => isA(token, K.inconnu, K.sinon, T.Égal));
  if (inside >= 0 && !line.some((token) => is(token, T.Texte))) return inside + 1;
  if (!first || !is(first, Nom)) return line.length;
  if (is(first, K.parce)) return 2;
  if (is(first, Identifiant) || !second || !NAMED.has(first.image)) return 1;
  if (isA(third, K.repère)) return 3;
  if (!isA(third, T.DeuxPoints) || !fourth) return Math.min(line.length, 2);
  return isA(fourth, K.entier, K.décimal, K.FINESS) && isUnit(fifth, sixth) ? 5 : 4;
}

/** A label begins with a capital: « sites », « ESSMS » before « Taille ». */
function isUnit(token: Token | undefined, next: Token | undefined): boolean {
  const [word, after] = [token?.image ?? '', next?.image ?? ''];
  return /^\p{Ll}/u.test(word) || (/^\p{Lu}+$/u.test(word) && /^\p{Lu}/u.test(after));
}
