/** Tokens as they were written → as they were meant, with their braces balanced. */
import type { Token } from '../tokens/token.ts';
import { Builder } from '../builder.ts';
import type { Lexed } from '../tokens/lexer.ts';
import { TexteOuvert } from '../tokens/literals.ts';
import { TexteÉtranger } from '../tokens/slips.ts';
import { balanceBraces } from './braces.ts';
import { readPhrases } from './phrases/phrases.ts';
import { readSlips } from './slips/slips.ts';

export interface Prepared {
  readonly tokens: readonly Token[];
  /** Nothing here has a meaning that what stands far from it could change. */
  readonly sure: boolean;
}

export function prepare(lexed: Lexed, b: Builder): Prepared {
  for (const { start, end, text } of lexed.unreadable.slice(0, 50))
    b.report('S001', { file: b.file, start, end }, { text: text.length > 20 ? `${text.slice(0, 20)}…` : text });
  const last = lexed.comments.at(-1);
  const endless = last?.image.startsWith('/*') === true && !/..\*\/$/s.test(last.image) ? last : undefined;
  if (endless) b.report('S045', { ...b.span(endless), end: endless.startOffset + 2 }, {});
  const slips = readSlips(readPhrases(lexed.tokens, b), b);
  // What the comment swallows closes no block: that is said already.
  const tokens = balanceBraces(slips.tokens, endless ? new Builder(b.file) : b);
  const untouched = tokens === lexed.tokens && lexed.unreadable.length === 0 && !endless && !slips.byNames;
  return { tokens, sure: untouched && !tokens.some(({ tokenType }) => OPEN.has(tokenType)) };
}

/** They end where the next one, however far, begins. */
const OPEN = new Set([TexteOuvert, TexteÉtranger]);
