/** What a token, or a few, may have been meant to be: another word, another sign, nothing. The likeliest first. */
import type { IToken, TokenType } from 'chevrotain';
import { isSure, suggestions } from '../../spelling/suggestions.ts';
import { asHere, valueOf } from '../../spelling/synonyms.ts';
import { is } from '../grammar.ts';
import { Identifiant, K, keywords, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import { SIMPLE_TYPES } from '../constructs/type.ts';
import { NAMED } from './lines.ts';
import { after, alike, spanning, wordOf, written } from './made.ts';
import { phraseReadings } from './habits.ts';
import { rowReadings } from './rows.ts';

export interface Reading {
  /** The first of the tokens, and how many. */
  readonly at: number;
  readonly count: number;
  readonly made: readonly IToken[];
  /** S009: something is missing before the last of them. */
  readonly code: 'S003' | 'S005' | 'S009' | 'S010' | 'S040' | 'S044' | 'S046';
  readonly write: string;
}

const SIGNS: Readonly<Record<string, TokenType>> = {
  ':': T.DeuxPoints,
  '=': T.Égal,
  ',': T.Virgule,
  '|': T.Barre,
  '÷': T.Divisé,
  '%': T.PourCent,
  '€': T.Euro,
  'k€': T.KiloEuro,
  'M€': T.MégaEuro,
};

/** Words and signs that take each other's place. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  maximum: ['maximale'],
  max: ['maximale', 'maximum'],
  restant: ['reste'],
  solde: ['reste'],
  si: ['quand', 'exige'],
  MB: ['Mo'],
  Mb: ['Mo'],
  mo: ['Mo'],
  quand: ['si'],
  lorsque: ['quand'],
  ou: ['où'],
  où: ['ou'],
  à: ['et', 'au'],
  a: ['à'],
  au: ['à'],
  et: ['à', ','],
  le: ['du', 'au'],
  de: ['du'],
  échéance: ['période'],
  période: ['échéance'],
  depuis: ['du'],
  dès: ['du'],
  des: ['de'],
  pas: ['non'],
  alors: [':'],
  requiert: ['exige'],
  nécessite: ['exige'],
  vérifie: ['exige'],
  optionnel: ['facultatif'],
  optionnelle: ['facultatif'],
  égal: ['='],
  '=': [':'],
  ':': ['÷', '='],
  ';': [',', '|'],
  ',': ['|', ':'],
  '-': ['au'],
  '–': ['au'],
  '—': ['au'],
};

export function readingsOf(tokens: readonly IToken[], at: number): Reading[] {
  const token = tokens[at]!;
  const read: Reading[] = [
    ...together(tokens, at),
    ...missingBefore(tokens, at),
    ...computedBefore(tokens, at),
    ...rowReadings(tokens, at),
    ...phraseReadings(tokens, at),
  ];
  for (const write of Object.hasOwn(CONFUSED, token.image) ? CONFUSED[token.image]! : []) {
    const type = typeOf(write);
    if (!likely(tokens, at, write)) continue;
    if (type) read.push({ at, count: 1, made: [alike(token, type, write)], code: codeOf(token.image, write), write });
  }
  // « arrondi à l'euro près »
  if (token.image === 'près' && /(?:euro|centime|unité)$/.test(tokens[at - 1]?.image ?? ''))
    read.push({ at, count: 1, made: [], code: 'S003', write: '' });
  const word = is(token, Identifiant) ? spelled(token.image) : undefined;
  if (word !== undefined) {
    const type = typeOf(word);
    if (type && type !== token.tokenType)
      read.push({ at, count: 1, made: [alike(token, type, word)], code: codeOf(token.image, word), write: word });
  }
  // « formats « pdf » »
  const inside = is(token, T.Texte) ? /^[«"“]\s*\.?([\p{L}_]+)\s*[»"”]$/u.exec(token.image)?.[1] : undefined;
  if (inside !== undefined && onLine(tokens, at, K.formats)) {
    const reading = {
      at,
      count: 1,
      made: [alike(token, wordOf(inside), inside)],
      code: 'S040',
      write: inside,
    } as const;
    read.push(reading);
  }
  return read;
}

/** Words and signs are taken for others where those would stand, and nowhere else. */
function likely(tokens: readonly IToken[], at: number, write: string): boolean {
  const [token, previous] = [tokens[at]!, tokens[at - 1]];
  switch (`${token.image} ${write}`) {
    // « entre 20 à 39 »
    case 'à et':
      return onLine(tokens, at, K.entre);
    case 'et à':
      return previous !== undefined && is(previous, T.Nombre);
    case ', |':
    case '; |':
      return beginsWith(tokens, at, T.Nombre) || beginsWith(tokens, at, K.colonnes);
    // « condition c { si … } » lacks « exige »; elsewhere, « quand ».
    case 'si exige':
      return is(tokens[0]!, K.condition) && !tokens.some((each) => is(each, K.exige));
    case 'si quand':
      if (previous?.endLine === token.startLine) return true;
      // A case of a calcul has its own signs after it.
      if ([T.DeuxPoints, T.Virgule].some((type) => comesAfter(tokens, at, type))) return false;
      return !is(tokens[0]!, K.condition) || tokens.some((each) => is(each, K.exige));
    case ': =':
      return (
        [K.avec, K.attendu, K.calcul, K.colonne].some((type) => beginsWith(tokens, at, type)) ||
        onLine(tokens, at, T.AccoladeOuvrante)
      );
    case ': ÷':
      return [K.vaut, K.exige, T.Égal].some((type) => onLine(tokens, at, type));
    case ', :':
      return beginsWith(tokens, at, K.si) || beginsWith(tokens, at, T.Nombre);
    case '= :':
      return (
        [K.si, K.sinon, K.champ, K.en, T.Nombre, Identifiant].some((type) => beginsWith(tokens, at, type)) &&
        !comesAfter(tokens, at, T.DeuxPoints)
      );
    case 'de du':
      return [T.Nombre, T.Premier].some((type) => tokens[at + 1] !== undefined && is(tokens[at + 1]!, type));
    // « période p « P » le 3 mars 2022 »
    case 'le du':
    case 'le au':
      return previous !== undefined && (is(previous, T.Texte) || is(previous, K.puis) || is(previous, T.Nombre));
    default:
      return true;
  }
}

function beginsWith(tokens: readonly IToken[], at: number, type: TokenType): boolean {
  const first = tokens.find((each) => each.startLine === tokens[at]!.startLine);
  return first !== undefined && is(first, type);
}

function onLine(tokens: readonly IToken[], at: number, type: TokenType): boolean {
  return tokens.some((each, index) => index < at && each.startLine === tokens[at]!.startLine && is(each, type));
}

function comesAfter(tokens: readonly IToken[], at: number, type: TokenType): boolean {
  return tokens.some((each, index) => index > at && each.startLine === tokens[at]!.startLine && is(each, type));
}

const WORDS = keywords.map(({ name }) => name);

function typeOf(write: string): TokenType | undefined {
  const word = wordOf(write);
  return word === Identifiant ? SIGNS[write] : word;
}

/** The word of the language that this one can only be. */
function spelled(image: string): string | undefined {
  const known = valueOf(image);
  if (known !== undefined) return known;
  const [near, other] = suggestions(image, WORDS);
  return near !== undefined && other === undefined && isSure(image, near) ? near : undefined;
}

function codeOf(found: string, write: string): Reading['code'] {
  return /^\p{L}/u.test(found) && /^\p{L}/u.test(write) ? 'S046' : 'S040';
}

/** By what they count. */
const NUMBERS = ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const DURATIONS = [K.jour, K.jours, K.mois, K.an, K.ans];
const TYPES = new Set([...SIMPLE_TYPES, 'entier', 'décimal', 'montant', 'choix', 'liste', 'code', 'FINESS']);
const COMPARING = [T.AuMoinsÉgal, T.AuPlusÉgal, T.Supérieur, T.Inférieur, T.Égal, T.Différent];

/** Several tokens for one. */
function together(tokens: readonly IToken[], at: number): Reading[] {
  const [first, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!second || second.startLine !== first.endLine) return [];
  // « 2. étape », « b) champ »
  const numbers =
    (is(first, T.Nombre) || /^\p{L}$/u.test(first.image)) && (is(second, T.Point) || is(second, T.ParenthèseFermante));
  const previous = tokens[at - 1];
  if (numbers && previous?.endLine !== first.startLine) return [{ at, count: 2, made: [], code: 'S044', write: '' }];
  // « sinon si … : »
  if (is(first, K.sinon) && is(second, K.si)) {
    const made = [{ ...second, startOffset: first.startOffset, startColumn: first.startColumn! }];
    return [{ at, count: 2, made, code: 'S040', write: 'si' }];
  }
  // « total au moins 50 »
  if (is(first, K.au) && (is(second, K.moins) || is(second, K.plus))) {
    const [type, write] = is(second, K.moins) ? ([T.AuMoinsÉgal, '≥'] as const) : ([T.AuPlusÉgal, '≤'] as const);
    return [{ at, count: 2, made: [alike(first, type, write)], code: 'S040', write }];
  }
  // « 50 ou plus »
  if (is(first, K.ou) && (is(second, K.plus) || is(second, T.Plus)))
    return [
      { at, count: 2, made: [alike(first, K.et, 'et'), alike(second, T.Plus, '+')], code: 'S040', write: 'et +' },
    ];
  const instead = (made: readonly IToken[], write: string): Reading[] => [{ at, count: 2, made, code: 'S040', write }];
  const starts = tokens[at - 1]?.endLine !== first.startLine || is(tokens[at - 1]!, T.AccoladeOuvrante);
  // « aide : « … » », « minimum = 3 »
  if (starts && !is(first, Identifiant) && (is(second, T.DeuxPoints) || is(second, T.Égal)))
    return instead([first], first.image);
  // « exige que … »
  if (is(first, K.exige) && second.image === 'que') return instead([first], 'exige');
  // « est ≤ 3 », « est oui »
  if (is(first, K.est) && COMPARING.some((type) => is(second, type))) return instead([second], second.image);
  if (is(first, K.est) && (is(second, K.oui) || is(second, K.non)))
    return instead([alike(first, T.Égal, '='), second], `= ${second.image}`);
  // « échéance réponse « Réponse » le 17 janvier 2024 »
  if (is(first, K.le) && is(second, T.Nombre) && beginsWith(tokens, at, K.échéance))
    return instead([second], second.image);
  // « décisions acceptée, non acceptée »
  if (is(first, K.non) && is(second, Identifiant) && beginsWith(tokens, at, K.décisions))
    return instead([spanning(first, second, Identifiant, `non_${second.image}`)], `non_${second.image}`);
  // « mixte : « Les deux » », an option
  if (starts && is(first, Identifiant) && is(second, T.DeuxPoints) && third && is(third, T.Texte))
    return instead([first], first.image);
  // « - mixte « Les deux » »
  if (starts && is(first, T.Moins) && is(second, Nom)) return [{ at, count: 1, made: [], code: 'S044', write: '' }];
  // « .pdf »
  if (is(first, T.Point) && is(second, Nom)) return instead([second], second.image);
  // « champ prix achat : montant », « champ titulaire du compte : texte »
  const declares = tokens[at - 1] && NAMED.has(tokens[at - 1]!.image) && tokens[at - 1]!.endLine === first.startLine;
  const words = declares ? wordsFrom(tokens, at) : [];
  if (words.length > 1 && !words.some(({ image }) => isType(image))) {
    const write = words.map(({ image }) => image).join('_');
    const made = [spanning(first, words.at(-1)!, Identifiant, write)];
    return [{ at, count: words.length, made, code: 'S040', write }];
  }
  // « 14⇥500 »
  if (
    is(first, T.Nombre) &&
    is(second, T.Nombre) &&
    /^\d{1,3}$/.test(first.image) &&
    /^\d{3}(?:,\d+)?$/.test(second.image)
  ) {
    const write = `${first.image}\u00a0${second.image}`;
    return [{ at, count: 2, made: [spanning(first, second, T.Nombre, write)], code: 'S040', write }];
  }
  // « 10 % de montant »
  if (is(first, K.de) && previous && is(previous, T.PourCent) && (is(second, Nom) || is(second, T.ParenthèseOuvrante)))
    return [{ at, count: 1, made: [alike(first, T.Fois, '×')], code: 'S040', write: '×' }];
  // « quatre ans »
  const counted = NUMBERS.indexOf(first.image);
  if (counted > 0 && DURATIONS.some((type) => is(second, type)))
    return [{ at, count: 1, made: [alike(first, T.Nombre, String(counted))], code: 'S040', write: String(counted) }];
  // « %30 »
  if (is(first, T.PourCent) && is(second, T.Nombre))
    return [{ at, count: 2, made: [second, after(second, T.PourCent, '%')], code: 'S040', write: `${second.image} %` }];
  // « de 1 à 20 »
  if (is(first, K.de) && is(second, T.Nombre))
    return [{ at, count: 2, made: [second], code: 'S040', write: second.image }];
  // « 50+ »
  if (is(first, T.Plus) && (is(second, T.DeuxPoints) || is(second, T.Virgule)))
    return [{ at, count: 1, made: [alike(first, K.et, 'et'), after(first, T.Plus, '+')], code: 'S040', write: 'et +' }];
  // « > 50 »
  if ((is(first, T.AuMoinsÉgal) || is(first, T.Supérieur)) && is(second, T.Nombre)) {
    const made = [second, after(second, K.et, 'et'), after(second, T.Plus, '+')];
    if (is(first, T.AuMoinsÉgal)) return [{ at, count: 2, made, code: 'S040', write: `${second.image} et +` }];
  }
  if (!third || third.startLine !== first.endLine) return [];
  // « à 14:30 »
  if (
    previous &&
    is(previous, K.à) &&
    is(first, T.Nombre) &&
    is(second, T.DeuxPoints) &&
    /^[0-5]\d$/.test(third.image)
  ) {
    const write = third.image === '00' ? `${Number(first.image)} h` : `${Number(first.image)} h ${third.image}`;
    return [{ at, count: 3, made: [spanning(first, third, T.Heure, write)], code: 'S040', write }];
  }
  // « oui-non »
  if (is(first, K.oui) && !is(second, T.OuiNon) && is(third, K.non))
    return [{ at, count: 3, made: [spanning(first, third, T.OuiNon, 'oui/non')], code: 'S040', write: 'oui/non' }];
  return hyphenated(first, second, third, at);
}

/** Words up to the colon or the label that a name stands before. */
function wordsFrom(tokens: readonly IToken[], at: number): readonly IToken[] {
  let end = at;
  while (end < at + 6 && tokens[end] && tokens[end]!.startLine === tokens[at]!.startLine && isWord(tokens[end]!)) end++;
  const next = tokens[end];
  const ends = next && next.startLine === tokens[at]!.startLine && (is(next, T.DeuxPoints) || is(next, T.Texte));
  return ends && is(tokens[at]!, Nom) ? tokens.slice(at, end) : [];
}

/** Of this language, or of another. */
const isType = (image: string): boolean =>
  TYPES.has(image) || /^(?:nombre|numérique)$/.test(image) || TYPES.has(asHere(image) ?? '');

const isWord = ({ image }: IToken): boolean => /^[\p{L}_][\p{L}\d_]*$/u.test(image);

/** `taux-aide`, `pré-requis`: one word. */
function hyphenated(first: IToken, second: IToken, third: IToken, at: number): Reading[] {
  const tight = first.endOffset! + 1 === second.startOffset && second.endOffset! + 1 === third.startOffset;
  if (!tight || !is(second, T.Moins) || !is(first, Nom) || !is(third, Nom)) return [];
  const word = spelled(`${first.image}${third.image}`) ?? `${first.image}${third.image}`;
  const write = typeOf(word) ? word : `${first.image}_${third.image}`;
  return [{ at, count: 3, made: [spanning(first, third, wordOf(write), write)], code: 'S040', write }];
}

const AGGREGATING = [K.somme, K.minimum, K.maximum, K.tôt, K.tard];
const CALCULATING = [T.Plus, T.Moins, T.Fois, T.Divisé];

/** « minimum de a + b, c »: in a list, a value that is computed stands in parentheses. The last may be the whole's. */
function computedBefore(tokens: readonly IToken[], at: number): Reading[] {
  const list = tokens.findLastIndex((each, index) => index < at && AGGREGATING.some((type) => is(each, type)));
  if (list < 0 || !is(tokens[at]!, T.Virgule) || !is(tokens[list + 1]!, K.de)) return [];
  const made: IToken[] = [];
  let [begin, end] = [list + 2, list + 2];
  let depth = 0;
  let calculates = false;
  for (let index = begin; tokens[index]?.startLine === tokens[at]!.startLine && depth >= 0; index++) {
    const token = tokens[index]!;
    if (is(token, T.ParenthèseOuvrante)) depth++;
    else if (is(token, T.ParenthèseFermante)) depth--;
    else if (depth === 0 && CALCULATING.some((type) => is(token, type))) calculates = true;
    if (depth !== 0 || !is(token, T.Virgule)) continue;
    const value = tokens.slice(begin, index);
    const opening = { ...alike(value[0] ?? token, T.ParenthèseOuvrante, '('), endOffset: token.startOffset - 1 };
    made.push(...(calculates ? [opening, ...value, after(value.at(-1)!, T.ParenthèseFermante, ')')] : value), token);
    [begin, end, calculates] = [index + 1, index, false];
  }
  made.pop();
  const count = end - list - 2;
  return made.length > count ? [{ at: list + 2, count, made, code: 'S040', write: written(made) }] : [];
}

const COLLECTED = [K.somme, K.tôt, K.tard, T.CrochetOuvrant];
const COLLECTING = [K.somme, K.minimum, K.maximum, K.nombre];

/** « somme sites.capacité », « a = 1 b = 2 ». */
function missingBefore(tokens: readonly IToken[], at: number): Reading[] {
  const [token, previous, following] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  // « « Crèche familiale » », an option without its name
  if (
    is(token, T.Texte) &&
    (!previous || previous.endLine !== token.startLine || is(previous, T.AccoladeOuvrante) || is(previous, T.Virgule))
  ) {
    const place = previous ?? token;
    return [{ at, count: 1, made: [after(place, Identifiant, ''), token], code: 'S010', write: '' }];
  }
  if (!previous || previous.endLine !== token.startLine) return [];
  // « champ début « Début » date »
  const typed = is(previous, T.Texte) && (TYPES.has(token.image) || is(token, T.OuiNon));
  const insert = (type: TokenType, write: string): Reading => {
    return { at, count: 1, made: [after(previous, type, write), token], code: 'S009', write };
  };
  if (typed && beginsWith(tokens, at, K.champ)) return [insert(T.DeuxPoints, ':')];
  if (COLLECTING.some((type) => is(previous, type)) && (is(token, Nom) || is(token, T.ParenthèseOuvrante)))
    return [insert(K.de, 'de')];
  if (is(token, Nom) && is(previous, Nom) && beginsWith(tokens, at, K.selon)) return [insert(T.Virgule, ',')];
  const collected = COLLECTED.some((type) => onLine(tokens, at, type));
  if (collected && is(token, Nom) && is(previous, Nom)) return [insert(T.Virgule, ',')];
  if (is(token, T.AccoladeOuvrante) && is(previous, T.DeuxPoints)) return [insert(K.choix, 'choix')];
  if (is(token, Nom) && is(previous, Nom) && beginsWith(tokens, at, K.utilise))
    return [insert(K.de, 'de'), insert(T.Virgule, ',')];
  if (is(token, Nom) && following && is(following, T.Égal)) return [insert(T.Virgule, ',')];
  return is(token, T.AccoladeOuvrante) && is(previous, T.AccoladeFermante) ? [insert(T.Virgule, ',')] : [];
}
