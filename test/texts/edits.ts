/**
 * One word of a programme deleted, written twice, or replaced by its neighbour: what is said of it, how many times,
 * how far from there.
 */
import type { SourceFile } from '@guichet/language';
import { analyse } from '@guichet/language';
import { fingerprintsOf, sources } from './sources.ts';

/** A text is cut into words, numbers and signs, quoted texts being one; comments are left alone. */
const PIECE = /\/\/[^\n]*|«[^»]*»|[\p{L}_][\p{L}_\d]*|\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?|\s+|./gsu;

interface Word {
  readonly file: SourceFile;
  readonly start: number;
  readonly text: string;
  readonly next: string;
}

export interface Survey {
  /** How many edits gave no error, one, two… */
  readonly counts: readonly number[];
  /** Of the first error in the file that was edited, in lines. */
  readonly distances: readonly number[];
  /** The first error is in another file. */
  readonly elsewhere: number;
  /** The edit that gave the most errors. */
  readonly worst: string;
}

/** Every `stride`th word of each programme. */
export function surveyEdits(stride: number): Survey {
  const counts: number[] = [];
  const distances: number[] = [];
  let elsewhere = 0;
  let worst = '';
  for (const { files: texts, slug } of sources) {
    const files = [...texts, ...fingerprintsOf(slug)];
    const words = texts.flatMap(wordsOf).filter((_, index) => index % stride === 0);
    for (const word of words) {
      for (const text of editsOf(word)) {
        const edited = { ...word.file, text };
        const said = analyse(files.map((file) => (file === word.file ? edited : file))).diagnostics;
        const errors = said.filter(({ severity }) => severity === 'erreur');
        if (errors.length >= counts.length)
          worst = `${slug}/${word.file.path}:${lineAt(text, word.start)} ${word.text}`;
        for (let size = counts.length; size <= errors.length; size++) counts.push(0);
        counts[errors.length]!++;
        const here = errors.find(({ span }) => span.file === word.file.path);
        if (here) distances.push(Math.abs(lineAt(text, here.span.start) - lineAt(text, word.start)));
        else if (errors.length > 0) elsewhere++;
      }
    }
  }
  return { counts, distances, elsewhere, worst };
}

function wordsOf(file: SourceFile): Word[] {
  const pieces = [...file.text.matchAll(PIECE)].filter(([text]) => !/^(?:\s|\/\/)/.test(text));
  return pieces.map(({ 0: text, index }, at) => ({ file, start: index, text, next: pieces[at + 1]?.[0] ?? '' }));
}

function editsOf({ file, start, text, next }: Word): string[] {
  const [before, after] = [file.text.slice(0, start), file.text.slice(start + text.length)];
  const written = ['', `${text} ${text}`, ...(next === text ? [] : [next])];
  return written.map((each) => before + each + after);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
