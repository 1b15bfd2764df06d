/** « Provence-Alpes-Côte d'Azur »: a name holds neither dash, nor space, nor apostrophe. */
import type { Token } from '../../tokens/token.ts';
import { GEOGRAPHY } from '../../../library/geography.ts';
import { is } from '../../grammar.ts';
import { K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { spanning } from '../made.ts';
import { instead, type Reader } from './reading.ts';

export const territory: Reader = (place) => {
  const { token, previous, line } = place;
  if (!is(token, Nom) || !isA(previous, ...COMPARED)) return undefined;
  for (let count = line.length; count > 1; count--) {
    const write = territories().get(lettersOf(line.slice(0, count)));
    if (write !== undefined) return instead(place, count, [spanning(token, line[count - 1]!, write)], write);
  }
  return undefined;
};

const COMPARED = [T.Égal, T.Différent, T.CrochetOuvrant, T.Virgule, K.ou];

let known: ReadonlyMap<string, string> | undefined;
/** By their letters. */
const territories = () =>
  (known ??= new Map(
    [...GEOGRAPHY.matchAll(/^ +(?!groupe)(\p{L}+(?:_\p{L}+)+) «/gmu)].map(([, name]) => [letters(name!), name!]),
  ));

function lettersOf(tokens: readonly Token[]): string {
  const images = tokens.map(({ image }) => image);
  return images.every((image) => /^[\p{L}'’_-]+$/u.test(image)) ? letters(images.join('')) : '';
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}
