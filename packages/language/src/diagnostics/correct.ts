/** `guichet check --corriger`: writes all corrections that are sure, and no other. */
import type { SourceFile } from '../1-syntax/parse.ts';
import type { Span } from '../1-syntax/tree.ts';
import type { Diagnostic } from './diagnostic.ts';
import { applyEdits, type Edit, type Fix } from './fix.ts';
import { lineEnd, lineStart } from './fixes/fixer.ts';

export interface Correction {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
  /** Of the file as it was when it was corrected, from 1. */
  readonly line: number;
}

export interface Corrected {
  readonly files: readonly SourceFile[];
  readonly corrections: readonly Correction[];
  /** What is left to say. */
  readonly diagnostics: readonly Diagnostic[];
}

type Check = (files: readonly SourceFile[]) => readonly Diagnostic[];

/** More rounds than any programme needs: one correction can only uncover the next mistake of its line. */
const ROUNDS = 100;

/**
 * Corrects all that is sure, until nothing sure is left. A correction that brings another mistake in its place is not one:
 * it is undone, and left to the editor.
 */
export function correct(files: readonly SourceFile[], check: Check): Corrected {
  let state = { files, diagnostics: check(files) };
  const corrections: Correction[] = [];
  const refused = new Set<string>();
  // Words that would replace each other for ever.
  const seen = new Set([textOf(files)]);
  for (let round = 0; round < ROUNDS; round++) {
    const candidates = sure(state.diagnostics, refused, state.files);
    if (candidates.length === 0) break;
    const all = attempt(state, candidates, check, seen);
    if (all) {
      corrections.push(...candidates);
      state = all;
      continue;
    }
    // One of them is no correction: each alone.
    const one = candidates.find((candidate) => {
      const next = attempt(state, [candidate], check, seen);
      if (next) state = next;
      else refused.add(keyOf(candidate, state.files));
      return next !== undefined;
    });
    if (one) corrections.push(one);
  }
  return { ...state, corrections };
}

/** The first sure correction of each place; of those that overlap, the first. */
function sure(
  diagnostics: readonly Diagnostic[],
  refused: ReadonlySet<string>,
  files: readonly SourceFile[],
): Correction[] {
  const taken: Edit[] = [];
  return diagnostics.flatMap((diagnostic) => {
    const fix = diagnostic.fixes?.find((each) => each.sure);
    if (!fix || fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) return [];
    const correction = { diagnostic, fix, line: lineOf(fix.edits[0]!, files) };
    if (refused.has(keyOf(correction, files))) return [];
    taken.push(...fix.edits);
    return [correction];
  });
}

function overlap(a: Edit, b: Edit): boolean {
  return a.span.file === b.span.file && a.span.start <= b.span.end && b.span.start <= a.span.end;
}

interface State {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The state that follows, unless it is no better. */
function attempt(state: State, corrections: readonly Correction[], check: Check, seen: Set<string>): State | undefined {
  const edits = corrections.flatMap(({ fix }) => fix.edits);
  const files = state.files.map((file) => ({ ...file, text: applyEdits(file.text, editsOf(file.path, edits)) }));
  const text = textOf(files);
  if (seen.has(text)) return undefined;
  const next = { files, diagnostics: check(files) };
  if (!isBetter(state, next, corrections, edits)) return undefined;
  seen.add(text);
  return next;
}

function textOf(files: readonly SourceFile[]): string {
  return files.map(({ text }) => text).join('\u0000');
}

function editsOf(path: string, edits: readonly Edit[]): Edit[] {
  return edits.filter(({ span }) => span.file === path).sort((a, b) => a.span.start - b.span.start);
}

/**
 * All that was corrected is gone, and nothing wrong comes instead on the lines that were written. Elsewhere, mistakes may
 * come to light that the first ones hid; but a correction of writing never gives more mistakes of writing.
 */
function isBetter(before: State, after: State, corrections: readonly Correction[], edits: readonly Edit[]): boolean {
  const [was, is] = [tally(before.diagnostics), tally(after.diagnostics)];
  const count = (said: ReadonlyMap<string, number>, each: Diagnostic) => said.get(keyOfText(each)) ?? 0;
  if (corrections.some(({ diagnostic }) => count(is.said, diagnostic) >= count(was.said, diagnostic))) return false;
  if (is.writing > was.writing) return false;
  const written = corrections.some(({ diagnostic }) => diagnostic.code.startsWith('S'));
  if (written ? is.writing < was.writing : is.errors < was.errors) return true;
  if (corrections.every(({ diagnostic }) => diagnostic.severity !== 'erreur') && is.errors > was.errors) return false;
  const lines = writtenLines(after.files, edits);
  return !after.diagnostics.some(
    (each) =>
      each.severity === 'erreur' &&
      (!written || (each.code.startsWith('S') && !each.fixes?.some(({ sure: again }) => again))) &&
      count(is.said, each) > count(was.said, each) &&
      lines.some(
        ({ file, start, end }) => file === each.span.file && each.span.start >= start && each.span.start < end,
      ),
  );
}

/** The lines that the edits stand on, once made. */
function writtenLines(files: readonly SourceFile[], edits: readonly Edit[]): Span[] {
  return files.flatMap(({ path, text }) => {
    let shift = 0;
    return editsOf(path, edits).map(({ span, text: written }) => {
      const start = span.start + shift;
      shift += written.length - (span.end - span.start);
      return { file: path, start: lineStart(text, start), end: lineEnd(text, start + written.length) + 1 };
    });
  });
}

function tally(diagnostics: readonly Diagnostic[]) {
  const said = new Map<string, number>();
  const errors = diagnostics.filter(({ severity }) => severity === 'erreur');
  for (const each of diagnostics) said.set(keyOfText(each), (said.get(keyOfText(each)) ?? 0) + 1);
  return { said, errors: errors.length, writing: errors.filter(({ code }) => code.startsWith('S')).length };
}

function keyOfText({ code, message }: Diagnostic): string {
  return `${code}|${message}`;
}

/** A place stays itself when what precedes it changes: what counts is the line's own text. */
function keyOf({ diagnostic, fix, line }: Correction, files: readonly SourceFile[]): string {
  const text = files.find(({ path }) => path === diagnostic.span.file)?.text.split('\n')[line - 1];
  return `${diagnostic.code}|${diagnostic.span.file}|${text}|${fix.title}`;
}

function lineOf({ span }: Edit, files: readonly SourceFile[]): number {
  const text = files.find(({ path }) => path === span.file)?.text ?? '';
  return text.slice(0, span.start).split('\n').length;
}
