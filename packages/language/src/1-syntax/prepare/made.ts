/** Tokens that stand for what was meant. */
import { createTokenInstance, type TokenType } from 'chevrotain';
import type { Token } from '../tokens/token.ts';
import { Identifiant, keywords } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';

export function typed(type: TokenType) {
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx! };
}

const types = new Map<string, TokenType>([
  ...keywords.map((type) => [type.name, type] as const),
  [':', T.DeuxPoints],
  [',', T.Virgule],
  ['|', T.Barre],
  ['=', T.Égal],
  ['≠', T.Différent],
  ['≤', T.AuPlusÉgal],
  ['≥', T.AuMoinsÉgal],
  ['<', T.Inférieur],
  ['>', T.Supérieur],
  ['+', T.Plus],
  ['×', T.Fois],
  ['÷', T.Divisé],
  ['%', T.PourCent],
  ['€', T.Euro],
  ['k€', T.KiloEuro],
  ['M€', T.MégaEuro],
  ['(', T.ParenthèseOuvrante],
  [')', T.ParenthèseFermante],
  ['[', T.CrochetOuvrant],
  [']', T.CrochetFermant],
  ['oui/non', T.OuiNon],
]);

/** Of a word or a sign of the language; `undefined`: it is none. */
export function typeOf(image: string): TokenType | undefined {
  return types.get(image);
}

/** What a word is, once it is put right. */
export function wordOf(image: string): TokenType {
  return typeOf(image) ?? Identifiant;
}

/** In the same place. */
export function alike(token: Token, image: string, type = wordOf(image)): Token {
  return { ...token, ...typed(type), image };
}

/** From the first to the last. */
export function spanning(first: Token, last: Token, image: string, type = wordOf(image)): Token {
  const { endLine, endColumn, endOffset } = last;
  return { ...first, ...typed(type), image, endLine, endColumn, endOffset };
}

/** Just after, taking no place. */
export function after(token: Token, image: string, type = wordOf(image)): Token {
  const [line, column, at] = [token.endLine, token.endColumn, token.endOffset];
  return createTokenInstance(type, image, at, at, line, line, column, column) as Token;
}
