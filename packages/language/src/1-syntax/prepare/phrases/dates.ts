/** Dates: `vendredi 31 juillet 2026`, `31 juil. 2026`. */
import { is } from '../../grammar.ts';
import { Identifiant } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { alike } from '../made.ts';
import type { Reader } from './phrase.ts';

const DAYS = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;

export const dayOfWeek: Reader = ([first, second, third]) =>
  DAYS.test(first!.image) && isA(second, T.Nombre, T.Premier) && isA(third, T.Mois)
    ? { made: [second!], count: 2, write: second!.image }
    : undefined;

export const month: Reader = ([first, second, third, fourth]) => {
  const day = is(first!, T.Premier) || /^\d\d?$/.test(first!.image);
  if (!day || !isA(second, Identifiant)) return undefined;
  const dotted = isA(third, T.Point);
  const year = dotted ? fourth : third;
  const meant = year && /^\d{4}$/.test(year.image) ? monthLike(second!.image) : undefined;
  if (!meant) return undefined;
  const made = [first!, alike(second!, meant, T.Mois)];
  return { made, count: dotted ? 3 : 2, write: `${first!.image} ${meant}` };
};

/** The month that a shortened or misspelt word means. */
function monthLike(word: string): string | undefined {
  const plain = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const wanted = plain(word);
  const begun = wanted.length > 2 ? T.MONTHS.filter((name) => plain(name).startsWith(wanted)) : [];
  const near = begun.length > 0 ? begun : T.MONTHS.filter((name) => isOneSlipAway(wanted, plain(name)));
  return near.length === 1 ? near[0] : undefined;
}

/** One letter more, less or other, or two exchanged. */
function isOneSlipAway(a: string, b: string): boolean {
  if (b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
