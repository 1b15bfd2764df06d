/** Reads habits from elsewhere as they were meant, each said once: what follows has no echo of them. */
import type { Token } from '../../tokens/token.ts';
import type { Builder } from '../../builder.ts';
import { Identifiant, K, keywords, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import * as slips from '../../tokens/slips.ts';
import { byType } from '../kinds.ts';
import { bullet, dash, foreignComment, invisible, joined } from './marks.ts';
import { name } from './names.ts';
import { amount, euroBefore, foreignDate, foreignNumber } from './numbers.ts';
import { Passage, type Reader } from './passage.ts';
import { atLeast, dashed, least, orMore, points } from './ranges.ts';
import { equals, foreignSign } from './signs.ts';
import { text, unopened } from './texts.ts';
import { and, or, twice } from './words.ts';

export interface Slips {
  readonly tokens: readonly Token[];
  /** What some of them mean depends on the names that the whole text declares. */
  readonly byNames: boolean;
}

export function readSlips(tokens: readonly Token[], b: Builder): Slips {
  const passage = new Passage(tokens, b);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const read = READERS[token.tokenTypeIdx];
    // Nothing is made of most tokens: it must cost no more.
    if (!read && !passage.read) continue;
    passage.index = index;
    const made = read?.(passage);
    if (made) passage.read ??= tokens.slice(0, index);
    if (passage.read) for (const each of made ?? [token]) append(passage.read, each, tokens[index - 1]);
  }
  return { tokens: passage.read ?? tokens, byNames: passage.byNames };
}

function append(read: Token[], token: Token, before: Token | undefined): void {
  const whole = joined(read.at(-1), before, token);
  if (whole) read.pop();
  read.push(whole ?? token);
}

const either =
  (...readers: readonly Reader[]): Reader =>
  (passage) => {
    for (const read of readers) {
      const made = read(passage);
      if (made) return made;
    }
    return undefined;
  };

/** By the token that they read. */
const READERS = byType<Reader>([
  ...keywords.filter((type) => type.CATEGORIES?.includes(Nom)).map((type) => [type, twice] as const),
  [T.Mois, twice],
  [slips.Invisible, invisible],
  [slips.CommentaireÉtranger, foreignComment],
  [slips.Puce, bullet],
  [slips.GuillemetFermant, unopened],
  [slips.SigneÉtranger, foreignSign],
  [slips.NombreÉtranger, foreignNumber],
  [slips.DateÉtrangère, foreignDate],
  [T.Texte, text],
  [T.Nombre, either(amount, atLeast)],
  [T.Euro, euroBefore],
  [T.Égal, equals],
  [T.AuMoinsÉgal, least],
  [T.Supérieur, least],
  [T.Point, points],
  [T.Plus, orMore],
  [T.Moins, either(dashed, dash)],
  [T.Fois, either(dashed, dash)],
  [K.et, and],
  [K.ou, or],
  [Identifiant, name],
]);
