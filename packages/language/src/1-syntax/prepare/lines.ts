/**
 * Tokens by lines. A text « … » may end below the line that it begins on: there, it stands before what follows it, but
 * is not what the line begins with.
 */
import type { TokenType } from 'chevrotain';
import type { Token } from '../tokens/token.ts';
import { isA } from './kinds.ts';

/** Is it the first of its line? */
export function begins(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.endLine !== tokens[at]!.startLine;
}

/** The place of the first of its line. */
export function lineStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]!.endLine === tokens[at]!.startLine) first--;
  return first;
}

export function lineBefore(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(lineStart(tokens, at), at);
}

/** It and what follows on its line, `most` of them at most. */
export function lineFrom(tokens: readonly Token[], at: number, most = Infinity): readonly Token[] {
  let end = at + 1;
  while (end < at + most && tokens[end]?.startLine === tokens[at]!.startLine) end++;
  return tokens.slice(at, end);
}

export function lineOf(tokens: readonly Token[], at: number): readonly Token[] {
  return lineFrom(tokens, lineStart(tokens, at));
}

/** Is the first that begins on its line one of these? */
export function beginsWith(tokens: readonly Token[], at: number, ...types: readonly TokenType[]): boolean {
  return isA(begunBefore(tokens, at)[0] ?? tokens[at], ...types);
}

export function comesBefore(tokens: readonly Token[], at: number, ...types: readonly TokenType[]): boolean {
  return begunBefore(tokens, at).some((each) => isA(each, ...types));
}

export function comesAfter(tokens: readonly Token[], at: number, ...types: readonly TokenType[]): boolean {
  return lineFrom(tokens, at)
    .slice(1)
    .some((each) => isA(each, ...types));
}

/** What begins before it, on its line. */
function begunBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let first = at;
  while (first > 0 && tokens[first - 1]!.startLine === tokens[at]!.startLine) first--;
  return tokens.slice(first, at);
}
