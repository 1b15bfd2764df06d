/** Diagnostics as other tools read them. Stable: a change of what a key means is another `version`. */
import type { Span } from '../1-syntax/tree.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Lines and columns from 1, in characters; `offset` from 0, in UTF-16 units. */
interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface Place extends Position {
  readonly file: string;
  /** Exclusive. */
  readonly end: Position;
}

export interface DiagnosticJson extends Place {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help?: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly sure: boolean;
    readonly edits: readonly (Place & { readonly text: string })[];
  }[];
}

export function diagnosticsToJson(
  diagnostics: readonly Diagnostic[],
  files: readonly { readonly path: string; readonly text: string }[],
): readonly DiagnosticJson[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const place = ({ file, start, end }: Span): Place => {
    const text = texts.get(file) ?? '';
    return { file, ...positionAt(text, start), end: positionAt(text, end) };
  };
  return diagnostics.map(({ code, severity, message, help, span, related = [], fixes = [] }) => ({
    code,
    severity,
    ...place(span),
    message,
    ...(help !== undefined && { help }),
    related: related.map((each) => ({ ...place(each.span), message: each.message })),
    fixes: fixes.map(({ title, sure, edits }) => ({
      title,
      sure,
      edits: edits.map((edit) => ({ ...place(edit.span), text: edit.text })),
    })),
  }));
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: Array.from(before.slice(start)).length + 1, offset };
}
