import type { IToken } from 'chevrotain';

/** A token of a text: the lexer knows where each begins and ends. */
export type Token = IToken &
  Required<Pick<IToken, 'startLine' | 'startColumn' | 'endOffset' | 'endLine' | 'endColumn'>>;
