/** A word or a sign that has nothing to say where it is: « 2. étape », « aide : « … » », « exige que ». */
import { is } from '../../grammar.ts';
import { Identifiant, K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { beginsWith, comesBefore } from '../lines.ts';
import { alike } from '../made.ts';
import { instead, type Place, type Reader, without } from './reading.ts';

/** « 2. étape », « b) champ » */
const numbered: Reader = (place) => {
  const { token, second, begins } = place;
  const number = is(token, T.Nombre) || /^\p{L}$/u.test(token.image);
  return begins && number && isA(second, T.Point, T.ParenthèseFermante) ? without(place, 2, 'S044') : undefined;
};

/** « - mixte « Les deux » » */
const bullet: Reader = (place) =>
  starts(place) && is(place.token, T.Moins) && isA(place.second, Nom) ? without(place, 1, 'S044') : undefined;

/** « aide : « … » », « minimum = 3 » */
const signAfterWord: Reader = (place) => {
  const { token, second } = place;
  // « quand = achat »: what is compared is missing, and no sign is one too many.
  const compares = isA(token, K.quand, K.exige, K.si) && isA(second, T.Égal);
  if (!starts(place) || is(token, Identifiant) || compares || !isA(second, T.DeuxPoints, T.Égal)) return undefined;
  return firstAlone(place);
};

/** « mixte : « Les deux » », an option */
const colonBeforeLabel: Reader = (place) => {
  const { tokens, at, token, second } = place;
  const option = starts(place) && is(token, Identifiant) && isA(second, T.DeuxPoints) && isA(tokens[at + 2], T.Texte);
  return option ? firstAlone(place) : undefined;
};

/** « exige que … » */
const that: Reader = (place) =>
  is(place.token, K.exige) && place.second?.image === 'que' ? firstAlone(place) : undefined;

/** « sinon si … : » */
const otherwise: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, K.sinon) || !isA(second, K.si)) return undefined;
  return instead(place, 2, [{ ...second!, startOffset: token.startOffset, startColumn: token.startColumn }], 'si');
};

const COMPARING = [T.AuMoinsÉgal, T.AuPlusÉgal, T.Supérieur, T.Inférieur, T.Égal, T.Différent];

/** « est ≤ 3 », « est oui » */
const being: Reader = (place) => {
  const { token, second } = place;
  if (!is(token, K.est)) return undefined;
  if (isA(second, ...COMPARING)) return secondAlone(place);
  return isA(second, K.oui, K.non) ? instead(place, 2, [alike(token, '='), second!], `= ${second!.image}`) : undefined;
};

/** « échéance réponse « Réponse » le 17 janvier 2024 » */
const article: Reader = (place) => {
  const { tokens, at, token, second } = place;
  const dated = is(token, K.le) && isA(second, T.Nombre) && beginsWith(tokens, at, K.échéance);
  return dated ? secondAlone(place) : undefined;
};

/** « formats .pdf » */
const point: Reader = (place) => {
  const { tokens, at, token, second } = place;
  return is(token, T.Point) && isA(second, Nom) && comesBefore(tokens, at, K.formats) ? secondAlone(place) : undefined;
};

export const SUPERFLUOUS: readonly Reader[] = [
  numbered,
  otherwise,
  signAfterWord,
  that,
  being,
  article,
  colonBeforeLabel,
  bullet,
  point,
];

/** « arrondi à l'euro près » */
export const near: Reader = (place) =>
  place.token.image === 'près' && /(?:euro|centime|unité)$/.test(place.previous?.image ?? '')
    ? without(place, 1, 'S003')
    : undefined;

/** « en vigueur du 1er mars 2022 au 31 mai 2022 »: a version ends where the next one begins. */
export const endOfVersion: Reader = (place) => {
  const { tokens, at, token, line } = place;
  if (!is(token, K.au)) return undefined;
  const version = tokens.findLast((each, index) => index < at && is(each, K.en));
  const count = line.findIndex((each) => is(each, T.DeuxPoints));
  return count > 1 && version?.startLine === token.startLine ? without(place, count, 'S003') : undefined;
};

/** « formats « pdf » » */
export const quoted: Reader = (place) => {
  const { tokens, at, token } = place;
  const inside = is(token, T.Texte) ? /^[«"“]\s*\.?([\p{L}_]+)\s*[»"”]$/u.exec(token.image)?.[1] : undefined;
  if (inside === undefined || !comesBefore(tokens, at, K.formats)) return undefined;
  return instead(place, 1, [alike(token, inside)], inside);
};

/** Can a statement or an option begin here? */
function starts({ begins, previous }: Place): boolean {
  return begins || isA(previous, T.AccoladeOuvrante);
}

const firstAlone = (place: Place) => instead(place, 2, [place.token], place.token.image);
const secondAlone = (place: Place) => instead(place, 2, [place.second!], place.second!.image);
