/** Tokens that stand for what was meant. */
import { Identifiant, keywords } from '../tokens/keywords.ts';
import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';

export function typed(type: TokenType) {
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx! };
}

const words = new Map(keywords.map((type) => [type.name, type]));

/** What a word is, once it is put right. */
export function wordOf(image: string): TokenType {
  return words.get(image) ?? Identifiant;
}

/** In the same place. */
export function alike(token: IToken, type: TokenType, image: string): IToken {
  return { ...token, ...typed(type), image };
}

/** From the first to the last. */
export function spanning(first: IToken, last: IToken, type: TokenType, image: string): IToken {
  const { endLine, endColumn, endOffset } = last;
  return { ...first, ...typed(type), image, endLine, endColumn, endOffset } as IToken;
}

/** Just after, taking no place. */
export function after(token: IToken, type: TokenType, image: string): IToken {
  const [line, column, at] = [token.endLine!, token.endColumn!, token.endOffset!];
  return createTokenInstance(type, image, at, at, line, line, column, column);
}

/** As the text has them, each blank as one space. */
export function written(tokens: readonly IToken[]): string {
  const apart = (index: number) => index > 0 && tokens[index]!.startOffset > tokens[index - 1]!.endOffset! + 1;
  return tokens.map(({ image }, index) => (apart(index) ? ` ${image}` : image)).join('');
}
