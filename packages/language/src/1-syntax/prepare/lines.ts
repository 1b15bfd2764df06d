/** What a line of tokens is, before and after one of them. */
import type { IToken } from 'chevrotain';
import { shapes } from '../construct.ts';
import { is } from '../grammar.ts';
import { Identifiant, K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';

/** Is it on the line of a row, after its key? */
export function betweenCells(tokens: readonly IToken[], index: number): boolean {
  let first = index;
  while (first > 0 && tokens[first - 1]!.endLine === tokens[index]!.startLine) first--;
  const line = tokens.slice(first, index);
  const key =
    line[0] !== undefined && [T.Nombre, Identifiant, K.oui, K.non, K.autre].some((type) => is(line[0]!, type));
  return (key && line.some((token) => is(token, T.DeuxPoints))) || (line[0] !== undefined && is(line[0], K.colonnes));
}

/** After « choix { », on its line. */
export function inOptions(tokens: readonly IToken[], index: number): boolean {
  for (let at = index - 1; at > 0 && tokens[at]!.endLine === tokens[index]!.startLine; at--) {
    if (is(tokens[at]!, T.AccoladeFermante)) return false;
    if (is(tokens[at]!, T.AccoladeOuvrante)) return [K.choix, K.multiple].some((type) => is(tokens[at - 1]!, type));
  }
  return false;
}

/** How many tokens of a line stand before its text: the word, the name, the type. */
export function headOf(line: readonly IToken[]): number {
  const [first, second, third, fourth] = line;
  const inside = line.findLastIndex((token) => [K.inconnu, K.sinon, T.Égal].some((type) => is(token, type)));
  if (inside >= 0 && !line.some((token) => is(token, T.Texte))) return inside + 1;
  if (!first || !is(first, Nom)) return line.length;
  if (is(first, K.parce)) return 2;
  if (is(first, Identifiant) || !second || !NAMED.has(first.image)) return 1;
  if (third && is(third, K.repère)) return 3;
  if (!third || !is(third, T.DeuxPoints) || !fourth) return Math.min(line.length, 2);
  const unit = [K.entier, K.décimal, K.FINESS].some((type) => is(fourth, type));
  return unit && line[4] && /^\p{Ll}/u.test(line[4].image) ? 5 : 4;
}

/** Between two answers of an example: a constant, « et », a name, « = ». */
export function joinsAnswers(tokens: readonly IToken[], index: number): boolean {
  const previous = tokens[index - 1];
  let next = index + 1;
  while (tokens[next + 1] && is(tokens[next + 1]!, T.Point)) next += 2;
  if (
    !previous ||
    ![...CONSTANT, Nom].some((type) => is(previous, type)) ||
    !tokens[next + 1] ||
    !is(tokens[next + 1]!, T.Égal)
  )
    return false;
  let first = index;
  while (first > 0 && tokens[first - 1]!.endLine === tokens[index]!.startLine) first--;
  return is(tokens[first]!, K.avec) || is(tokens[first]!, K.attendu);
}

/** « nombre de sites », « nombre de a.sites ». */
export function countsItems(tokens: readonly IToken[], index: number): boolean {
  let first = index - 1;
  while (first > 2 && is(tokens[first - 1]!, T.Point)) first -= 2;
  const [counts, of] = [tokens[first - 2], tokens[first - 1]];
  return counts !== undefined && of !== undefined && is(counts, K.nombre) && is(of, K.de);
}

/** Words that a name follows. */
export const NAMED = new Set([
  ...shapes.keys(),
  'groupe',
  'versement',
  'numérateur',
  'dénominateur',
  'colonne',
  'source',
]);

const CONSTANT = [T.Nombre, T.Euro, T.KiloEuro, T.MégaEuro, T.PourCent, T.Texte, K.oui, K.non, T.CrochetFermant];
