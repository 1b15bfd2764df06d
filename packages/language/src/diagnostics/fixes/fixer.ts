/** What a fixer sees of a diagnostic, and the few edits that all are made of. */
import type { Span, Tree } from '../../1-syntax/tree.ts';
import type { Code, Params } from '../catalogue.ts';
import type { Related } from '../diagnostic.ts';
import { quote } from '../entry.ts';
import type { Fix } from '../fix.ts';

export interface Place<C extends Code> {
  readonly span: Span;
  readonly params: Params<C>;
  readonly related: readonly Related[];
  /** Of the whole file. */
  readonly text: string;
  /** What is underlined. */
  readonly words: string;
  readonly tree: Tree;
}

export type Fixer<C extends Code> = (place: Place<C>) => readonly Fix[];

export function replace(span: Span, before: string, after: string, sure: boolean): Fix {
  return { title: `Remplacer ${quote(before)} par ${quote(after)}`, edits: [{ span, text: after }], sure };
}

/** `text` is written at `offset`, and named in the title without the blanks around it. */
export function insert({ file }: Span, offset: number, text: string, sure: boolean): Fix {
  return {
    title: `Ajouter ${quote(text.trim())}`,
    edits: [{ span: { file, start: offset, end: offset }, text }],
    sure,
  };
}

/** Takes away what stands at `span`, and the line if nothing else is on it. */
export function remove(text: string, span: Span, sure: boolean): Fix {
  const words = text.slice(span.start, span.end).split(/\r?\n/)[0]!;
  return { title: `Retirer ${quote(words)}`, edits: [{ span: wholeLines(text, span) ?? span, text: '' }], sure };
}

/** The lines of `span`, with the break that ends them, when nothing else stands on them. */
export function wholeLines(text: string, { file, start, end }: Span): Span | undefined {
  const first = lineStart(text, start);
  const last = lineEnd(text, end);
  if (/\S/.test(text.slice(first, start)) || /\S/.test(text.slice(end, last))) return undefined;
  return { file, start: first, end: text[last] === '\n' ? last + 1 : last };
}

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

export function marginAt(text: string, offset: number): string {
  return /^[ \t\u00a0]*/.exec(text.slice(lineStart(text, offset)))![0];
}

/** As the file ends its lines. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
