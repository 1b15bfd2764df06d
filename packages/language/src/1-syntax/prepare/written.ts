/** Tokens as they are written. */
import type { Token } from '../tokens/token.ts';

/** As the text has them, each blank as one space. */
export function written(tokens: readonly Token[]): string {
  const apart = (index: number) => index > 0 && tokens[index]!.startOffset > tokens[index - 1]!.endOffset + 1;
  return tokens.map(({ image }, index) => (apart(index) ? ` ${image}` : image)).join('');
}

/** A text of these words. */
export function asText(tokens: readonly Token[]): string {
  return `«\u00a0${wordsOf(tokens)}\u00a0»`;
}

export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ image }) => image).join(' ');
}

/** `14500`, `50` → `14 500,50` */
export function numberOf(whole: string, fraction: string | undefined): string {
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? thousands : `${thousands},${fraction}`;
}

/** Is there nothing between them, not even a blank? */
export function touch(token: Token, next: Token): boolean {
  return token.endOffset + 1 === next.startOffset;
}
