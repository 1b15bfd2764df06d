/** Numbers, amounts and dates as they are written elsewhere. */
import { isDate } from '../../expressions/literals.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { after, alike } from '../made.ts';
import { numberOf } from '../written.ts';
import type { Reader } from './passage.ts';

export const foreignNumber: Reader = ({ token, b }) => {
  const write = inFrench(token.image);
  b.report('S041', b.span(token), { found: token.image, write });
  return [alike(token, write, T.Nombre)];
};

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0,5', '¼': '0,25', '¾': '0,75' };

function inFrench(image: string): string {
  if (FRACTIONS[image]) return FRACTIONS[image];
  const [, whole = image, fraction] = /^(.*?)(?:[.,](\d{1,2}|\d{4,}))?$/.exec(image) ?? [];
  return numberOf(whole.replace(/\D/g, ''), fraction);
}

/** « € 14 500 »: the number takes the sign after it. */
export const euroBefore: Reader = ({ token, previous, begins, following, b }) => {
  if (!isA(following, T.Nombre) || (!begins && isA(previous, T.Nombre))) return undefined;
  const found = `${token.image} ${following!.image}`;
  b.report('S040', b.between(b.span(token), b.span(following!)), { found, write: `${following!.image} €` });
  return [];
};

/** What `euroBefore` began. */
export const amount: Reader = ({ token, before, previous }) =>
  before !== previous && isA(before, T.Euro) ? [token, after(token, '€')] : undefined;

export const foreignDate: Reader = ({ token, b }) => {
  const { day, month, year } = dateIn(token.image);
  const word = T.MONTHS[month - 1];
  const exists = word !== undefined && isDate({ year, month, day });
  if (exists)
    b.report('S040', b.span(token), { found: token.image, write: `${day === 1 ? '1er' : day} ${word} ${year}` });
  else b.report('S020', b.span(token), {});
  const shown = exists ? ([String(day), word, String(year)] as const) : (['1', T.MONTHS[0]!, '2000'] as const);
  return [alike(token, shown[0], T.Nombre), after(token, shown[1], T.Mois), after(token, shown[2], T.Nombre)];
};

function dateIn(image: string): { day: number; month: number; year: number } {
  const parts = image.split(/\D/);
  if (parts[0]!.length < 4 && parts[2]!.length === 2) parts[2] = `20${parts[2]}`;
  const [first, second, year] = (parts[0]!.length === 4 ? parts.toReversed() : parts).map(Number) as [
    number,
    number,
    number,
  ];
  // « 03/15/2022 » can only be the fifteenth of March.
  return second > 12 && first <= 12 ? { day: second, month: first, year } : { day: first, month: second, year };
}
