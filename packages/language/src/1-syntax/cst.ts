/**
 * What the parser reads of a text: nodes whose parts stand in the order of the text.
 *
 * Each part is kept with what it was read as: the token type or the rule that was expected there, or a label. Parts
 * may be missing where the text is wrong; what recovery makes up is never kept.
 */
import type { TokenType } from 'chevrotain';
import type { Token } from './tokens/token.ts';

export type CstPart = Token | CstNode;

export interface CstNode {
  /** Of its rule. */
  readonly name: string;
  readonly parts: readonly CstPart[];
  /** What each part was read as. */
  readonly keys: readonly (TokenType | string)[];
  /** Offsets in the text. A node that read nothing stands, empty, just after what was read before it. */
  readonly start: number;
  readonly end: number;
  /** Part of it could not be read: the parser has reported it. */
  readonly recovered: boolean;
}

export const isToken = (part: CstPart): part is Token => 'image' in part;

export function isEmpty(node: CstNode): boolean {
  return node.parts.length === 0;
}

function at(node: CstNode, key: TokenType | string): CstPart | undefined {
  const index = node.keys.indexOf(key);
  return index < 0 ? undefined : node.parts[index];
}

function allAt(node: CstNode, key: TokenType | string): CstPart[] {
  return node.parts.filter((_, index) => node.keys[index] === key);
}

export function token(node: CstNode, key: TokenType | string): Token | undefined {
  return at(node, key) as Token | undefined;
}

export function tokens(node: CstNode, type: TokenType): Token[] {
  return allAt(node, type) as Token[];
}

export function child(node: CstNode, key: string): CstNode | undefined {
  return at(node, key) as CstNode | undefined;
}

export function children(node: CstNode, key: string): CstNode[] {
  return allAt(node, key) as CstNode[];
}

export function startOf(part: CstPart): number {
  return isToken(part) ? part.startOffset : part.start;
}

export function endOf(part: CstPart): number {
  return isToken(part) ? part.endOffset + 1 : part.end;
}
