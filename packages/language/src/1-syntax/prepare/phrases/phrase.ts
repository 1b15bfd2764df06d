/** Several words, and what they were meant to be. */
import type { Token } from '../../tokens/token.ts';
import { spanning, wordOf } from '../made.ts';

export interface Phrase {
  /** The tokens that stand for the first `count`. */
  readonly made: readonly Token[];
  readonly count: number;
  readonly write: string;
}

/** What begins at the first of these tokens, on its line; `previous` stands before it, on the same line. */
export type Reader = (tokens: readonly Token[], previous: Token | undefined) => Phrase | undefined;

/** One word or sign in the place of some, from the first on. */
export function asOne(tokens: readonly Token[], count: number, write: string, type = wordOf(write)): Phrase {
  return { made: [spanning(tokens[0]!, tokens[count - 1]!, write, type)], count, write };
}
