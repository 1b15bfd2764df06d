/**
 * An error of writing has echoes in the phases that follow: on a line that could not be read, about a name whose
 * declaration was lost, about what a block seems to lack. They are not said.
 */
import type { SourceFile } from '../1-syntax/parse.ts';
import type { Span, Tree } from '../1-syntax/tree.ts';
import type { Code } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';

/** They look at the whole programme: one unread line is enough to mislead them. */
const WHOLE: ReadonlySet<string> = new Set<Code>(['D001', 'D010', 'D011']);

export class Echoes {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly unreadLines: ReadonlySet<string>;
  /** Declarations with an error of writing inside. */
  private readonly damaged: readonly Span[];
  private readonly lost: ReadonlySet<string>;

  constructor(files: readonly SourceFile[], errors: readonly Diagnostic[], lost: ReadonlySet<string>, tree: Tree) {
    this.texts = new Map(files.map(({ path, text }) => [path, text]));
    this.unreadLines = new Set(errors.map(({ span }) => this.line(span)));
    this.damaged =
      errors.length === 0
        ? []
        : tree.declarations.flatMap(({ span }) => (errors.some((error) => within(error.span, span)) ? [span] : []));
    this.lost = lost;
  }

  /** Of a name or of a type. */
  ofName(code: Code, span: Span, params: object): boolean {
    const name = 'name' in params ? params.name : undefined;
    if (code.startsWith('N') && typeof name === 'string' && this.lost.has(name)) return true;
    return this.unreadLines.has(this.line(span));
  }

  ofCheck(code: Code, span: Span): boolean {
    if (this.unreadLines.size > 0 && WHOLE.has(code)) return true;
    return !code.startsWith('N') && this.damaged.some((declaration) => within(span, declaration));
  }

  private line({ file, start }: Span): string {
    return `${file}:${(this.texts.get(file) ?? '').lastIndexOf('\n', start - 1)}`;
  }
}

function within(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
