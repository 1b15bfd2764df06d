/** Text → tokens and comments. Positions are those of the text as given, also when it is decomposed (NFD). */
import { type ILexingError, Lexer, type TokenType } from 'chevrotain';
import type { Token } from './token.ts';
import { offsetsOfNfc } from './nfc.ts';
import { Identifiant, keywords } from './keywords.ts';
import { Mois, monthWords } from './literals.ts';
import { NomÉtranger } from './slips.ts';
import { UNUSUAL_NAME } from './latin.ts';
import { tried } from './vocabulary.ts';

export interface Lexed {
  readonly tokens: Token[];
  readonly comments: Token[];
  /** Places that no token can read. */
  readonly unreadable: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

const lexer = new Lexer([...tried], { ensureOptimizations: true, positionTracking: 'full' });

/** What is read as a name and is none. */
const words = new Map<string, TokenType>([
  ...keywords.map((type) => [type.name, type] as const),
  ...monthWords.map((word) => [word, Mois] as const),
]);

export function lex(text: string): Lexed {
  const composed = text.normalize('NFC');
  const result = lexer.tokenize(composed);
  const tokens = result.tokens as Token[];
  const comments = (result.groups['comments'] ?? []) as Token[];
  const unusual = UNUSUAL_NAME.test(composed);
  for (const token of tokens) {
    if (token.tokenTypeIdx !== Identifiant.tokenTypeIdx) continue;
    const type = words.get(token.image) ?? (unusual && UNUSUAL_NAME.test(token.image) ? NomÉtranger : undefined);
    if (type) retype(token, type);
  }
  let unreadable = joined(result.errors, composed);
  if (composed !== text) {
    const offsets = offsetsOfNfc(text);
    for (const token of tokens) move(token, offsets);
    for (const token of comments) move(token, offsets);
    unreadable = unreadable.map(({ start, end, text }) => ({
      start: offsets[start] ?? start,
      end: offsets[end] ?? end,
      text,
    }));
  }
  return { tokens, comments, unreadable };
}

export function retype(token: Token, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

function move(token: Token, offsets: Uint32Array): void {
  const end = token.endOffset + 1;
  token.startOffset = offsets[token.startOffset] ?? token.startOffset;
  token.endOffset = (offsets[end] ?? end) - 1;
}

/** Unreadable places that touch are one. */
function joined(errors: readonly ILexingError[], text: string): { start: number; end: number; text: string }[] {
  const places: { start: number; end: number; text: string }[] = [];
  for (const { offset, length } of errors) {
    const last = places.at(-1);
    const end = offset + Math.max(length, 1);
    if (last && /^\s*$/.test(text.slice(last.end, offset))) last.end = end;
    else places.push({ start: offset, end, text: '' });
  }
  for (const place of places) place.text = text.slice(place.start, place.end);
  return places;
}
