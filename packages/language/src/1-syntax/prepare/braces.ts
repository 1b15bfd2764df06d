/**
 * Balances braces before the parser reads them, so that a forgotten one costs one error and no more.
 *
 * A balanced text is left alone, however it is laid out. Only when one brace is missing or in excess does the
 * indentation tell which: a line that begins at or before the margin of an open block is no longer inside it.
 */
import type { Token } from '../tokens/token.ts';
import type { Builder } from '../builder.ts';
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
import type { Span } from '../tree.ts';
import { goesOn } from './early.ts';
import { begins } from './lines.ts';
import { after } from './made.ts';
import { describeOpener, isOpener, openerOf } from './openers.ts';

interface Open {
  readonly token: Token;
  readonly index: number;
  readonly margin: number;
}

/** What opens a block without a name. */
const NAMELESS = new Set(['calendrier', 'instruction']);

/** Tokens between the beginning of a statement and its brace. */
const FAR = 100;

export function balanceBraces(tokens: readonly Token[], b: Builder): readonly Token[] {
  let [opened, closed, unopened] = [0, 0, false];
  for (const token of tokens) {
    if (is(token, AccoladeOuvrante)) opened++;
    else if (is(token, AccoladeFermante) && ++closed > opened) unopened = true;
  }
  return opened === closed && !unopened ? tokens : new Balance(tokens, b, opened - closed).balanced();
}

class Balance {
  private readonly tokens: readonly Token[];
  private readonly b: Builder;
  /** Braces to close, and to open, so that there are as many of both. */
  private missing: number;
  private excess: number;
  private readonly result: Token[] = [];
  private readonly stack: Open[] = [];
  /** Of the line that is being read. */
  private margin = 0;

  /** `surplus`: braces that open, less those that close. */
  constructor(tokens: readonly Token[], b: Builder, surplus: number) {
    this.tokens = tokens;
    this.b = b;
    this.missing = Math.max(surplus, 0);
    this.excess = Math.max(-surplus, 0);
  }

  balanced(): readonly Token[] {
    this.tokens.forEach((token, index) => this.read(token, index));
    for (let open = this.stack.at(-1); open; open = this.stack.at(-1)) this.close(open);
    return this.result;
  }

  private read(token: Token, index: number): void {
    if (begins(this.tokens, index)) {
      this.margin = token.startColumn;
      this.openForgotten(index);
      // What follows, written where the brace should be.
      if (this.closeForgotten(token) && isRepeated(this.tokens, index)) return;
    }
    this.closeOptions(token, index);
    if (is(token, AccoladeOuvrante)) {
      if (this.isDoubled(token, index)) return;
      const start = statementStart(this.tokens, index);
      const own = start === undefined ? undefined : this.tokens[start]!.startColumn;
      this.stack.push({ token, index, margin: Math.min(this.margin, own ?? this.margin) });
    } else if (is(token, AccoladeFermante) && !this.closesOne(token, index)) return;
    this.result.push(token);
  }

  /** The line before opens a block, and its brace was forgotten. */
  private openForgotten(index: number): void {
    const [previous, { tokens }] = [this.tokens[index - 1], this];
    if (this.excess <= 0 || !previous || !opensHere(tokens, index, this.margin)) return;
    // What follows, or another sign, written where the brace should be.
    const other = standsForBrace(previous) || isStrayWord(tokens, index - 1);
    if (other || repeats(tokens, index)) this.result.pop();
    if (other) this.b.report('S040', this.b.span(previous), { found: previous.image, write: '{' });
    else this.b.report('S019', this.lastOf(previous), { what: describeStatement(tokens, index - 1) });
    this.result.push(after(previous, '{', AccoladeOuvrante));
    this.stack.push({ token: previous, index: index - 1, margin: marginOf(tokens, index - 1) });
    this.excess--;
  }

  /** Is a block closed that the line which begins here is no longer inside of? */
  private closeForgotten(token: Token): boolean {
    const before = this.missing;
    const closes = is(token, AccoladeFermante);
    const outside = (open: Open) => (closes ? this.margin < open.margin : this.margin <= open.margin);
    for (let open = this.stack.at(-1); this.missing > 0 && open && outside(open); open = this.stack.at(-1))
      this.closeMissing(open);
    return this.missing < before;
  }

  /** « choix { a « A », b « B » « Le choix » »: options have one label each. */
  private closeOptions(token: Token, index: number): void {
    const within = this.stack.at(-1);
    if (this.missing === 0 || !within || index === 0 || !is(token, Texte)) return;
    if (labels(this.tokens, index, within)) this.closeMissing(within);
  }

  /** « {{ » */
  private isDoubled(token: Token, index: number): boolean {
    const previous = this.tokens[index - 1];
    if (this.missing !== 1 || !previous || !is(previous, AccoladeOuvrante) || begins(this.tokens, index)) return false;
    this.b.report('S003', this.b.span(token), { found: token.image });
    this.missing--;
    return true;
  }

  /** Or nothing: it is one too many. */
  private closesOne(token: Token, index: number): boolean {
    const top = this.stack.at(-1);
    if (top && (this.excess <= 0 || (this.margin <= top.margin && !this.closesTooEarly(index, top)))) {
      this.stack.pop();
      return true;
    }
    this.excess--;
    this.b.report('S008', this.b.span(token), {});
    return false;
  }

  /** The lines that follow are still those of the block. */
  private closesTooEarly(index: number, { index: opened, margin }: Open): boolean {
    const word = this.tokens[statementStart(this.tokens, opened) ?? opened]!.image;
    return goesOn(this.tokens, opened, index, margin, word);
  }

  private closeMissing(open: Open): void {
    this.close(open);
    this.missing--;
  }

  private close(open: Open): void {
    const previous = this.result.at(-1)!;
    this.b.report('S007', this.lastOf(previous), describeOpener(this.tokens, open.index), [
      { span: this.b.span(open.token), message: 'Le bloc est ouvert ici.' },
    ]);
    this.result.push(after(previous, '}', AccoladeFermante));
    this.stack.pop();
  }

  /** Its last sign. */
  private lastOf(token: Token): Span {
    const end = endOf(token);
    return { file: this.b.file, start: Math.max(end - 1, 0), end };
  }
}

/** Not the text of an option: it follows one on their line, or begins a line and opens the body of the champ. */
function labels(tokens: readonly Token[], at: number, { token, index }: Open): boolean {
  const [before, previous, following] = [tokens[index - 1], tokens[at - 1]!, tokens[at + 1]];
  if (!before || (!is(before, K.choix) && !is(before, K.multiple))) return false;
  if (token.startLine === tokens[at]!.startLine) return is(previous, Texte);
  return previous.endLine !== tokens[at]!.startLine && following !== undefined && is(following, AccoladeOuvrante);
}

function endOf(token: Token): number {
  return token.endOffset + 1;
}

/** The first token of its line, or of its lines: a text that goes on makes one of them. */
function firstOfLines(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && tokens[start - 1]!.endLine === tokens[start]!.startLine) start--;
  return start;
}

function marginOf(tokens: readonly Token[], index: number): number {
  return tokens[firstOfLines(tokens, index)]!.startColumn;
}

/** The first token of the statement that the brace at `index` belongs to, which may begin some lines above. */
function statementStart(tokens: readonly Token[], index: number): number | undefined {
  for (let start = firstOfLines(tokens, index); ; start = firstOfLines(tokens, start - 1)) {
    if (isOpener(tokens[start]!)) return start;
    const before = tokens[start - 1];
    if (!before || is(before, AccoladeOuvrante) || is(before, AccoladeFermante)) return undefined;
  }
}

/** Does the statement that begins at `start` have its brace, on a line further down? */
function opensBelow(tokens: readonly Token[], start: number, from: number): boolean {
  const margin = tokens[start]!.startColumn;
  for (let index = from; index < tokens.length && index < from + FAR; index++) {
    const token = tokens[index]!;
    if (is(token, AccoladeFermante)) return false;
    // « = [{ … }] » opens an element, not the statement.
    const element = [CrochetOuvrant, Virgule, Égal].some((type) => is(tokens[index - 1]!, type));
    if (is(token, AccoladeOuvrante) && !element) return statementStart(tokens, index) === start;
    if (tokens[index - 1]!.endLine !== token.startLine && token.startColumn <= margin) return false;
  }
  return false;
}

/** Is the last word of a line the first of the next? */
function repeats(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]!.image === tokens[index]!.image;
}

/** Alone on its line, and the first word of the next. */
function isRepeated(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.startLine !== tokens[index]!.endLine && repeats(tokens, index + 1);
}

/** Further right than a declaration that opened nothing: its brace was forgotten. */
function opensHere(tokens: readonly Token[], index: number, margin: number): boolean {
  const start = firstOfLines(tokens, index - 1);
  const before = tokens.slice(start, index);
  if (margin <= tokens[start]!.startColumn || !isOpener(tokens[start]!)) return false;
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
function standsForBrace(token: Token): boolean {
  return [ParenthèseOuvrante, CrochetOuvrant, DeuxPoints].some((type) => is(token, type));
}

/** « étape e « E » aide »: the word of a clause, alone after the label. */
function isStrayWord(tokens: readonly Token[], index: number): boolean {
  const [word, before, next] = [tokens[index]!, tokens[index - 1], tokens[index + 1]!];
  if (word.image === next.image || !before || !is(before, Texte) || before.endLine !== word.startLine) return false;
  return is(word, Nom) && !is(word, Identifiant);
}

function describeStatement(tokens: readonly Token[], index: number): string {
  return openerOf(tokens, firstOfLines(tokens, index), index + 1);
}
