/**
 * Balances braces before the parser reads them, so that a forgotten one costs one error and no more.
 *
 * A balanced text is left alone, however it is laid out. Only when one brace is missing or in excess does the
 * indentation tell which: a line that begins at or before the margin of an open block is no longer inside it.
 */
import { createTokenInstance, type IToken } from 'chevrotain';
import type { Builder } from '../builder.ts';
import { is } from '../grammar.ts';
import { AccoladeFermante, AccoladeOuvrante } from '../tokens/literals.ts';
import { describeOpener } from './openers.ts';

interface Open {
  readonly token: IToken;
  readonly index: number;
  readonly margin: number;
}

export function balanceBraces(tokens: readonly IToken[], b: Builder): readonly IToken[] {
  let [opened, closed, unopened] = [0, 0, false];
  for (const token of tokens) {
    if (is(token, AccoladeOuvrante)) opened++;
    else if (is(token, AccoladeFermante) && ++closed > opened) unopened = true;
  }
  if (opened === closed && !unopened) return tokens;

  let missing = Math.max(opened - closed, 0);
  let excess = Math.max(closed - opened, 0);
  const result: IToken[] = [];
  const stack: Open[] = [];
  let margin = 0;

  const close = (open: Open) => {
    const previous = result.at(-1)!;
    const end = endOf(previous);
    b.report('S007', { file: b.file, start: Math.max(end - 1, 0), end }, describeOpener(tokens, open.index), [
      { span: b.span(open.token), message: 'Le bloc est ouvert ici.' },
    ]);
    result.push(virtualBrace(previous));
    stack.pop();
  };

  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const begins = previous === undefined || previous.endLine !== token.startLine;
    if (begins) margin = token.startColumn ?? 1;
    const closes = is(token, AccoladeFermante);
    const outside = (open: Open) =>
      (closes ? margin < open.margin : margin <= open.margin) && token.startLine !== open.token.startLine;
    if (begins) {
      for (let open = stack.at(-1); missing > 0 && open && outside(open); open = stack.at(-1)) {
        close(open);
        missing--;
      }
    }
    const top = stack.at(-1);
    if (is(token, AccoladeOuvrante)) stack.push({ token, index, margin });
    if (closes) {
      if (!top || (excess > 0 && begins && margin > top.margin)) {
        excess--;
        b.report('S008', b.span(token), {});
        return;
      }
      stack.pop();
    }
    result.push(token);
  });
  for (let open = stack.at(-1); open; open = stack.at(-1)) close(open);
  return result;
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** Has the place of what it follows, so that positions stay inside the file. */
function virtualBrace(previous: IToken): IToken {
  const at = previous.endOffset ?? previous.startOffset;
  const [line, column] = [previous.endLine ?? 1, previous.endColumn ?? 1];
  return createTokenInstance(AccoladeFermante, '}', at, at, line, line, column, column);
}
