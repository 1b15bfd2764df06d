/** The ranges that begin a row, in signs: « ≥ 50 : », « 50+ : », « 1..49 : », « 1-49 : ». */
import { K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { after, alike } from '../made.ts';
import type { Passage, Reader } from './passage.ts';

/** « ≥ 50 : … »: the number says the rest. */
export const least: Reader = ({ begins, token, following, second, b }) => {
  if (!begins || !isA(following, T.Nombre) || !isA(second, T.DeuxPoints)) return undefined;
  const found = `${token.image} ${following!.image}`;
  b.report('S040', b.between(b.span(token), b.span(following!)), { found, write: `${following!.image} et +` });
  return [];
};

/** What `least` began. */
export const atLeast: Reader = ({ token, before, previous }) =>
  before !== previous && isA(before, T.AuMoinsÉgal, T.Supérieur)
    ? [token, after(token, 'et'), after(token, '+')]
    : undefined;

/** « 50+ : … » */
export const orMore: Reader = (passage) => {
  const { token, following, previous, b } = passage;
  if (!isA(following, T.DeuxPoints) || !isA(previous, T.Nombre) || !isKey(passage)) return undefined;
  b.report('S040', b.span(token), { found: token.image, write: 'et +' });
  return [alike(token, 'et'), after(token, '+')];
};

/** « 1..49 »: the second point says it. */
export const points: Reader = ({ token, before, previous, following, b }) => {
  if (isA(following, T.Point) && isA(previous, T.Nombre)) return [];
  if (!isA(before, T.Point) || before === previous) return undefined;
  b.report('S040', b.between(b.span(before!), b.span(token)), { found: '..', write: 'à' });
  return [alike(token, 'à')];
};

/** « 1-49 : … » */
export const dashed: Reader = (passage) => {
  const { following, second } = passage;
  const range = isA(following, T.Nombre) && isA(second, T.DeuxPoints, T.Virgule) && isKey(passage);
  return range ? passage.meant('à') : undefined;
};

const KEY = [T.Nombre, T.Plus, K.plus];
/** More tokens than a key holds. */
const LONG = 4;

/** Is all that precedes on this line the key of a row? */
export function isKey({ line }: Passage): boolean {
  return line.length < LONG && isA(line[0], T.Nombre) && isA(line.at(-1), ...KEY);
}
