/**
 * « Vouliez-vous dire … ? »: the names nearest to a misspelled one.
 *
 * Accents, capitals, plurals, the order of words and what joins them count little; letters count one each.
 */
import { editDistance } from './edit-distance.ts';
import { asHere } from './synonyms.ts';

/** At most two, the nearest first. */
export function suggestions(wrong: string, candidates: Iterable<string>): string[] {
  const names = new Set(candidates);
  const known = asHere(wrong);
  if (known !== undefined && names.has(known)) return [known];
  const scored: { name: string; distance: number }[] = [];
  for (const name of names) {
    if (name === wrong) continue;
    const distance = nearness(wrong, name);
    if (distance !== undefined) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const best = scored[0];
  return best
    ? scored
        .filter(({ distance }) => distance <= best.distance + 0.5)
        .slice(0, 2)
        .map(({ name }) => name)
    : [];
}

/**
 * Can only `name` have been meant? One letter, or two of a long word, but never the first: `rachat` is not `achat`.
 * Never a figure: `taux_1` is not `taux_2`.
 */
export function isSure(wrong: string, name: string): boolean {
  if (asHere(wrong) === name) return true;
  if (wrong.replace(/\D/g, '') !== name.replace(/\D/g, '')) return false;
  const distance = nearness(wrong, name);
  if (distance === undefined) return false;
  if (distance < 0.5) return true;
  const [a, b] = [fold(wrong).plain, fold(name).plain];
  const length = Math.min(a.length, b.length);
  return (
    (distance <= 1 && length >= 4 && a[0] === b[0]) || (distance <= 2 && length >= 8 && a.slice(0, 3) === b.slice(0, 3))
  );
}

/** From 0 to a third of the letters; `undefined`: too far. */
function nearness(wrong: string, name: string): number | undefined {
  const [a, b] = [fold(wrong), fold(name)];
  if (a.plain === b.plain) return 0.1;
  if (a.singular === b.singular) return 0.2;
  // Small words are left out: of two names that are nothing else, nothing is left to compare.
  if (a.sorted !== '' && a.sorted === b.sorted) return 0.3;
  const limit = Math.max(1, Math.floor(a.plain.length / 3));
  if (Math.abs(a.plain.length - b.plain.length) <= limit && missing(a.letters, b.letters) <= limit) {
    const distance = editDistance(a.plain, b.plain, limit);
    if (distance <= limit) return distance;
  }
  if (a.plain.length < 4 || a.words.length === 0 || b.words.length <= a.words.length) return undefined;
  return a.words.every((word) => b.words.includes(word)) ? 1 + (b.words.length - a.words.length) / 2 : undefined;
}

/** A name without what counts little. */
interface Folded {
  readonly plain: string;
  readonly singular: string;
  readonly words: readonly string[];
  readonly sorted: string;
  /** One bit a letter: each that the other name has not costs at least one. */
  readonly letters: number;
}

/** Folding costs more than comparing, and the same names come back with each mistake. */
const folded = new Map<string, Folded>();
const REMEMBERED = 20_000;

function fold(name: string): Folded {
  const known = folded.get(name);
  if (known) return known;
  const plain = plainOf(name);
  const singular = plain.replace(/(?:s|x)(?=_|$)/g, '');
  const words = singular.split('_').filter((word) => word !== '' && !SMALL.has(word));
  const result = { plain, singular, words, sorted: [...words].sort().join('_'), letters: lettersOf(plain) };
  if (folded.size >= REMEMBERED) folded.clear();
  folded.set(name, result);
  return result;
}

function lettersOf(plain: string): number {
  let letters = 0;
  for (let index = 0; index < plain.length; index++) letters |= 1 << (plain.charCodeAt(index) % 32);
  return letters;
}

function missing(letters: number, others: number): number {
  let count = 0;
  for (let left = letters & ~others; left !== 0; left &= left - 1) count++;
  return count;
}

function plainOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[-\s’']+/g, '_')
    .toLowerCase();
}

const SMALL = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'a', 'au', 'aux', 'et', 'en']);
