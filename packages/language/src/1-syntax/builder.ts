/**
 * What every `build` function receives: the file, the place of nodes, and where to report what is missing.
 *
 * Total: it copes with whatever recovery left of a node.
 */
import type { TokenType } from 'chevrotain';
import type { Token } from './tokens/token.ts';
import { type Diagnostic, diagnostic, type Related } from '../diagnostics/diagnostic.ts';
import type { Code, Params } from '../diagnostics/catalogue.ts';
import { child, children, type CstNode, type CstPart, endOf, startOf, token, tokens } from './cst.ts';
import type { Rule } from './grammar.ts';
import { Nom } from './tokens/keywords.ts';
import { Texte, TexteOuvert } from './tokens/literals.ts';
import { TexteÉtranger } from './tokens/slips.ts';
import type { MissingExpression, Name, Span, Text } from './tree.ts';

const NOTHING: ReadonlySet<number> = new Set();

export class Builder {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  /** Names in what could not be read: that they are declared nowhere says nothing. */
  readonly lost: string[] = [];
  /** Pieces that no statement takes. */
  strays = 0;
  /** End of what was last read: the place of what is missing. */
  private last: number;

  private readonly reported: ReadonlySet<number>;

  /** `start`: where reading begins; `reported`: offsets of the tokens that the parser has already reported. */
  constructor(file: string, start = 0, reported: ReadonlySet<number> = NOTHING) {
    this.file = file;
    this.last = start;
    this.reported = reported;
  }

  isReported(offset: number): boolean {
    return this.reported.has(offset);
  }

  span(part: CstPart): Span {
    const end = endOf(part);
    if (end > this.last) this.last = end;
    return { file: this.file, start: startOf(part), end };
  }

  /** From the start of one to the end of the other. */
  between(from: Span, to: Span): Span {
    return { file: this.file, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  }

  /** Just after what was read so far. */
  here(): Span {
    return { file: this.file, start: this.last, end: this.last };
  }

  report<C extends Code>(code: C, span: Span, params: Params<C>, related: readonly Related[] = []): void {
    this.diagnostics.push(diagnostic(code, span, params, related));
  }

  /** The nodes of a rule under `label`, built. */
  all<T>(node: CstNode, rule: Rule<T>, label: string = rule.name): T[] {
    return children(node, label).map((each) => rule.build(each, this));
  }

  one<T>(node: CstNode, rule: Rule<T>, label: string = rule.name): T | undefined {
    const found = child(node, label);
    return found ? rule.build(found, this) : undefined;
  }

  name(found: Token | undefined): Name | undefined {
    return found && found.image !== '' ? { text: found.image, span: this.span(found) } : undefined;
  }

  /** The first name directly under `node`. */
  nameIn(node: CstNode): Name | undefined {
    return this.name(token(node, Nom));
  }

  namesIn(node: CstNode, type: TokenType = Nom): Name[] {
    return tokens(node, type).map((each) => ({ text: each.image, span: this.span(each) }));
  }

  text(found: Token | undefined): Text | undefined {
    if (!found || found.image === '') return undefined;
    const span = this.span(found);
    if (found.tokenTypeIdx === TexteOuvert.tokenTypeIdx) this.report('S004', span, {});
    if (found.tokenTypeIdx === TexteÉtranger.tokenTypeIdx) this.report('S018', span, {});
    return { text: contentOf(found.image), span };
  }

  textIn(node: CstNode): Text | undefined {
    return this.text(token(node, Texte));
  }

  textsIn(node: CstNode): Text[] {
    return tokens(node, Texte).map((each) => this.text(each)!);
  }

  /** An empty place where a value is expected: just after what the parser had read there. */
  missingValue(node: CstNode): MissingExpression {
    const span = this.span(node);
    this.report('S005', span, {});
    return { kind: 'missing', span };
  }

  /** What recovery lost; already reported. */
  missing(): MissingExpression {
    return { kind: 'missing', span: this.here() };
  }
}

const PLAIN = /^«[^»\n]*»$/;

/** Without its guillemets, trimmed, inner line breaks folded to one space. */
export function contentOf(image: string): string {
  if (PLAIN.test(image)) return image.slice(1, -1).trim();
  return image
    .replace(/^(?:[«"“'‘„‹»`]|<<)/, '')
    .replace(/(?:[»"”'’“›«`]|>>)$/, '')
    .replace(/[ \t\u00a0\u202f]*\r?\n[\s]*/g, ' ')
    .replace(/^[\s]+|[\s]+$/g, '');
}
