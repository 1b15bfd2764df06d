/** The rows of a barème as they are said elsewhere: « plus de 99 », « entre 2 et 4 », « sinon », a cell left for later. */
import type { Token } from '../../tokens/token.ts';
import { is } from '../../grammar.ts';
import { K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { AMOUNTS, isA } from '../kinds.ts';
import { lineFrom, lineOf } from '../lines.ts';
import { after, alike } from '../made.ts';
import { allOf, instead, lacking, type Place, type Reader, type Reading, without } from './reading.ts';

export function rowReadings(place: Place): readonly Reading[] {
  const { begins, previous } = place;
  const key = begins || isA(previous, T.Virgule) ? (range(place) ?? other(place)) : undefined;
  return key ? [key] : allOf([separator, emptyCell, afterCells], place);
}

type Bounds = readonly [from: number, to?: number];

const RANGES: readonly (readonly [RegExp, (first: number, second: number) => Bounds])[] = [
  [/^(?:plus de|\+ de|au - delà de|supérieure?s? à) (\d+) (?=[:,])/, (least) => [least + 1]],
  [/^(?:à partir de|dès|au moins|minimum|supérieure?s? ou égale?s? à) (\d+) (?=[:,])/, (least) => [least]],
  [/^(\d+) (?:et|ou) (?:au - delà|davantage|au - dessus|supérieur) (?=[:,])/, (least) => [least]],
  [/^(?:moins de|inférieure?s? à) (\d+) (?=[:,])/, (most) => [1, most - 1]],
  [/^(?:inférieure?s? ou égale?s? à|au plus|maximum) (\d+) (?=[:,])/, (most) => [1, most]],
  [/^entre (\d+) et (\d+) (?=[:,])/, (least, most) => [least, most]],
];

const range: Reader = (place) => {
  const { line } = place;
  const text = `${line.map(({ image }) => image.replaceAll(/\s/gu, '').toLowerCase()).join(' ')} `;
  for (const [pattern, boundsOf] of RANGES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const bounds = boundsOf(Number(found[1]), Number(found[2]));
    const number = line.find((each) => is(each, T.Nombre))!;
    return instead(place, found[0].trim().split(' ').length, keyOf(number, bounds), written(bounds));
  }
  return undefined;
};

function keyOf(number: Token, [from, to]: Bounds): readonly Token[] {
  const first = alike(number, String(from), T.Nombre);
  if (to === undefined) return [first, after(first, 'et'), after(first, '+')];
  return to === from ? [first] : [first, after(first, 'à'), after(first, String(to), T.Nombre)];
}

function written([from, to]: Bounds): string {
  if (to === undefined) return `${from} et +`;
  return to === from ? `${from}` : `${from} à ${to}`;
}

/** « sinon : » for « autre : » */
const other: Reader = ({ tokens, at, token }) =>
  is(token, K.sinon) && isA(tokens[at + 1], T.DeuxPoints)
    ? { at, count: 1, made: [alike(token, 'autre')], code: 'S046', write: 'autre' }
    : undefined;

/** « acquisition 50 et + », « acquisition | 50 et + », « 11 à 19 | 1 643 € », « 11 à 19 → 1 643 € » */
const separator: Reader = (place) => {
  const { tokens, at, token, previous, begins } = place;
  const line = lineOf(tokens, at);
  if (begins || !isKey(line[0]!)) return undefined;
  const colon = line.find((each) => is(each, T.DeuxPoints));
  if (colon && colon.startOffset <= token.startOffset) return undefined;
  // In the key, which has its colon further on.
  if (colon && isA(previous, Nom) && is(token, T.Nombre)) return lacking(place, ',');
  if (colon) return is(token, T.Barre) ? instead(place, 1, [alike(token, ',')], ',') : undefined;
  if (!isA(token, T.Barre, T.Moins) || areColumns(line)) return undefined;
  const arrow = is(token, T.Moins) && isA(tokens[at + 1], T.Supérieur);
  return instead(place, arrow ? 2 : 1, [alike(token, ':')], ':');
};

/** « référencé | sinon »: what columns are for, and no row. */
export function areColumns(line: readonly Token[]): boolean {
  const bars = line.filter((each) => is(each, T.Barre)).length;
  if (!isA(line[0], Nom) || line.some((each) => is(each, T.DeuxPoints))) return false;
  return bars > 1 || (bars === 1 && isA(line.at(-1), K.sinon));
}

/** « 11 à 19 : », « 11 à 19 : - »: what stands below is not its value. */
const emptyCell: Reader = ({ tokens, at, token, previous, second }) => {
  if (!isKey(lineOf(tokens, at)[0]!) || (second && !is(second, T.Barre))) return undefined;
  const opens = isA(token, T.DeuxPoints, T.Barre);
  const dash = is(token, T.Moins) && isA(previous, T.DeuxPoints, T.Barre);
  if (!opens && !dash) return undefined;
  const nothing = [after(token, 'sans'), after(token, 'objet')];
  return { at, count: 1, made: opens ? [token, ...nothing] : nothing, code: 'S005', write: '' };
};

/** « 1 643 € TTC »: a row begins on its own line. */
const afterCells: Reader = (place) => {
  const { tokens, at, token, previous, begins } = place;
  if (begins || !isA(previous, ...AMOUNTS) || !isKey(token)) return undefined;
  const line = lineOf(tokens, at);
  const inRow = isKey(line[0]!) && line.some((each) => is(each, T.DeuxPoints));
  return inRow ? without(place, lineFrom(tokens, at).length, 'S003') : undefined;
};

function isKey(token: Token): boolean {
  return isA(token, T.Nombre, Nom);
}
