/**
 * A programme while it is written: after each keystroke, the analysis of all its files. Only the declarations that it
 * touches are read again; what comes out is what `analyse` would give. It is good until the next change: what follows
 * the place of a change moves, in what was given before too.
 */
import type { Memory, SourceFile } from './1-syntax/parse.ts';
import { type Analysis, analyseWith } from './analyse.ts';

export interface Workspace {
  /** A file that is new, or has changed. */
  update(path: string, text: string): Analysis;
  remove(path: string): Analysis;
}

export function openWorkspace(files: readonly SourceFile[] = []): Workspace {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const memory: Memory = new Map();
  const analysis = () =>
    analyseWith(
      [...texts].map(([path, text]) => ({ path, text })),
      memory,
    );
  return {
    update: (path, text) => {
      texts.set(path, text);
      return analysis();
    },
    remove: (path) => {
      texts.delete(path);
      memory.delete(path);
      return analysis();
    },
  };
}
