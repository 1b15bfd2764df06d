/** Signs of other languages and of spreadsheets, and one sign for another. */
import type { Token } from '../../tokens/token.ts';
import { is } from '../../grammar.ts';
import { Identifiant, K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { lineBefore } from '../lines.ts';
import type { Reader } from './passage.ts';
import { isKey } from './ranges.ts';

const MEANT: Readonly<Record<string, string>> = {
  '&': 'et',
  '&&': 'et',
  '||': 'ou',
  '==': '=',
  '===': '=',
  '=>': '≥',
  '⩾': '≥',
  '=<': '≤',
  '⩽': '≤',
  '=/=': '≠',
  '!==': '≠',
  '!': 'non',
  '：': ':',
  '→': ':',
  '⇒': ':',
  '％': '%',
  '·': '×',
  '∙': '×',
  '⋅': '×',
};

export const foreignSign: Reader = (passage) => {
  const { tokens, index, token, following, b } = passage;
  if (token.image !== ';') return passage.meant(MEANT[token.image]!);
  if (following?.startLine === token.endLine) return passage.meant(betweenCells(tokens, index) ? '|' : ',');
  b.report('S001', b.span(token), { text: token.image });
  return [];
};

/** Is it on the line of a row, after its key? */
function betweenCells(tokens: readonly Token[], at: number): boolean {
  const line = lineBefore(tokens, at);
  if (isA(line[0], K.colonnes)) return true;
  const key = isA(line[0], T.Nombre, Identifiant, K.oui, K.non, K.autre);
  return key && line.some((each) => is(each, T.DeuxPoints));
}

/** « champ a = entier », « 1 à 49 = 3 € » */
export const equals: Reader = (passage) =>
  isA(passage.back(2), K.champ) || isKey(passage) ? passage.meant(':') : undefined;
