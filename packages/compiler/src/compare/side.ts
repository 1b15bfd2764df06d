/**
 * One of the two versions that are compared: its texts, its names, and places in it.
 */
import type { Analysis, Node, SourceFile, Symbol } from '@guichet/language';
import type { Compilation } from '../compile.ts';
import type { Plan } from '../plan/plan.ts';
import { typeset } from '../plan/lower/typography.ts';
import type { Lieu } from './report.ts';

export interface Version {
  readonly files: readonly SourceFile[];
  readonly compilation: Pick<Compilation, 'analysis' | 'plan'>;
}

export class Side {
  readonly analysis: Analysis;
  readonly plan: Plan;
  /** Names of this version → what the other version calls the same thing. */
  readonly renames = new Map<string, string>();
  readonly files: Version['files'];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #symbols = new Map<object, Symbol[]>();

  constructor(
    { files, compilation }: { readonly files: Version['files']; readonly compilation: Pick<Compilation, 'analysis'> },
    plan: Plan,
  ) {
    this.analysis = compilation.analysis;
    this.plan = plan;
    this.files = files;
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const symbol of this.analysis.names.symbols)
      if ('node' in symbol) this.#symbols.set(symbol.node, [...(this.#symbols.get(symbol.node) ?? []), symbol]);
  }

  /** As the editor wrote it, on one line. */
  words({ span: { file, start, end } }: Node): string {
    const all = this.#texts.get(file) ?? '';
    // An operand between parentheses begins before its own words.
    const opened =
      (all.slice(start, end).match(/\)/g)?.length ?? 0) > (all.slice(start, end).match(/\(/g)?.length ?? 0);
    const text = opened ? all.slice(all.lastIndexOf('(', start), end) : all.slice(start, end);
    return typeset(
      text
        .replace(/\/\/.*$/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }

  place({ span: { file, start, end } }: Node): Lieu {
    const text = this.#texts.get(file) ?? '';
    const line = (offset: number): number => text.slice(0, offset).split('\n').length;
    return { fichier: file, ligne: line(start), dernièreLigne: line(Math.max(start, end - 1)) };
  }

  /** As the editor wrote it. */
  slice({ span: { file, start, end } }: Node): string {
    return this.#texts.get(file)?.slice(start, end) ?? '';
  }

  symbols(node: object): readonly Symbol[] {
    return this.#symbols.get(node) ?? [];
  }
}
