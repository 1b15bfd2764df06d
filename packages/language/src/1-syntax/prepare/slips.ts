/** Reads habits from elsewhere as they were meant, each said once: what follows has no echo of them. */
import type { IToken, TokenType } from 'chevrotain';
import type { Builder } from '../builder.ts';
import { isSure, suggestions } from '../../spelling/suggestions.ts';
import { shapes } from '../construct.ts';
import { isDate } from '../expressions/literals.ts';
import { startsValue } from '../expressions/starts.ts';
import { is } from '../grammar.ts';
import { Identifiant, K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import * as slips from '../tokens/slips.ts';
import { betweenCells, countsItems, headOf, inOptions, joinsAnswers } from './lines.ts';
import { after, alike, spanning, typed, wordOf } from './made.ts';

const SIGNS: Readonly<Record<string, TokenType>> = {
  '&': K.et,
  '&&': K.et,
  '||': K.ou,
  '==': T.Égal,
  '===': T.Égal,
  '=>': T.AuMoinsÉgal,
  '⩾': T.AuMoinsÉgal,
  '=<': T.AuPlusÉgal,
  '⩽': T.AuPlusÉgal,
  '=/=': T.Différent,
  '!==': T.Différent,
  '!': K.non,
  '：': T.DeuxPoints,
  '→': T.DeuxPoints,
  '⇒': T.DeuxPoints,
  '％': T.PourCent,
  '·': T.Fois,
  '∙': T.Fois,
  '⋅': T.Fois,
};
const WORDS: Readonly<Record<string, TokenType>> = {
  and: K.et,
  or: K.ou,
  not: K.non,
  true: K.oui,
  false: K.non,
  vrai: K.oui,
  faux: K.non,
};
const WRITTEN = new Map<TokenType, string>([
  [K.et, 'et'],
  [K.ou, 'ou'],
  [K.non, 'non'],
  [K.oui, 'oui'],
  [T.Égal, '='],
  [T.AuMoinsÉgal, '≥'],
  [T.AuPlusÉgal, '≤'],
  [T.Différent, '≠'],
  [T.DeuxPoints, ':'],
  [T.PourCent, '%'],
  [T.Virgule, ','],
  [T.Barre, '|'],
  [T.Fois, '×'],
  [T.Euro, '€'],
  [T.KiloEuro, 'k€'],
  [T.MégaEuro, 'M€'],
  [K.à, 'à'],
  [K.sinon, 'sinon'],
]);
const MULTIPLES: Readonly<Record<string, TokenType>> = { k: T.KiloEuro, K: T.KiloEuro, M: T.MégaEuro };
/** The names that may be such words. */
const SUSPECT = /^(?:and|or|not|true|false|vrai|faux|[kKM]|a|else|autrement|ET|OU|x)$/i;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/;
const CURRENCY = /^(?:euros?|EUR|eur|d['’]euros?)$/;
const MULTIPLE = /^(?:k|m)(?:euros?|eur|e)$/i;
/** What a condition ends with. */
const JOINED = [Nom, T.Nombre, T.PourCent, T.Euro, T.KiloEuro, T.MégaEuro, T.ParenthèseFermante, T.CrochetFermant];
const COUNTED = [Nom, T.Nombre, T.PourCent, T.Euro, T.ParenthèseFermante];

export interface Slips {
  readonly tokens: readonly IToken[];
  /** What some of them mean depends on the names that the whole text declares. */
  readonly byNames: boolean;
}

export function readSlips(tokens: readonly IToken[], b: Builder): Slips {
  /** What was read so far, from the first slip on; without one, the tokens themselves. */
  let result: IToken[] | undefined;
  let named: ReadonlySet<string> | undefined;
  const isNamed = (word: string) => (named ??= declaredNames(tokens)).has(word);
  const meant = (token: IToken, type: TokenType) => {
    b.report('S040', b.span(token), { found: token.image, write: WRITTEN.get(type)! });
    return [alike(token, type, WRITTEN.get(type)!)];
  };

  const lately = (index: number) => (result ?? tokens.slice(Math.max(index - 4, 0), index)).slice(-4);

  /** What stands for this token; `undefined`: itself. */
  const read = (token: IToken, index: number): IToken[] | undefined => {
    const before = tokens[index - 1];
    const following = tokens[index + 1];
    const previous = result ? result.at(-1) : before;
    const begins = previous === undefined || previous.endLine !== token.startLine;
    switch (token.tokenType) {
      case slips.Invisible:
        b.report('S042', b.span(token), { code: codeOf(token.image) });
        return [];
      case slips.CommentaireÉtranger:
        // A fence has two ends.
        if (!token.image.startsWith('```') || !tokens.slice(0, index).some((each) => each.image.startsWith('```')))
          b.report('S043', b.span(token), {});
        return [];
      case slips.Puce: {
        // « **étape** »: said once.
        const second = token.image === '**' && tokens.slice(0, index).some((each) => twin(each, token));
        if (!second) b.report('S044', b.span(token), { found: token.image });
        return [];
      }
      case slips.GuillemetFermant:
        return unopened(token, index);
      case T.Texte: {
        const marks = DIRECTIONS.test(token.image) ? [...token.image.matchAll(new RegExp(DIRECTIONS, 'g'))] : [];
        for (const { index: at } of marks) {
          const start = token.startOffset + at;
          b.report('S042', { file: b.file, start, end: start + 1 }, { code: codeOf(token.image[at]!) });
        }
        // Said of this token, which is not as it was written.
        if (marks.length > 0) return [token];
        // « le libellé » « une seconde fois »
        if (!before || !is(before, T.Texte) || begins || before.endLine !== token.startLine) return undefined;
        if (inOptions(tokens, index)) return undefined;
        b.report('S003', b.span(token), { found: token.image });
        return [];
      }
      case K.et:
        // « avec a = 1 et b = oui »
        return following && is(following, Nom) && joinsAnswers(tokens, index) ? meant(token, T.Virgule) : undefined;
      case K.ou:
        // « nombre de sites ou … »
        if (!previous || !is(previous, Nom) || !countsItems(tokens, index)) return undefined;
        b.report('S046', b.span(token), { found: token.image, write: 'où' });
        return [alike(token, K.où, 'où')];
      case slips.SigneÉtranger:
        if (token.image !== ';') return meant(token, SIGNS[token.image]!);
        if (following?.startLine === token.endLine)
          return meant(token, betweenCells(tokens, index) ? T.Barre : T.Virgule);
        b.report('S001', b.span(token), { text: token.image });
        return [];
      case slips.NombreÉtranger: {
        const write = frenchNumber(token.image);
        b.report('S041', b.span(token), { found: token.image, write });
        return [alike(token, T.Nombre, write)];
      }
      case slips.DateÉtrangère:
        return frenchDate(token, b);
      case T.Euro:
        // « € 14 500 »
        if (!following || !is(following, T.Nombre) || (previous && !begins && is(previous, T.Nombre))) return undefined;
        b.report('S040', b.between(b.span(token), b.span(following)), {
          found: `${token.image} ${following.image}`,
          write: `${following.image} €`,
        });
        return [];
      case T.Nombre: {
        const sign = before;
        if (!sign || sign === previous) return undefined;
        if (is(sign, T.Euro)) return [token, after(token, T.Euro, '€')];
        const opens = is(sign, T.AuMoinsÉgal) || is(sign, T.Supérieur);
        return opens ? [token, after(token, K.et, 'et'), after(token, T.Plus, '+')] : undefined;
      }
      case T.Égal: {
        // « champ a = entier », « 1 à 49 = 3 € »
        const keyword = lately(index).at(-2);
        const field = keyword !== undefined && is(keyword, K.champ);
        if (!field && !beginsWithNumber(lately(index), token)) return undefined;
        return meant(token, T.DeuxPoints);
      }
      case T.AuMoinsÉgal:
      case T.Supérieur: {
        // « ≥ 50 : … »
        const key = begins && following && is(following, T.Nombre) && tokens[index + 2];
        if (!key || !is(key, T.DeuxPoints)) return undefined;
        const write = `${following.image} et +`;
        b.report('S040', b.between(b.span(token), b.span(following)), {
          found: `${token.image} ${following.image}`,
          write,
        });
        return [];
      }
      case T.Point:
        // « 1..49 »
        if (following && is(following, T.Point) && previous && is(previous, T.Nombre)) return [];
        if (!before || !is(before, T.Point) || before === previous) return undefined;
        b.report('S040', b.between(b.span(before), b.span(token)), { found: '..', write: 'à' });
        return [alike(token, K.à, 'à')];
      case T.Plus: {
        // « 50+ : … »
        if (!following || !is(following, T.DeuxPoints) || !beginsWithNumber(lately(index), token)) return undefined;
        if (!previous || !is(previous, T.Nombre)) return undefined;
        b.report('S040', b.span(token), { found: token.image, write: 'et +' });
        return [alike(token, K.et, 'et'), after(token, T.Plus, '+')];
      }
      case T.Moins:
      case T.Fois:
        // « 1-49 : … »
        if (following && is(following, T.Nombre) && beginsWithNumber(lately(index), token)) {
          const key = tokens[index + 2];
          return key && (is(key, T.DeuxPoints) || is(key, T.Virgule)) ? meant(token, K.à) : undefined;
        }
        // « - champ … »
        if (!begins || !following || is(following, Identifiant) || !is(following, Nom)) return undefined;
        if (!declares(tokens, index + 1) || (previous && !ends(previous))) return undefined;
        b.report('S044', b.span(token), { found: token.image });
        return [];
      case Identifiant: {
        if (previous && is(previous, T.Nombre) && CURRENCY.test(token.image)) return meant(token, T.Euro);
        if (previous && is(previous, T.Nombre) && MULTIPLE.test(token.image))
          return meant(token, /^k/i.test(token.image) ? T.KiloEuro : T.MégaEuro);
        const word = begins ? declarationMeant(token, following, tokens[index + 2]) : undefined;
        if (word) {
          b.report('S046', b.span(token), { found: token.image, write: word.name });
          return [alike(token, word, word.name)];
        }
        if (!SUSPECT.test(token.image) || isNamed(token.image)) return undefined;
        if (previous && is(previous, T.Nombre) && MULTIPLES[token.image]) return meant(token, MULTIPLES[token.image]!);
        if (token.image === 'a' && previous && is(previous, T.Nombre) && following && is(following, T.Nombre))
          return meant(token, K.à);
        if (/^(?:else|autrement)$/i.test(token.image) && begins && following && is(following, T.DeuxPoints))
          return meant(token, K.sinon);
        if (/^(?:ET|OU)$/.test(token.image) && !begins && JOINED.some((type) => is(previous!, type)))
          return following && startsValue(following) ? meant(token, token.image === 'ET' ? K.et : K.ou) : undefined;
        if (WORDS[token.image.toLowerCase()]) return meant(token, WORDS[token.image.toLowerCase()]!);
        if (/^x$/i.test(token.image) && previous && !begins && COUNTED.some((type) => is(previous, type)))
          return following && startsValue(following) && following.startLine === token.endLine
            ? meant(token, T.Fois)
            : undefined;
        return undefined;
      }
      default: {
        // « champ champ a »
        const twice = previous?.tokenType === token.tokenType && previous.endLine === token.startLine;
        if (!twice || !is(token, Nom) || !following) return undefined;
        if (!is(following, Nom) && !is(following, T.AccoladeOuvrante)) return undefined;
        b.report('S003', b.span(token), { found: token.image });
        return [];
      }
    }
  };

  /** A text that « » » ends and nothing begins: all that follows the head of its statement. */
  function unopened(token: IToken, index: number): IToken[] {
    result ??= tokens.slice(0, index);
    let first = result.length;
    while (first > 0 && result[first - 1]!.endLine === token.startLine) first--;
    const line = result.slice(first);
    const words = line.slice(headOf(line));
    if (words.length === 0 || words.some((each) => is(each, T.Texte) || is(each, T.AccoladeOuvrante))) {
      b.report('S047', b.span(token), { superfluous: words.length === 0 || is(words.at(-1)!, T.Texte) });
      return [];
    }
    const text = `«\u00a0${words.map(({ image }) => image).join(' ')}\u00a0»`;
    b.report('S047', b.between(b.span(words[0]!), b.span(token)), { superfluous: false });
    result.length -= words.length;
    return [spanning(words[0]!, token, T.Texte, text)];
  }

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const made = read(token, index);
    if (made) result ??= tokens.slice(0, index);
    if (result) for (const each of made ?? [token]) result.push(joined(result, each, tokens[index - 1]) ?? each);
  }
  return { tokens: result ?? tokens, byNames: named !== undefined };
}

/** Words that a programme declares mean what it says. */
function declaredNames(tokens: readonly IToken[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter((_, index) => index > 0 && declaring(tokens[index - 1]!, tokens[index - 2]))
      .map(({ image }) => image),
  );
}

function twin(one: IToken, other: IToken): boolean {
  return one.tokenType === other.tokenType && one.image === other.image && one.startLine === other.startLine;
}

/** `tai` and `lle` on both sides of an invisible sign are one name. */
function joined(result: IToken[], token: IToken, before: IToken | undefined): IToken | undefined {
  const last = result.at(-1);
  if (!last || before?.tokenType !== slips.Invisible || !is(last, Nom) || !is(token, Nom)) return undefined;
  if (last.endOffset! + 1 !== before.startOffset || before.endOffset! + 1 !== token.startOffset) return undefined;
  result.pop();
  const image = last.image + token.image;
  return { ...token, ...typed(wordOf(image)), image, startOffset: last.startOffset };
}

/** A word of the language that begins a statement: what follows it is a name. */
function declaring(token: IToken, previous: IToken | undefined): boolean {
  const begins = !previous || previous.endLine !== token.startLine || is(previous, T.AccoladeOuvrante);
  return begins && is(token, Nom) && !is(token, Identifiant);
}

/** « bareme aide : montant », « chmp a : entier »: the declaration is read all the same, so that it has no echo. */
function declarationMeant(token: IToken, name?: IToken, next?: IToken): TokenType | undefined {
  if (!name || !next || !is(name, Nom) || name.startLine !== token.endLine) return undefined;
  if (!AFTER_NAME.some((type) => is(next, type))) return undefined;
  const [near, ...others] = suggestions(token.image, shapes.keys());
  if (near === undefined || others.length > 0 || !isSure(token.image, near)) return undefined;
  return (K as Readonly<Record<string, TokenType>>)[near];
}

const AFTER_NAME = [T.DeuxPoints, T.Texte, T.AccoladeOuvrante, T.Égal];

/** Does a statement begin here: a word of the language, then a name or a text? */
function declares(tokens: readonly IToken[], index: number): boolean {
  const following = tokens[index + 1];
  return following !== undefined && (is(following, Nom) || is(following, T.Texte));
}

/** Is all that precedes on this line the key of a row? */
function beginsWithNumber(before: readonly IToken[], token: IToken): boolean {
  const line = before.filter(({ endLine }) => endLine === token.startLine);
  return line.length > 0 && line.length < 4 && is(line[0]!, T.Nombre) && KEY.some((type) => is(line.at(-1)!, type));
}

const KEY = [T.Nombre, T.Plus, K.plus];

/** What may end a statement. */
function ends(token: IToken): boolean {
  return [T.AccoladeOuvrante, T.AccoladeFermante, T.Texte, T.Nombre, T.Euro, T.PourCent, Nom].some((type) =>
    is(token, type),
  );
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0,5', '¼': '0,25', '¾': '0,75' };

function frenchNumber(image: string): string {
  if (FRACTIONS[image]) return FRACTIONS[image];
  const [, whole = image, fraction] = /^(.*?)(?:[.,](\d{1,2}|\d{4,}))?$/.exec(image) ?? [];
  const digits = whole.replace(/\D/g, '').replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? digits : `${digits},${fraction}`;
}

function frenchDate(token: IToken, b: Builder): IToken[] {
  const parts = token.image.split(/\D/);
  if (parts[0]!.length < 4 && parts[2]!.length === 2) parts[2] = `20${parts[2]}`;
  const read = (parts[0]!.length === 4 ? parts.toReversed() : parts).map(Number) as [number, number, number];
  // « 03/15/2022 » can only be the fifteenth of March.
  const [day, month, year] = read[1] > 12 && read[0] <= 12 ? [read[1], read[0], read[2]] : read;
  const word = T.MONTHS[month - 1];
  const exists = word !== undefined && isDate({ year, month, day });
  if (exists)
    b.report('S040', b.span(token), { found: token.image, write: `${day === 1 ? '1er' : day} ${word} ${year}` });
  else b.report('S020', b.span(token), {});
  const shown = exists ? [String(day), word, String(year)] : ['1', T.MONTHS[0]!, '2000'];
  return [alike(token, T.Nombre, shown[0]!), after(token, T.Mois, shown[1]!), after(token, T.Nombre, shown[2]!)];
}

function codeOf(image: string): string {
  return `U+${image.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
