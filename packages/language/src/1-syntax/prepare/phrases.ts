/** Several words for one sign: « supérieur ou égal à 30 pour cent ». Each is read as it was meant, and said once. */
import type { IToken, TokenType } from 'chevrotain';
import type { Builder } from '../builder.ts';
import { is } from '../grammar.ts';
import { Identifiant, K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import { DEuros, NomÉtranger } from '../tokens/slips.ts';
import { LOOKALIKES } from '../tokens/latin.ts';
import { AMOUNTS, isA } from './kinds.ts';
import { lineFrom } from './lines.ts';
import { after, alike, spanning, wordOf } from './made.ts';

interface Phrase {
  /** The tokens that stand for the first `count`. */
  readonly made: readonly IToken[];
  readonly count: number;
  readonly write: string;
}

/** What begins at the first of these tokens, on its line; `previous` stands before it, on the same line. */
type Reader = (tokens: readonly IToken[], previous: IToken | undefined) => Phrase | undefined;

export function readPhrases(tokens: readonly IToken[], b: Builder): readonly IToken[] {
  let result: IToken[] | undefined;
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const readers = READERS.get(tokens[index]!.tokenType);
    const phrase = readers && phraseAt(tokens, index, readers);
    if (!phrase) continue;
    const read = tokens.slice(index, index + phrase.count);
    const words = read.map(({ image }) => image).join(' ');
    // What does not show: a tab.
    const found = words === phrase.write.replaceAll('\u00a0', ' ') ? words.replaceAll(' ', '⇥') : words;
    b.report('S040', b.between(b.span(read[0]!), b.span(read.at(-1)!)), { found, write: phrase.write });
    (result ??= []).push(...tokens.slice(from, index), ...phrase.made);
    from = index + phrase.count;
    index = from - 1;
  }
  return result ? [...result, ...tokens.slice(from)] : tokens;
}

/** More tokens than a phrase takes. */
const REACH = 5;

function phraseAt(tokens: readonly IToken[], index: number, readers: readonly Reader[]): Phrase | undefined {
  const [before, first, following] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (is(first, Identifiant) && !STEMS.test(first.image)) return undefined;
  if (is(first, T.Nombre) && !(following && (is(following, T.Nombre) || is(following, Identifiant)))) return undefined;
  const line = lineFrom(tokens, index, REACH);
  const previous = before?.endLine === first.startLine ? before : undefined;
  for (const read of readers) {
    const phrase = read(line, previous ?? (is(first, T.Égal) ? before : undefined));
    if (phrase) return phrase;
  }
  return undefined;
}

/** One sign in the place of some words, from the first to the last. */
function sign(tokens: readonly IToken[], count: number, write: string, type = wordOf(write)): Phrase {
  return { made: [spanning(tokens[0]!, tokens[count - 1]!, write, type)], count, write };
}

const images = (tokens: readonly IToken[]): string => tokens.map(({ image }) => image.toLowerCase()).join(' ');

/** `m²`: a name holds letters and figures. */
const unusualName: Reader = ([token]) => {
  if (!token || !is(token, NomÉtranger)) return undefined;
  const plain = token.image.replaceAll('²', '2').replaceAll('³', '3');
  const write = [...plain].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return { made: [alike(token, write)], count: 1, write };
};

const COMPARISONS: readonly (readonly [RegExp, number, string])[] = [
  [/^supérieure?s? ou égale?s? à /, 4, '≥'],
  [/^inférieure?s? ou égale?s? à /, 4, '≤'],
  [/^supérieure?s? (?:strictement )?à (?!défaut)/, 2, '>'],
  [/^inférieure?s? (?:strictement )?à (?!défaut)/, 2, '<'],
  [/^égale?s? à (?!défaut)/, 2, '='],
  [/^différente?s? de /, 2, '≠'],
];

const comparison: Reader = (tokens, previous) => {
  if (!previous || tokens.length < 3 || is(previous, K.arrondi)) return undefined;
  const text = images(tokens);
  for (const [pattern, count, write] of COMPARISONS) {
    const strictly = tokens[1]?.image === 'strictement' ? 1 : 0;
    if (pattern.test(text)) return sign(tokens, count + strictly, write);
  }
  return undefined;
};

const percent: Reader = (tokens, previous) => {
  if (!previous || !is(previous, T.Nombre)) return undefined;
  const words = images(tokens.slice(0, 2));
  if (words.startsWith('pour cent')) return sign(tokens, 2, '%');
  return /^(?:pourcents?|pct)\b/.test(words) ? sign(tokens, 1, '%') : undefined;
};

/** `15 0000 €`: no number begins with `0000`, it goes on. */
const grouped: Reader = (tokens) => {
  const count = tokens.findIndex((token) => !is(token, T.Nombre));
  const unit = tokens[count];
  if (count < 2 || !unit || !isA(unit, ...AMOUNTS)) return undefined;
  const pieces = tokens.slice(0, count).map(({ image }) => image.replace(/[^\d,]/g, ''));
  if (
    !pieces.slice(1).every((piece) => piece.startsWith('0')) ||
    pieces.slice(0, -1).some((piece) => piece.includes(','))
  )
    return undefined;
  const [whole = '', fraction] = pieces.join('').split(',');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return sign(tokens, count, fraction === undefined ? thousands : `${thousands},${fraction}`, T.Nombre);
};

const MULTIPLES: readonly (readonly [RegExp, string])[] = [
  [/^millions?$/i, 'M€'],
  [/^(?:mille|milliers?)$/i, 'k€'],
];

/** `3 millions d'euros`, `8 mille €`. */
const multiple: Reader = (tokens, previous) => {
  if (!previous || !is(previous, T.Nombre)) return undefined;
  const [first, second] = tokens;
  const found = MULTIPLES.find(([word]) => word.test(first!.image));
  const counted = second && (is(second, DEuros) || is(second, T.Euro) || /^euros?$/i.test(second.image));
  return found && counted ? sign(tokens, 2, found[1]) : undefined;
};

/** `outre-mer`, after « est »: one name. */
const group: Reader = (tokens) => {
  const [first, second, third, fourth] = tokens;
  if (!first || !second || !third || !fourth || !is(second, Nom) || !is(third, T.Moins) || !is(fourth, Nom))
    return undefined;
  if (second.endOffset! + 1 !== third.startOffset || third.endOffset! + 1 !== fourth.startOffset) return undefined;
  const write = `${second.image}_${fourth.image}`;
  const [name] = sign([second, third, fourth], 3, write, Identifiant).made;
  return { made: [first, name!], count: 4, write: `${first.image} ${write}` };
};

const DAYS = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;

/** `vendredi 31 juillet 2026`, `31 juil. 2026`. */
const date: Reader = (tokens) => {
  const [first, second, third, fourth] = tokens;
  if (!first || !second || !third) return undefined;
  const day = is(second, T.Nombre) || is(second, T.Premier);
  if (DAYS.test(first.image) && day && is(third, T.Mois)) return { made: [second], count: 2, write: second.image };
  if (!is(first, T.Nombre) || !/^\d\d?$/.test(first.image) || !is(second, Identifiant)) return undefined;
  const dot = is(third, T.Point) ? 1 : 0;
  const year = dot ? fourth : third;
  const month = year && /^\d{4}$/.test(year.image) ? monthLike(second.image) : undefined;
  if (!month) return undefined;
  const made = [first, alike(second, month, T.Mois)];
  return { made, count: 2 + dot, write: `${first.image} ${month}` };
};

/** The month that a shortened or misspelt word means. */
function monthLike(word: string): string | undefined {
  const plain = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const wanted = plain(word);
  const begun = wanted.length > 2 ? T.MONTHS.filter((month) => plain(month).startsWith(wanted)) : [];
  const near = begun.length > 0 ? begun : T.MONTHS.filter((month) => isOneSlipAway(wanted, plain(month)));
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

/** « { = places »: the opening brace may end the line above. */
const equals: Reader = ([token], before) =>
  before && is(before, T.AccoladeOuvrante) ? { made: [alike(token!, 'vaut')], count: 1, write: 'vaut' } : undefined;

/** « colonnes : public | sinon »: it is no key. */
const columns: Reader = ([first, second], before) =>
  !before && second && is(second, T.DeuxPoints) ? { made: [first!], count: 2, write: 'colonnes' } : undefined;

/** « versement solde « Solde » reste » */
const rest: Reader = ([first], before) =>
  before && is(before, T.Texte)
    ? { made: [alike(first!, 'le'), after(first!, 'reste')], count: 1, write: 'le reste' }
    : undefined;

/** « non cumul » */
const exclusion: Reader = ([first, second], before) =>
  !before && second?.image === 'cumul' ? sign([first!, second], 2, 'non_cumul') : undefined;

/** How the names that begin one do. */
const STEMS = /^(?:sup|inf|éga|dif|pource|pct|mil|lun|mar|mer|jeu|ven|sam|dim)/i;

/** By the token that a phrase begins with. */
const READERS: ReadonlyMap<TokenType, readonly Reader[]> = new Map([
  [Identifiant, [comparison, percent, multiple, date]],
  [K.est, [group]],
  [NomÉtranger, [unusualName]],
  [K.supérieur, [comparison]],
  [K.inférieur, [comparison]],
  [K.pour, [percent]],
  [T.Nombre, [grouped, date]],
  [T.Égal, [equals]],
  [K.colonnes, [columns]],
  [K.reste, [rest]],
  [K.non, [exclusion]],
]);
