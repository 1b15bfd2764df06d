/** Some words for others, as they are said elsewhere: « par volume », « à compter du », « Pays de la Loire ». */
import type { IToken, TokenType } from 'chevrotain';
import { GEOGRAPHY } from '../../library/geography.ts';
import { is } from '../grammar.ts';
import { Identifiant, K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import { after, alike, spanning } from './made.ts';
import type { Reading } from './readings.ts';

type Made = (found: readonly IToken[]) => readonly IToken[];

/** One word after the other, in the place of the first. */
const words =
  (...types: readonly TokenType[]): Made =>
  ([first]) => {
    const [head, ...others] = types;
    return [alike(first!, head!, head!.name), ...others.map((type) => after(first!, type, type.name))];
  };

const sign =
  (type: TokenType, image: string): Made =>
  ([first]) => [alike(first!, type, image)];

/** By the words as they are found, from the first on; the last of those that are looked at but kept is in `(?=…)`. */
const HABITS: readonly (readonly [RegExp, string, Made])[] = [
  [/^par volume /, 'au volume', words(K.au, K.volume)],
  [/^(?:en|par|aux) tranches? /, 'par tranches', words(K.par, K.tranches)],
  [/^nombre entier /, 'entier', words(K.entier)],
  [/^nombre décimal /, 'décimal', words(K.décimal)],
  [/^non - fongible /, 'non fongible', words(K.non, K.fongible)],
  [/^au pro (?:- )?rata /, 'au prorata', words(K.au, K.prorata)],
  [/^prorata /, 'au prorata', words(K.au, K.prorata)],
  [/^en vigueur (?:à compter|à partir) du (?=\d|1er)/, 'en vigueur du', words(K.en, K.vigueur, K.du)],
  [/^en vigueur (?:depuis|dès) le (?=\d|1er)/, 'en vigueur du', words(K.en, K.vigueur, K.du)],
  [/^(?:à compter|à partir) du (?=\d|1er)/, 'en vigueur du', words(K.en, K.vigueur, K.du)],
  [/^(?:visible|affichée?|posée?|demandée?|seulement|uniquement) (?:si|quand) /, 'quand', words(K.quand)],
  [/^case à cocher /, 'oui/non', sign(T.OuiNon, 'oui/non')],
  [/^(?:n )?est pas (?!\S+ mer)/, '≠', sign(T.Différent, '≠')],
  [/^(?:plus (?:grande?|élevée?|haute?)|supérieure?)s? que /, '>', sign(T.Supérieur, '>')],
  [/^(?:(?:plus (?:petite?|basse?|bas)|moins élevée?)|inférieure?)s? que /, '<', sign(T.Inférieur, '<')],
  [/^par défaut /, 'inférieur', words(K.inférieur)],
  [/^par excès /, 'supérieur', words(K.supérieur)],
];
/** More tokens than a phrase takes. */
const REACH = 12;

export function phraseReadings(tokens: readonly IToken[], at: number): Reading[] {
  const line = lineFrom(tokens, at);
  const text = `${line.map(({ image }) => image).join(' ')} `;
  for (const [pattern, write, made] of HABITS) {
    const found = pattern.exec(text);
    // What is written already is not what was wrong.
    if (!found || (write.startsWith('au ') && is(tokens[at - 1] ?? line[0]!, K.au))) continue;
    const count = found[0].trim().split(' ').length;
    return [{ at, count, made: made(line), code: 'S040', write }];
  }
  return [
    ...containing(tokens, at, line),
    ...option(tokens, at, line),
    ...brackets(tokens, at, line),
    ...label(tokens, at, line),
    ...ending(tokens, at, line),
    ...territory(tokens, at, line),
  ];
}

/** « publics contient quartier »: the other way round. */
function containing(tokens: readonly IToken[], at: number, line: readonly IToken[]): Reading[] {
  const verb = line.findIndex(({ image }) => /^(?:contient|comprend|inclut)$/.test(image));
  const [list, option] = [line.slice(0, Math.max(verb, 0)), line[verb + 1]];
  const named = list.every((token, rank) => is(token, rank % 2 === 0 ? Nom : T.Point));
  const within = tokens[at - 1] !== undefined && is(tokens[at - 1]!, T.Point);
  if (list.length % 2 === 0 || within || !named || !option || !is(option, Nom)) return [];
  const name = list.map((token) => alike(option, token.tokenType, token.image));
  const made = [alike(line[0]!, option.tokenType, option.image), alike(line[verb]!, K.dans, 'dans'), ...name];
  return [
    {
      at,
      count: verb + 2,
      made,
      code: 'S040',
      write: `${option.image} dans ${list.map(({ image }) => image).join('')}`,
    },
  ];
}

/** « montée de version « Montée de version » »: the name of an option is one word. */
function option(tokens: readonly IToken[], at: number, line: readonly IToken[]): Reading[] {
  const count = line.findIndex((token) => is(token, T.Texte));
  if (tokens[at - 1]?.endLine === line[0]!.startLine || count < 2 || !is(line[0]!, Identifiant)) return [];
  const words = line.slice(0, count);
  if (!words.every(({ image }) => /^(?:[\p{L}\d_]+|-)$/u.test(image))) return [];
  const write = words
    .map(({ image }) => image)
    .filter((image) => image !== '-')
    .join('_');
  return [{ at, count, made: [spanning(words[0]!, words.at(-1)!, Identifiant, write)], code: 'S040', write }];
}

/** « dans (biologie, radiologie) » */
function brackets(tokens: readonly IToken[], at: number, line: readonly IToken[]): Reading[] {
  const previous = tokens[at - 1];
  if (!previous || !is(previous, K.dans) || !is(line[0]!, T.ParenthèseOuvrante)) return [];
  const count = line.findIndex((token) => is(token, T.ParenthèseFermante)) + 1;
  if (count === 0) return [];
  const inside = line.slice(1, count - 1);
  const made = [alike(line[0]!, T.CrochetOuvrant, '['), ...inside, alike(line[count - 1]!, T.CrochetFermant, ']')];
  return [
    {
      at,
      count,
      made,
      code: 'S040',
      write: `[${inside
        .map(({ image }) => image)
        .join(' ')
        .replaceAll(' ,', ',')}]`,
    },
  ];
}

const TITLED = [K.champ, K.pièce, K.calcul, K.barème, K.condition, K.étape, K.volet, K.domaine, K.exemple, K.versement];

/** « calcul total : montant Total demandé { » */
function label(tokens: readonly IToken[], at: number, line: readonly IToken[]): Reading[] {
  let first = at;
  while (first > 0 && tokens[first - 1]!.endLine === line[0]!.startLine) first--;
  const least = is(tokens[first]!, K.exemple) ? 1 : 2;
  const type = tokens[first + 2] && is(tokens[first + 2]!, T.DeuxPoints) ? 2 : 0;
  if (at !== first + least + type || !TITLED.some((each) => is(tokens[first]!, each))) return [];
  const end = line.findIndex((token) => is(token, T.AccoladeOuvrante) || is(token, T.Égal));
  const count = end < 0 ? line.length : end;
  const words = line.slice(0, count);
  if (count < 1 || !words.every((token) => is(token, Nom) || is(token, T.Nombre) || /^\p{L}+$/u.test(token.image)))
    return [];
  const write = `«\u00a0${words.map(({ image }) => image).join(' ')}\u00a0»`;
  return [{ at, count, made: [spanning(words[0]!, words.at(-1)!, T.Texte, write)], code: 'S040', write }];
}

/** « en vigueur du 1er mars 2022 au 31 mai 2022 »: a version ends where the next one begins. */
function ending(tokens: readonly IToken[], at: number, line: readonly IToken[]): Reading[] {
  if (!is(line[0]!, K.au)) return [];
  const begins = tokens.findLastIndex((token, index) => index < at && is(token, K.en));
  const count = line.findIndex((token) => is(token, T.DeuxPoints));
  if (count < 2 || begins < 0 || tokens[begins]!.startLine !== line[0]!.startLine) return [];
  return [{ at, count, made: [], code: 'S003', write: '' }];
}

/** « Provence-Alpes-Côte d'Azur »: a name holds neither dash, nor space, nor apostrophe. */
function territory(tokens: readonly IToken[], at: number, line: readonly IToken[]): Reading[] {
  const previous = tokens[at - 1];
  if (!previous || !is(line[0]!, Nom) || !COMPARED.some((type) => is(previous, type))) return [];
  for (let count = line.length; count > 1; count--) {
    const write = territories().get(plain(line.slice(0, count)));
    if (write === undefined) continue;
    const made = [spanning(line[0]!, line[count - 1]!, Identifiant, write)];
    return [{ at, count, made, code: 'S040', write }];
  }
  return [];
}

const COMPARED = [T.Égal, T.Différent, T.CrochetOuvrant, T.Virgule, K.ou];

let known: ReadonlyMap<string, string> | undefined;
const territories = () =>
  (known ??= new Map(
    [...GEOGRAPHY.matchAll(/^ +(?!groupe)(\p{L}+(?:_\p{L}+)+) «/gmu)].map(([, name]) => [folded(name!), name!]),
  ));

function plain(tokens: readonly IToken[]): string {
  const images = tokens.map(({ image }) => image);
  return images.every((image) => /^[\p{L}'’_-]+$/u.test(image)) ? folded(images.join('')) : '';
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function lineFrom(tokens: readonly IToken[], at: number): readonly IToken[] {
  let end = at + 1;
  while (end < at + REACH && tokens[end]?.startLine === tokens[at]!.startLine) end++;
  return tokens.slice(at, end);
}
