/**
 * An error of writing has echoes in the phases that follow: on a line that could not be read, about a name whose
 * declaration was lost, about what a block seems to lack. They are not said.
 */
import type { SourceFile } from '../1-syntax/parse.ts';
import type { Span, Tree } from '../1-syntax/tree.ts';
import { isSure } from '../spelling/suggestions.ts';
import type { Code } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import { Lines } from './lines.ts';
import { NOWHERE } from './unknown-names.ts';

/** They look at the whole programme: one unread line is enough to mislead them. */
const WHOLE: ReadonlySet<string> = new Set<Code>(['D001', 'D010', 'D011', 'D012', 'E010', 'L008']);

/** What is written otherwise is read as it was meant: the rest can be checked. */
const READ: ReadonlySet<string> = new Set<Code>(['S018', 'S040', 'S041', 'S042', 'S044', 'S046', 'S047']);

/** Of names that another file may declare. */
const DECLARED_ELSEWHERE: ReadonlySet<string> = new Set<Code>(['N001', 'N002', 'N006', 'N007']);

function isMisspelled(params: object): boolean {
  const { name, suggestions = [] } = params as { name?: string; suggestions?: readonly string[] };
  return name !== undefined && suggestions.some((each) => isSure(name, each));
}

export class Echoes {
  /** Of the files with an error of writing: the lines that could not be read. */
  private readonly unread = new Map<string, { readonly lines: Lines; readonly numbers: ReadonlySet<number> }>();
  /** Declarations with an error of writing inside. */
  private readonly damaged: readonly Span[];
  private readonly lost: ReadonlySet<string>;
  /** What blocks hold, where the line that opens them was lost. */
  private readonly orphans: readonly Span[];
  private readonly wrong: boolean;
  /** A whole file could not be read, or is behind a comment that is left open: what it declares is unknown. */
  private readonly missing: boolean;
  /** What is written otherwise: its type, and the order of its words, may be what was meant. */
  private readonly otherwise: readonly Span[];

  /** `damaged`: what could not be read elsewhere, such as a table. */
  constructor(
    files: readonly SourceFile[],
    errors: readonly Diagnostic[],
    lost: ReadonlySet<string>,
    tree: Tree,
    damaged: readonly Span[] = [],
  ) {
    const damaging = errors.filter(({ code }) => !READ.has(code));
    const byFile = Map.groupBy(damaging, ({ span }) => span.file);
    for (const { path, text } of files) {
      const here = byFile.get(path);
      if (!here) continue;
      const lines = new Lines(text);
      this.unread.set(path, { lines, numbers: new Set(here.map(({ span }) => lines.at(span.start))) });
    }
    const own = tree.declarations.flatMap(({ span }) =>
      byFile.get(span.file)?.some((error) => within(error.span, span)) ? [span] : [],
    );
    this.damaged = [...damaged, ...own];
    this.orphans = files.flatMap(({ path, text }) => orphansIn(text, byFile.get(path) ?? []));
    this.wrong = errors.length > 0;
    this.missing = errors.some(({ code }) => code === 'S013' || code === 'S045');
    this.lost = lost;
    this.otherwise = errors.filter(({ code }) => READ.has(code)).map(({ span }) => span);
  }

  /** Of a name or of a type. */
  ofName(code: Code, span: Span, params: object): boolean {
    const name = 'name' in params ? params.name : undefined;
    if (code.startsWith('N') && typeof name === 'string' && this.lost.has(name)) return true;
    if (this.missing && DECLARED_ELSEWHERE.has(code) && !isMisspelled(params)) return true;
    if (this.orphans.some((orphan) => within(span, orphan))) return true;
    if (this.otherwise.some((written) => within(span, written) || (code.startsWith('T') && startsAt(span, written))))
      return true;
    const unread = this.unread.get(span.file);
    return unread !== undefined && unread.numbers.has(unread.lines.at(span.start));
  }

  ofCheck(code: Code, span: Span): boolean {
    if (this.wrong && WHOLE.has(code)) return true;
    return !code.startsWith('N') && this.damaged.some((declaration) => within(span, declaration));
  }
}

/** From what stands outside of all declarations, indented, to the brace that closes it. */
function orphansIn(text: string, errors: readonly Diagnostic[]): Span[] {
  return errors.flatMap(({ code, span, params }) => {
    if (code !== 'S002' || !('where' in params) || params.where !== NOWHERE) return [];
    if (!/[ \t\u00a0]$/.test(text.slice(0, span.start))) return [];
    const close = text.indexOf('\n}', span.start);
    return [{ ...span, end: close < 0 ? text.length : close + 2 }];
  });
}

function startsAt(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start;
}

function within(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
