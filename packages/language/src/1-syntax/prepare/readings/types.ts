/** Words that tell the type of a value. */
import { asHere } from '../../../spelling/synonyms.ts';
import { SIMPLE_TYPES } from '../../constructs/type.ts';

const TYPES = new Set([...SIMPLE_TYPES, 'entier', 'décimal', 'montant', 'choix', 'liste', 'code', 'FINESS']);

export function isType(word: string): boolean {
  return TYPES.has(word);
}

/** In this language, or in another. */
export function isTypeAnywhere(word: string): boolean {
  return isType(word) || /^(?:nombre|numérique)$/.test(word) || isType(asHere(word) ?? '');
}
