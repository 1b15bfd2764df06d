/** Kinds of tokens that several readers ask for. */
import type { TokenType } from 'chevrotain';
import type { Token } from '../tokens/token.ts';
import { is } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';

/** Is there a token, and is it one of these? */
export function isA(token: Token | undefined, ...types: readonly TokenType[]): boolean {
  if (token !== undefined) for (const type of types) if (is(token, type)) return true;
  return false;
}

/** What a number is followed by when it is one of money, or a share. */
export const AMOUNTS = [T.Euro, T.KiloEuro, T.MégaEuro, T.PourCent];
export const DURATIONS = [K.jour, K.jours, K.mois, K.an, K.ans];

/** What is known of a type, by its number: what is asked of every token must cost no search. */
export function byType<T>(entries: readonly (readonly [TokenType, T])[]): readonly (T | undefined)[] {
  const known = new Map(entries.map(([type, value]) => [type.tokenTypeIdx!, value]));
  return Array.from({ length: Math.max(...known.keys()) + 1 }, (_, number) => known.get(number));
}
