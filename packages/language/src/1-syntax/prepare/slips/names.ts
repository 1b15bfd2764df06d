/** What is read as a name, and was meant to be a word of the language: « 3 euros », « bareme aide », « a AND b ». */
import { isSure, suggestions } from '../../../spelling/suggestions.ts';
import { shapes } from '../../construct.ts';
import { startsValue } from '../../expressions/starts.ts';
import { Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { AMOUNTS, isA } from '../kinds.ts';
import type { Reader } from './passage.ts';

export const name: Reader = (passage) => unit(passage) ?? declaration(passage) ?? foreignWord(passage);

/** « 3 euros », « 15 keuros » */
const unit: Reader = (passage) => {
  const { image } = passage.token;
  if (!isA(passage.previous, T.Nombre)) return undefined;
  if (/^(?:euros?|EUR|eur)$/.test(image)) return passage.meant('€');
  if (!/^[km](?:euros?|eur|e)$/i.test(image)) return undefined;
  return passage.meant(/^k/i.test(image) ? 'k€' : 'M€');
};

const AFTER_NAME = [T.DeuxPoints, T.Texte, T.AccoladeOuvrante, T.Égal];

/** « bareme aide : montant », « chmp a : entier »: the declaration is read all the same, so that it has no echo. */
const declaration: Reader = (passage) => {
  const { token, following, second, begins } = passage;
  if (!begins || !isA(following, Nom) || following!.startLine !== token.endLine) return undefined;
  if (!isA(second, ...AFTER_NAME)) return undefined;
  const [near, ...others] = suggestions(token.image, shapes.keys());
  if (near === undefined || others.length > 0 || !isSure(token.image, near)) return undefined;
  return passage.misspelled(near);
};

const foreignWord: Reader = (passage) => {
  const { image } = passage.token;
  // Most names are longer: small letters are made of none of them.
  const read = image.length > LONGEST ? undefined : FOREIGN.get(image.toLowerCase());
  return read && !passage.isDeclared() ? read(passage) : undefined;
};

/** « 14 k », « 3 M », the sign left out */
const multiple: Reader = (passage) => {
  const { token, previous } = passage;
  if (!isA(previous, T.Nombre) || token.image === 'm') return undefined;
  return passage.meant(token.image === 'M' ? 'M€' : 'k€');
};

/** « 1 a 49 » */
const upTo: Reader = (passage) => {
  const { token, previous, following } = passage;
  const between = token.image === 'a' && isA(previous, T.Nombre) && isA(following, T.Nombre);
  return between ? passage.meant('à') : undefined;
};

/** « else : … » */
const otherwise: Reader = (passage) =>
  passage.begins && isA(passage.following, T.DeuxPoints) ? passage.meant('sinon') : undefined;

const JOINED = [Nom, T.Nombre, ...AMOUNTS, T.ParenthèseFermante, T.CrochetFermant];

/** « a = 1 ET b = 2 » */
const inCapitals: Reader = (passage) => {
  const { token, previous, following, begins } = passage;
  if (!/^(?:ET|OU)$/.test(token.image) || begins || !isA(previous, ...JOINED)) return undefined;
  return following && startsValue(following) ? passage.meant(token.image.toLowerCase()) : undefined;
};

const COUNTED = [Nom, T.Nombre, T.PourCent, T.Euro, T.ParenthèseFermante];

/** « 3 x prix » */
const times: Reader = (passage) => {
  const { token, previous, following, begins } = passage;
  if (begins || !isA(previous, ...COUNTED) || !following || following.startLine !== token.endLine) return undefined;
  return startsValue(following) ? passage.meant('×') : undefined;
};

const as =
  (write: string): Reader =>
  (passage) =>
    passage.meant(write);

/** « a or b », and not « Côte-d'Or » */
const either: Reader = (passage) => (passage.token.image === 'Or' ? undefined : passage.meant('ou'));

/** In small letters. */
const FOREIGN: ReadonlyMap<string, Reader> = new Map([
  ['and', as('et')],
  ['or', either],
  ['not', as('non')],
  ['true', as('oui')],
  ['vrai', as('oui')],
  ['false', as('non')],
  ['faux', as('non')],
  ['else', otherwise],
  ['autrement', otherwise],
  ['et', inCapitals],
  ['ou', inCapitals],
  ['k', multiple],
  ['m', multiple],
  ['a', upTo],
  ['x', times],
]);
const LONGEST = Math.max(...[...FOREIGN.keys()].map(({ length }) => length));
