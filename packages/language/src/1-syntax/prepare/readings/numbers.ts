/** Numbers, and what is said around them: « au moins 50 », « 50+ », « %30 », « quatre ans », « 14:30 ». */
import { is } from '../../grammar.ts';
import { K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { DURATIONS, isA } from '../kinds.ts';
import { after, alike, spanning } from '../made.ts';
import { instead, type Reader } from './reading.ts';

/** « total au moins 50 » */
const atLeast: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, K.au) || !isA(second, K.moins, K.plus)) return undefined;
  const write = isA(second, K.moins) ? '≥' : '≤';
  return instead(place, 2, [alike(token, write)], write);
};

/** « 50 ou plus » */
const orMore: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, K.ou) || !isA(second, K.plus, T.Plus)) return undefined;
  return instead(place, 2, [alike(token, 'et'), alike(second!, '+')], 'et +');
};

/** « 50+ » */
const plus: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, T.Plus) || !isA(second, T.DeuxPoints, T.Virgule)) return undefined;
  return instead(place, 1, [alike(token, 'et'), after(token, '+')], 'et +');
};

/** « ≥ 50 », where a row says it the other way round */
const from: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, T.AuMoinsÉgal) || !isA(second, T.Nombre)) return undefined;
  return instead(place, 2, [second!, after(second!, 'et'), after(second!, '+')], `${second!.image} et +`);
};

/** « de 1 à 20 » */
const of: Reader = (place) => {
  const { token, second } = place;
  return is(token, K.de) && isA(second, T.Nombre) ? instead(place, 2, [second!], second!.image) : undefined;
};

/** « 14⇥500 » */
const thousands: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, T.Nombre) || !isA(second, T.Nombre)) return undefined;
  if (!/^\d{1,3}$/.test(token.image) || !/^\d{3}(?:,\d+)?$/.test(second!.image)) return undefined;
  const write = `${token.image}\u00a0${second!.image}`;
  return instead(place, 2, [spanning(token, second!, write, T.Nombre)], write);
};

/** « %30 » */
const percentBefore: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, T.PourCent) || !isA(second, T.Nombre)) return undefined;
  return instead(place, 2, [second!, after(second!, '%')], `${second!.image} %`);
};

/** « 10 % de montant » */
const share: Reader = (place) => {
  const { token, previous, second } = place;
  const taken = is(token, K.de) && isA(previous, T.PourCent) && isA(second, Nom, T.ParenthèseOuvrante);
  return taken ? instead(place, 1, [alike(token, '×')], '×') : undefined;
};

/** By what they count. */
const IN_WORDS = ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** « quatre ans » */
const inWords: Reader = (place) => {
  const { token, second } = place;
  const counted = IN_WORDS.indexOf(token.image);
  if (counted < 1 || !isA(second, ...DURATIONS)) return undefined;
  return instead(place, 1, [alike(token, String(counted), T.Nombre)], String(counted));
};

/** « à 14:30 » */
const time: Reader = (place) => {
  const { token, previous, second, third } = place;
  const clock = isA(previous, K.à) && is(token, T.Nombre) && isA(second, T.DeuxPoints);
  if (!clock || !third || !/^[0-5]\d$/.test(third.image)) return undefined;
  const write = `${Number(token.image)} h${third.image === '00' ? '' : ` ${third.image}`}`;
  return instead(place, 3, [spanning(token, third, write, T.Heure)], write);
};

export const NUMBERS: readonly Reader[] = [
  atLeast,
  orMore,
  thousands,
  share,
  inWords,
  percentBefore,
  of,
  plus,
  from,
  time,
];
