/** A word, misspelled or of another language, for the one that it can only be. */
import { isSure, suggestions } from '../../../spelling/suggestions.ts';
import { valueOf } from '../../../spelling/synonyms.ts';
import { is } from '../../grammar.ts';
import { Identifiant, keywords } from '../../tokens/keywords.ts';
import { alike, typeOf } from '../made.ts';
import type { Place, Reader, Reading } from './reading.ts';

const WORDS = keywords.map(({ name }) => name);

export function spelled(word: string): string | undefined {
  const known = valueOf(word);
  if (known !== undefined) return known;
  const [near, other] = suggestions(word, WORDS);
  return near !== undefined && other === undefined && isSure(word, near) ? near : undefined;
}

export const misspelled: Reader = (place) => {
  const { token } = place;
  const write = is(token, Identifiant) ? spelled(token.image) : undefined;
  const type = write === undefined ? undefined : typeOf(write);
  return type && type !== token.tokenType ? replaced(place, write!) : undefined;
};

/** By another word, or another sign. */
export function replaced({ at, token }: Place, write: string): Reading {
  const code = /^\p{L}/u.test(token.image) && /^\p{L}/u.test(write) ? 'S046' : 'S040';
  return { at, count: 1, made: [alike(token, write)], code, write };
}
