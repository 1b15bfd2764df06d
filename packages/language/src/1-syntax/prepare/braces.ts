/**
 * Balances braces before the parser reads them, so that a forgotten one costs one error and no more.
 *
 * A balanced text is left alone, however it is laid out. Only when one brace is missing or in excess does the
 * indentation tell which: a line that begins at or before the margin of an open block is no longer inside it.
 */
import { createTokenInstance, type IToken } from 'chevrotain';
import type { Builder } from '../builder.ts';
import { beginnings } from '../construct.ts';
import { is } from '../grammar.ts';
import { AnyToken, Identifiant, K, Nom } from '../tokens/keywords.ts';
import {
  AccoladeFermante,
  AccoladeOuvrante,
  CrochetOuvrant,
  DeuxPoints,
  ParenthèseOuvrante,
  Texte,
  Virgule,
  Égal,
} from '../tokens/literals.ts';
import { describeOpener, isOpener, openerOf } from './openers.ts';

interface Open {
  readonly token: IToken;
  readonly index: number;
  readonly margin: number;
}

/** What opens a block without a name. */
const NAMELESS = new Set(['calendrier', 'instruction']);

/** Tokens between the beginning of a statement and its brace. */
const FAR = 100;

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
    if (begins && excess > 0 && previous && opensHere(tokens, index, margin)) {
      const end = endOf(previous);
      // What follows, or another sign, written where the brace should be.
      const other = standsForBrace(previous) || isStrayWord(tokens, index - 1);
      if (other || repeats(tokens, index)) result.pop();
      if (other) b.report('S040', b.span(previous), { found: previous.image, write: '{' });
      else
        b.report(
          'S019',
          { file: b.file, start: Math.max(end - 1, 0), end },
          { what: describeStatement(tokens, index - 1) },
        );
      result.push(virtualBrace(previous, AccoladeOuvrante, '{'));
      stack.push({ token: previous, index: index - 1, margin: marginOf(tokens, index - 1) });
      excess--;
    }
    let closedHere = false;
    if (begins) {
      for (let open = stack.at(-1); missing > 0 && open && outside(open); open = stack.at(-1)) {
        close(open);
        closedHere = true;
        missing--;
      }
      // What follows, written where the brace should be.
      if (closedHere && isRepeated(tokens, index)) return;
    }
    // « choix { a « A », b « B » « Le choix » »: options have one label each.
    const within = stack.at(-1);
    const label = within && is(token, Texte) && previous !== undefined && labels(tokens, index, within);
    if (missing > 0 && within && label) {
      close(within);
      missing--;
    }
    const top = stack.at(-1);
    if (is(token, AccoladeOuvrante)) {
      if (missing === 1 && previous && is(previous, AccoladeOuvrante) && !begins) {
        b.report('S003', b.span(token), { found: token.image });
        missing--;
        return;
      }
      const start = statementStart(tokens, index);
      stack.push({ token, index, margin: Math.min(margin, tokens[start ?? index]!.startColumn ?? margin) });
    }
    if (closes) {
      if (!top || (excess > 0 && (margin > top.margin || closesTooEarly(tokens, index, top)))) {
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

/** « } », and the lines that follow are still those of the block, up to another « } » at its margin. */
function closesTooEarly(tokens: readonly IToken[], index: number, { margin, index: opened }: Open): boolean {
  const [brace, next] = [tokens[index]!, tokens[index + 1]];
  if (!next || next.startLine === brace.endLine || (next.startColumn ?? 1) <= margin) return false;
  const word = tokens[statementStart(tokens, opened) ?? opened]!.image;
  if (!beginnings.get(word)?.some((type) => is(next, type))) return false;
  const after = tokens.findIndex(
    (token, at) => at > index && tokens[at - 1]!.endLine !== token.startLine && (token.startColumn ?? 1) <= margin,
  );
  return after > 0 && is(tokens[after]!, AccoladeFermante);
}

/** Not the text of an option: it follows one on their line, or begins a line and opens the body of the champ. */
function labels(tokens: readonly IToken[], at: number, { token, index }: Open): boolean {
  const [before, previous, following] = [tokens[index - 1], tokens[at - 1]!, tokens[at + 1]];
  if (!before || (!is(before, K.choix) && !is(before, K.multiple))) return false;
  if (token.startLine === tokens[at]!.startLine) return is(previous, Texte);
  return previous.endLine !== tokens[at]!.startLine && following !== undefined && is(following, AccoladeOuvrante);
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** The first token of its line, or of its lines: a text that goes on makes one of them. */
function firstOfLines(tokens: readonly IToken[], index: number): number {
  let start = index;
  while (start > 0 && tokens[start - 1]!.endLine === tokens[start]!.startLine) start--;
  return start;
}

function marginOf(tokens: readonly IToken[], index: number): number {
  return tokens[firstOfLines(tokens, index)]!.startColumn ?? 1;
}

/** The first token of the statement that the brace at `index` belongs to, which may begin some lines above. */
function statementStart(tokens: readonly IToken[], index: number): number | undefined {
  for (let start = firstOfLines(tokens, index); ; start = firstOfLines(tokens, start - 1)) {
    if (isOpener(tokens[start]!)) return start;
    const before = tokens[start - 1];
    if (!before || is(before, AccoladeOuvrante) || is(before, AccoladeFermante)) return undefined;
  }
}

/** Does the statement that begins at `start` have its brace, on a line further down? */
function opensBelow(tokens: readonly IToken[], start: number, from: number): boolean {
  const margin = tokens[start]!.startColumn ?? 1;
  for (let index = from; index < tokens.length && index < from + FAR; index++) {
    const token = tokens[index]!;
    if (is(token, AccoladeFermante)) return false;
    // « = [{ … }] » opens an element, not the statement.
    const element = [CrochetOuvrant, Virgule, Égal].some((type) => is(tokens[index - 1]!, type));
    if (is(token, AccoladeOuvrante) && !element) return statementStart(tokens, index) === start;
    if (tokens[index - 1]!.endLine !== token.startLine && (token.startColumn ?? 1) <= margin) return false;
  }
  return false;
}

/** Is the last word of a line the first of the next? */
function repeats(tokens: readonly IToken[], index: number): boolean {
  return tokens[index - 1]!.image === tokens[index]!.image;
}

/** Alone on its line, and the first word of the next. */
function isRepeated(tokens: readonly IToken[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.startLine !== tokens[index]!.endLine && repeats(tokens, index + 1);
}

/** Further right than a declaration that opened nothing: its brace was forgotten. */
function opensHere(tokens: readonly IToken[], index: number, margin: number): boolean {
  const start = firstOfLines(tokens, index - 1);
  const before = tokens.slice(start, index);
  if (margin <= (tokens[start]!.startColumn ?? 1) || !isOpener(tokens[start]!)) return false;
  const last = before.at(-1)!;
  if (before.some((token) => is(token, AccoladeOuvrante)) || opensBelow(tokens, start, index)) return false;
  if (before.length === 1) return NAMELESS.has(last.image) && is(tokens[index]!, AnyToken);
  const complete =
    is(last, Texte) ||
    is(last, Nom) ||
    standsForBrace(last) ||
    repeats(tokens, index) ||
    isStrayWord(tokens, index - 1);
  return complete && is(tokens[index]!, AnyToken);
}

/** « étape e « E » ( », « étape e « E » : » */
function standsForBrace(token: IToken): boolean {
  return [ParenthèseOuvrante, CrochetOuvrant, DeuxPoints].some((type) => is(token, type));
}

/** « étape e « E » aide »: the word of a clause, alone after the label. */
function isStrayWord(tokens: readonly IToken[], index: number): boolean {
  const [word, before, next] = [tokens[index]!, tokens[index - 1], tokens[index + 1]!];
  if (word.image === next.image || !before || !is(before, Texte) || before.endLine !== word.startLine) return false;
  return is(word, Nom) && !is(word, Identifiant);
}

function describeStatement(tokens: readonly IToken[], index: number): string {
  return openerOf(tokens, firstOfLines(tokens, index), index + 1);
}

/** Has the place of what it follows, so that positions stay inside the file. */
function virtualBrace(previous: IToken, type = AccoladeFermante, image = '}'): IToken {
  const at = previous.endOffset ?? previous.startOffset;
  const [line, column] = [previous.endLine ?? 1, previous.endColumn ?? 1];
  return createTokenInstance(type, image, at, at, line, line, column, column);
}
