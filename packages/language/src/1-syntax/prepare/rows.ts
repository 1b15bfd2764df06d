/** The rows of a barème as they are said elsewhere: « plus de 99 », « entre 2 et 4 », « sinon », a cell left for later. */
import type { IToken } from 'chevrotain';
import { is } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import { after, alike } from './made.ts';
import type { Reading } from './readings.ts';

type Bounds = readonly [from: number, to?: number];

const RANGES: readonly (readonly [RegExp, (first: number, second: number) => Bounds])[] = [
  [/^(?:plus de|\+ de|au - delà de|supérieure?s? à) (\d+) (?=[:,])/, (least) => [least + 1]],
  [/^(?:à partir de|dès|au moins|minimum|supérieure?s? ou égale?s? à) (\d+) (?=[:,])/, (least) => [least]],
  [/^(\d+) (?:et|ou) (?:au - delà|davantage|au - dessus|supérieur) (?=[:,])/, (least) => [least]],
  [/^(?:moins de|inférieure?s? à) (\d+) (?=[:,])/, (most) => [1, most - 1]],
  [/^(?:inférieure?s? ou égale?s? à|au plus|maximum) (\d+) (?=[:,])/, (most) => [1, most]],
  [/^entre (\d+) et (\d+) (?=[:,])/, (least, most) => [least, most]],
];
/** More tokens than a range takes. */
const REACH = 8;

export function rowReadings(tokens: readonly IToken[], at: number): Reading[] {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const starts = previous?.endLine !== token.startLine;
  if (starts || is(previous!, T.Virgule)) {
    const key = range(tokens, at) ?? other(tokens, at);
    if (key) return [key];
  }
  return [...separators(tokens, at), ...emptyCell(tokens, at), ...afterCells(tokens, at)];
}

function range(tokens: readonly IToken[], at: number): Reading | undefined {
  const line = lineFrom(tokens, at).slice(0, REACH);
  const text = `${line.map(({ image }) => image.replaceAll(/\s/gu, '').toLowerCase()).join(' ')} `;
  for (const [pattern, boundsOf] of RANGES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [from, to] = boundsOf(Number(found[1]), Number(found[2]));
    const count = found[0].trim().split(' ').length;
    const number = line.find((each) => is(each, T.Nombre))!;
    const first = { ...number, ...alike(number, T.Nombre, String(from)) };
    const write = to === undefined ? `${from} et +` : to === from ? `${from}` : `${from} à ${to}`;
    const rest =
      to === undefined
        ? [after(first, K.et, 'et'), after(first, T.Plus, '+')]
        : to === from
          ? []
          : [after(first, K.à, 'à'), after(first, T.Nombre, String(to))];
    return { at, count, made: [first, ...rest], code: 'S040', write };
  }
  return undefined;
}

/** « sinon : » for « autre : ». */
function other(tokens: readonly IToken[], at: number): Reading | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  return is(first, K.sinon) && second && is(second, T.DeuxPoints)
    ? { at, count: 1, made: [alike(first, K.autre, 'autre')], code: 'S046', write: 'autre' }
    : undefined;
}

/** « acquisition 50 et + », « acquisition | 50 et + », « 11 à 19 | 1 643 € », « 11 à 19 → 1 643 € ». */
function separators(tokens: readonly IToken[], at: number): Reading[] {
  const [token, previous] = [tokens[at]!, tokens[at - 1]];
  const line = lineOf(tokens, at);
  if (!previous || previous.endLine !== token.startLine || !isKey(line[0]!)) return [];
  const colon = line.findIndex((each) => is(each, T.DeuxPoints));
  const inKey = colon < 0 || line[colon]!.startOffset > token.startOffset;
  if (!inKey) return [];
  if (colon > 0 && is(previous, Nom) && is(token, T.Nombre))
    return [{ at, count: 1, made: [after(previous, T.Virgule, ','), token], code: 'S009', write: ',' }];
  if (is(token, T.Barre) && colon > 0)
    return [{ at, count: 1, made: [alike(token, T.Virgule, ',')], code: 'S040', write: ',' }];
  const arrow = is(token, T.Moins) && tokens[at + 1] && is(tokens[at + 1]!, T.Supérieur) ? 2 : 1;
  if (colon < 0 && (is(token, T.Barre) || is(token, T.Moins)))
    return [{ at, count: arrow, made: [alike(token, T.DeuxPoints, ':')], code: 'S040', write: ':' }];
  return [];
}

/** « 11 à 19 : », « 11 à 19 : - »: what stands below is not its value. */
function emptyCell(tokens: readonly IToken[], at: number): Reading[] {
  const [token, previous, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  const line = lineOf(tokens, at);
  if (!isKey(line[0]!)) return [];
  const ends = !next || next.startLine !== token.endLine || is(next, T.Barre);
  const nothing = (place: IToken) => [after(place, K.sans, 'sans'), after(place, K.objet, 'objet')];
  if (ends && (is(token, T.DeuxPoints) || is(token, T.Barre)))
    return [{ at, count: 1, made: [token, ...nothing(token)], code: 'S005', write: '' }];
  const dash = previous && is(token, T.Moins) && (is(previous, T.DeuxPoints) || is(previous, T.Barre));
  return ends && dash ? [{ at, count: 1, made: nothing(token), code: 'S005', write: '' }] : [];
}

/** « 1 643 € TTC »: a row begins on its own line. */
function afterCells(tokens: readonly IToken[], at: number): Reading[] {
  const [token, previous] = [tokens[at]!, tokens[at - 1]];
  if (!previous || previous.endLine !== token.startLine) return [];
  const valued = [T.Euro, T.KiloEuro, T.MégaEuro, T.PourCent].some((type) => is(previous, type));
  const line = lineOf(tokens, at);
  const begins = is(token, Nom) || is(token, T.Nombre);
  if (!valued || !begins || !isKey(line[0]!) || !line.some((each) => is(each, T.DeuxPoints))) return [];
  const count = lineFrom(tokens, at).length;
  return [{ at, count, made: [], code: 'S003', write: '' }];
}

function isKey(token: IToken): boolean {
  return is(token, T.Nombre) || is(token, Nom);
}

function lineFrom(tokens: readonly IToken[], at: number): readonly IToken[] {
  let end = at + 1;
  while (tokens[end]?.startLine === tokens[at]!.startLine) end++;
  return tokens.slice(at, end);
}

function lineOf(tokens: readonly IToken[], at: number): readonly IToken[] {
  let first = at;
  while (first > 0 && tokens[first - 1]!.endLine === tokens[at]!.startLine) first--;
  return lineFrom(tokens, first);
}
