/** Tokens that stand for what was meant. */
import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';

export function typed(type: TokenType) {
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx! };
}

/** In the same place. */
export function alike(token: IToken, type: TokenType, image: string): IToken {
  return { ...token, ...typed(type), image };
}

/** Just after, taking no place. */
export function after(token: IToken, type: TokenType, image: string): IToken {
  const [line, column, at] = [token.endLine!, token.endColumn!, token.endOffset!];
  return createTokenInstance(type, image, at, at, line, line, column, column);
}
