/**
 * Tokens and comments → lines.
 *
 * Statements of a block have a line each; inside a statement the editor's own line breaks are kept. A block stays on
 * one line when it was written so and holds little.
 */
import type { Token } from '../1-syntax/tokens/token.ts';
import { is } from '../1-syntax/grammar.ts';
import { K } from '../1-syntax/tokens/keywords.ts';
import * as T from '../1-syntax/tokens/literals.ts';
import { gap, spell } from './spell.ts';
import type { Structure } from './structure.ts';

export interface Line {
  readonly indent: number;
  text: string;
  readonly blankBefore: boolean;
  /** The barème whose columns this line shares; -1: none. */
  readonly table: number;
  /** Where cells end in `text`, when it is a row. */
  readonly cells: number[];
  comment?: string;
}

export function layOut(tokens: readonly Token[], comments: readonly Token[], structure: Structure): Line[] {
  const commentSet = new Set(comments);
  const all = [...tokens, ...comments].sort((a, b) => a.startOffset - b.startOffset);
  const writer = new Writer(structure, wideBraces(all, commentSet, structure));
  all.forEach((token, index) => {
    const previous = all[index - 1];
    const breaks = previous ? token.startLine - previous.endLine : index === 0 ? 0 : 1;
    if (commentSet.has(token)) writer.comment(token, breaks);
    else writer.token(token, breaks);
  });
  return writer.lines;
}

/** Which braces, and brackets of lists of items, take several lines. */
function wideBraces(all: readonly Token[], comments: ReadonlySet<Token>, { braces }: Structure): Map<Token, boolean> {
  const wide = new Map<Token, boolean>();
  const stack: { open: Token; index: number; holdsLine: boolean }[] = [];
  all.forEach((token, index) => {
    if (comments.has(token)) {
      if (token.image.startsWith('//')) for (const each of stack) each.holdsLine = true;
    } else if (is(token, T.AccoladeOuvrante) || opensItems(all, index)) {
      stack.push({ open: token, index, holdsLine: false });
    } else if (is(token, T.AccoladeFermante) || (is(token, T.CrochetFermant) && isBracket(stack.at(-1)?.open))) {
      const { open, index: start, holdsLine } = stack.pop()!;
      const brace = braces.get(open.startOffset);
      const crowded = brace !== undefined && brace.statements > 1 && !brace.light;
      const isWide = start + 1 < index && (holdsLine || crowded || open.startLine !== token.endLine);
      wide.set(open, isWide).set(token, isWide);
      // What takes several lines cannot stand in a block of one.
      const around = stack.at(-1);
      if (isWide && around) around.holdsLine = true;
    }
  });
  return wide;
}

/** `[` before `{`: a list of items. */
function opensItems(all: readonly Token[], index: number): boolean {
  const following = all[index + 1];
  return isBracket(all[index]) && following !== undefined && is(following, T.AccoladeOuvrante);
}

function isBracket(token: Token | undefined): boolean {
  return token !== undefined && is(token, T.CrochetOuvrant);
}

/** One block that is open: its braces, and the margin of its statement. */
interface Open {
  readonly wide: boolean;
  readonly margin: number;
  readonly hanging: number;
}

class Writer {
  readonly lines: Line[] = [];
  private readonly structure: Structure;
  private readonly wide: ReadonlyMap<Token, boolean>;
  private readonly blocks: Open[] = [];
  private last: Token | undefined;
  /** Where the statements of the current block begin, and the lines that continue the current one. */
  private margin = 0;
  private hanging = 2;
  private lineOpen = false;

  constructor(structure: Structure, wide: ReadonlyMap<Token, boolean>) {
    this.structure = structure;
    this.wide = wide;
  }

  token(token: Token, breaks: number): void {
    const { structure } = this;
    const isWide = this.wide.get(token) === true;
    const closes = is(token, T.AccoladeFermante) || is(token, T.CrochetFermant);
    const brace = structure.braces.get(token.startOffset);
    const statement = structure.statements.has(token.startOffset) && this.blocks.at(-1)?.wide !== false;
    const closing = closes && this.wide.has(token) ? this.blocks.pop() : undefined;
    if (closing) ({ margin: this.margin, hanging: this.hanging } = closing);

    const afterComma = this.last !== undefined && is(this.last, T.Virgule) && breaks === 0;
    const forced = (closes && isWide) || (statement && !afterComma) || this.afterWideOpen();
    const joins = (brace !== undefined && !brace.item) || is(token, T.Virgule) || closes;
    const kept = breaks > 0 && !joins && this.blocks.at(-1)?.wide !== false;
    if (!this.lineOpen || forced || kept) {
      const continues =
        is(token, T.CrochetFermant) ||
        (!statement && !closing && !this.afterWideOpen() && !structure.messages.has(token.startOffset));
      const table = statement ? (structure.rows.get(token.startOffset) ?? -1) : -1;
      this.open(this.margin + (continues ? this.hanging : 0), breaks > 1 && !closes && !this.afterWideOpen(), table);
    } else if (this.last) this.line.text += gap(this.last, token, structure);

    if (statement) this.hanging = is(token, K.avec) || is(token, K.attendu) ? token.image.length + 1 : 2;
    this.line.text += spell(token, structure);
    if (structure.cellEnds.has(token.startOffset)) this.line.cells.push(this.line.text.length);
    if (this.wide.has(token) && !closes) this.enter(token, isWide);
    this.last = token;
  }

  /** Inside a block, statements begin two columns further; in a list of items, than the line that holds it. */
  private enter(token: Token, isWide: boolean): void {
    this.blocks.push({ wide: isWide, margin: this.margin, hanging: this.hanging });
    if (!isWide) return;
    this.margin = is(token, T.CrochetOuvrant) ? this.margin + this.hanging + 2 : this.margin + 2;
    this.hanging = is(token, T.CrochetOuvrant) ? 0 : 2;
  }

  private afterWideOpen(): boolean {
    return this.last !== undefined && isOpening(this.last) && this.wide.get(this.last) === true;
  }

  comment(token: Token, breaks: number): void {
    const image = token.image.trimEnd().normalize('NFC');
    if (breaks > 0 || !this.lineOpen) {
      this.open(this.margin, breaks > 1 && !this.afterWideOpen(), -1);
      this.line.text = image;
      // A comment has its own line: what follows begins another.
      this.lineOpen = false;
    } else if (image.startsWith('//')) {
      this.line.comment = image;
      this.lineOpen = false;
    } else this.line.text += ` ${image}`;
  }

  private get line(): Line {
    return this.lines.at(-1)!;
  }

  private open(indent: number, blankBefore: boolean, table: number): void {
    this.lines.push({ indent, text: '', blankBefore: blankBefore && this.lines.length > 0, table, cells: [] });
    this.lineOpen = true;
  }
}

function isOpening(token: Token): boolean {
  return is(token, T.AccoladeOuvrante) || is(token, T.CrochetOuvrant);
}
