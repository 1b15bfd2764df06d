/** What every node of the tree has, and the words it is made of. */
/** Offsets in the file's text (UTF-16 units), `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Node {
  readonly span: Span;
}

/** A declared or referred name as written, `PS1.2`, `référencé`. */
export interface Name extends Node {
  readonly text: string;
  /** Brought by `utilise` from there. */
  readonly brought?: string;
}

/** « … », trimmed, inner line breaks folded. */
export interface Text extends Node {
  readonly text: string;
}

/** What a name or a text says: nothing where the editor forgot it. */
export function asWritten(part: Name | Text | undefined): string {
  return part?.text ?? '';
}
