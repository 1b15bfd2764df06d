/**
 * Lays out some statements of a file and leaves the others alone: for the editor, and for `guichet format --lignes`.
 *
 * The layout is that of the whole file; of it, only what stands in the statements of the range is given.
 */
import { parseForFormat } from '../1-syntax/parse.ts';
import { lex } from '../1-syntax/tokens/lexer.ts';
import { format } from './format.ts';
import { structureOf } from './structure.ts';

/** Offsets in the text as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word, a sign or a comment. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly comment: boolean;
}

/** In order, apart from each other; none when the file has an error. */
export function formatRange(text: string, start: number, end: number): readonly Edit[] {
  const parsed = parseForFormat(text);
  if (!parsed) return [];
  const formatted = format(text);
  const [before, after] = [piecesOf(text), piecesOf(formatted)];
  if (before.length !== after.length) return [];
  const owners = ownersOf(before, text, structureOf(parsed.cst).statements);
  const touched = new Set(owners.filter((_, rank) => before[rank]!.start <= end && before[rank]!.end >= start));
  const edits: Edit[] = [];
  const change = (from: number, to: number, by: string) => {
    if (text.slice(from, to) !== by) edits.push(shortened(text, { start: from, end: to, text: by }));
  };
  for (const [rank, piece] of before.entries()) {
    if (!touched.has(owners[rank]!)) continue;
    const laid = after[rank]!;
    change(before[rank - 1]?.end ?? 0, piece.start, formatted.slice(after[rank - 1]?.end ?? 0, laid.start));
    change(piece.start, piece.end, formatted.slice(laid.start, laid.end));
  }
  const [last, laidLast] = [before.at(-1), after.at(-1)];
  if (last && laidLast && touched.has(owners.at(-1)!)) change(last.end, text.length, formatted.slice(laidLast.end));
  return edits;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}

function piecesOf(text: string): Piece[] {
  const { tokens, comments } = lex(text);
  const known = new Set(comments);
  return [...tokens, ...comments]
    .sort((a, b) => a.startOffset - b.startOffset)
    .map((token) => ({ start: token.startOffset, end: token.endOffset + 1, comment: known.has(token) }));
}

/** The start of the statement that each piece belongs to. A comment on its own line goes with what follows it. */
function ownersOf(pieces: readonly Piece[], text: string, statements: ReadonlySet<number>): number[] {
  const owners: number[] = [];
  let owner = -1;
  for (const { start } of pieces) {
    if (statements.has(start)) owner = start;
    owners.push(owner);
  }
  for (let rank = pieces.length - 2; rank >= 0; rank--) {
    const piece = pieces[rank]!;
    const previous = pieces[rank - 1]?.end ?? 0;
    const alone = rank === 0 || text.slice(previous, piece.start).includes('\n');
    if (piece.comment && alone) owners[rank] = owners[rank + 1]!;
  }
  return owners;
}

/** Without what both have at their ends. */
function shortened(text: string, { start, end, text: by }: Edit): Edit {
  const old = text.slice(start, end);
  let head = 0;
  while (head < Math.min(old.length, by.length) && old[head] === by[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, by.length) - head && old.at(-1 - tail) === by.at(-1 - tail)) tail++;
  return { start: start + head, end: end - tail, text: by.slice(head, by.length - tail) };
}
