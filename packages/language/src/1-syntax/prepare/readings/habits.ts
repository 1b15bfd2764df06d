/** Some words for others, as they are said elsewhere: « par volume », « à compter du », « publics contient quartier ». */
import { is } from '../../grammar.ts';
import { K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { after, alike } from '../made.ts';
import { wordsOf } from '../written.ts';
import { instead, type Reader } from './reading.ts';

/** By the words as they are found, from the first on; the last of those that are looked at but kept is in `(?=…)`. */
const HABITS: readonly (readonly [found: RegExp, write: string])[] = [
  [/^par volume /, 'au volume'],
  [/^(?:en|par|aux) tranches? /, 'par tranches'],
  [/^nombre entier /, 'entier'],
  [/^nombre décimal /, 'décimal'],
  [/^non - fongible /, 'non fongible'],
  [/^au pro (?:- )?rata /, 'au prorata'],
  [/^prorata /, 'au prorata'],
  [/^en vigueur (?:à compter|à partir) du (?=\d|1er)/, 'en vigueur du'],
  [/^en vigueur (?:depuis|dès) le (?=\d|1er)/, 'en vigueur du'],
  [/^(?:à compter|à partir) du (?=\d|1er)/, 'en vigueur du'],
  [/^(?:visible|affichée?|posée?|demandée?|seulement|uniquement) (?:si|quand) /, 'quand'],
  [/^case à cocher /, 'oui/non'],
  [/^(?:n )?est pas (?!\S+ mer)/, '≠'],
  [/^(?:plus (?:grande?|élevée?|haute?)|supérieure?)s? que /, '>'],
  [/^(?:(?:plus (?:petite?|basse?|bas)|moins élevée?)|inférieure?)s? que /, '<'],
  [/^par défaut /, 'inférieur'],
  [/^par excès /, 'supérieur'],
];

export const habit: Reader = (place) => {
  const { tokens, at, token, line } = place;
  const text = `${wordsOf(line)} `;
  for (const [pattern, write] of HABITS) {
    const found = pattern.exec(text);
    // What is written already is not what was wrong.
    if (!found || (write.startsWith('au ') && isA(tokens[at - 1] ?? token, K.au))) continue;
    const [head, ...others] = write.split(' ');
    const made = [alike(token, head!), ...others.map((word) => after(token, word))];
    return instead(place, found[0].trim().split(' ').length, made, write);
  }
  return undefined;
};

/** « publics contient quartier »: the other way round. */
export const containing: Reader = (place) => {
  const { token, previous, line } = place;
  const verb = line.findIndex(({ image }) => /^(?:contient|comprend|inclut)$/.test(image));
  const [list, option] = [line.slice(0, Math.max(verb, 0)), line[verb + 1]];
  const path = list.every((each, rank) => is(each, rank % 2 === 0 ? Nom : T.Point));
  if (list.length % 2 === 0 || !path || isA(previous, T.Point) || !option || !is(option, Nom)) return undefined;
  const name = list.map(({ image, tokenType }) => alike(option, image, tokenType));
  const made = [alike(token, option.image, option.tokenType), alike(line[verb]!, 'dans'), ...name];
  return instead(place, verb + 2, made, `${option.image} dans ${list.map(({ image }) => image).join('')}`);
};
