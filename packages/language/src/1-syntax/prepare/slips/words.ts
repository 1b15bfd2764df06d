/** Words of the language: one for another, or one written twice. */
import type { Token } from '../../tokens/token.ts';
import { is } from '../../grammar.ts';
import { K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { AMOUNTS, isA } from '../kinds.ts';
import { lineStart } from '../lines.ts';
import type { Reader } from './passage.ts';

/** « avec a = 1 et b = oui » */
export const and: Reader = (passage) => {
  const { tokens, index, following } = passage;
  return isA(following, Nom) && joinsAnswers(tokens, index) ? passage.meant(',') : undefined;
};

const CONSTANT = [T.Nombre, ...AMOUNTS, T.Texte, K.oui, K.non, T.CrochetFermant];

/** Between two answers of an example: a constant, « et », a name, « = ». */
function joinsAnswers(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isA(tokens[next + 1], T.Point)) next += 2;
  if (!isA(tokens[at - 1], ...CONSTANT, Nom) || !isA(tokens[next + 1], T.Égal)) return false;
  return isA(tokens[lineStart(tokens, at)], K.avec, K.attendu);
}

/** « nombre de sites ou … » */
export const or: Reader = (passage) => {
  const { tokens, index, previous } = passage;
  return isA(previous, Nom) && countsItems(tokens, index) ? passage.misspelled('où') : undefined;
};

/** « nombre de sites », « nombre de a.sites » */
function countsItems(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > 2 && is(tokens[first - 1]!, T.Point)) first -= 2;
  return isA(tokens[first - 2], K.nombre) && isA(tokens[first - 1], K.de);
}

/** « champ champ a » */
export const twice: Reader = (passage) => {
  const { token, previous, following } = passage;
  if (previous?.tokenType !== token.tokenType || previous.endLine !== token.startLine) return undefined;
  return isA(following, Nom, T.AccoladeOuvrante) ? passage.superfluous('S003') : undefined;
};
