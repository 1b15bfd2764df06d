/** Corrections: what to write instead, in place. */
import type { Span } from '../1-syntax/tree.ts';

/** `text` instead of what stands at `span`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** What it does, in the infinitive: « Remplacer … par … ». */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** There is one thing that the editor can have meant: `guichet check --corriger` writes it. The others are offered. */
  readonly sure: boolean;
}

/** The text once edited; of edits that overlap, the first of the text wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { span, text: written } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < done) continue;
    result += text.slice(done, span.start) + written;
    done = span.end;
  }
  return result + text.slice(done);
}
