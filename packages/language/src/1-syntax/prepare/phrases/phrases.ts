/** Several words for one sign: « supérieur ou égal à 30 pour cent ». Each is read as it was meant, and said once. */
import type { Token } from '../../tokens/token.ts';
import type { Builder } from '../../builder.ts';
import { is } from '../../grammar.ts';
import { Identifiant, K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { NomÉtranger } from '../../tokens/slips.ts';
import { byType, isA } from '../kinds.ts';
import { begins, lineFrom } from '../lines.ts';
import { wordsOf } from '../written.ts';
import { dayOfWeek, month } from './dates.ts';
import type { Phrase, Reader } from './phrase.ts';
import { comparison, grouped, multiple, percent } from './quantities.ts';
import { columns, equals, exclusion, group, rest, unusualName } from './words.ts';

export function readPhrases(tokens: readonly Token[], b: Builder): readonly Token[] {
  let result: Token[] | undefined;
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const readers = READERS[tokens[index]!.tokenTypeIdx];
    const phrase = readers && phraseAt(tokens, index, readers);
    if (!phrase) continue;
    const read = tokens.slice(index, index + phrase.count);
    const words = wordsOf(read);
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
/** How the names that begin one do. */
const STEMS = /^(?:sup|inf|éga|dif|pource|pct|mil|lun|mar|mer|jeu|ven|sam|dim)/i;

function phraseAt(tokens: readonly Token[], index: number, readers: readonly Reader[]): Phrase | undefined {
  const first = tokens[index]!;
  if (is(first, Identifiant) && !STEMS.test(first.image)) return undefined;
  if (is(first, T.Nombre) && !isA(tokens[index + 1], T.Nombre, Identifiant)) return undefined;
  const previous = begins(tokens, index) && !is(first, T.Égal) ? undefined : tokens[index - 1];
  const line = lineFrom(tokens, index, REACH);
  for (const read of readers) {
    const phrase = read(line, previous);
    if (phrase) return phrase;
  }
  return undefined;
}

/** By the token that a phrase begins with. */
const READERS = byType<readonly Reader[]>([
  [Identifiant, [comparison, percent, multiple, dayOfWeek]],
  [NomÉtranger, [unusualName]],
  [T.Nombre, [grouped, month]],
  [T.Premier, [month]],
  [T.Égal, [equals]],
  [K.supérieur, [comparison]],
  [K.inférieur, [comparison]],
  [K.pour, [percent]],
  [K.est, [group]],
  [K.colonnes, [columns]],
  [K.reste, [rest]],
  [K.non, [exclusion]],
]);
