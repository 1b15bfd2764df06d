/**
 * What was read of a file. When a few letters of it change, as at each keystroke, only the declarations that they touch
 * are read again; those that follow move.
 */
import type { Token } from './tokens/token.ts';
import { type Block, cut, standsApart } from './blocks.ts';
import { Builder } from './builder.ts';
import { prepare } from './prepare/prepare.ts';
import { lex } from './tokens/lexer.ts';
import { declaredUnits } from './prepare/words.ts';
import type { Span } from './tree.ts';

export interface Remembered {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Each of them would be read the same in another text: there is nothing that what stands far from it could change. */
  readonly apart: boolean;
}

/** The blocks from `first` to `next` are replaced; those that follow are `by` further. */
export interface Edit {
  readonly first: number;
  readonly next: number;
  readonly by: number;
  readonly cuts: readonly Token[][];
  /** Units that the new ones declare. */
  readonly units: readonly string[];
}

/** What became of the file; `undefined`: it must be read again. */
export function editOf({ text: before, blocks, apart }: Remembered, text: string): Edit | undefined {
  if (!apart) return undefined;
  const by = text.length - before.length;
  const [start, end] = difference(before, text);
  const first = Math.max(
    blocks.findLastIndex((block) => block.start < start),
    0,
  );
  const following = blocks.findIndex((block, index) => index > first && block.start > end);
  const next = following < 0 ? blocks.length : following;
  const from = first === 0 ? 0 : blocks[first]!.start;
  const until = next < blocks.length ? blocks[next]!.start + by : text.length;
  const piece = text.slice(from, until);
  const lexed = lex(piece);
  const { tokens, sure } = prepare(lexed, new Builder(''));
  if (!sure || tokens.length === 0 || (next < blocks.length && !/[\r\n]$/.test(piece))) return undefined;
  const cuts = cut(tokens);
  if (!cuts.every(standsApart)) return undefined;
  for (const token of tokens) {
    token.startOffset += from;
    token.endOffset += from;
  }
  return { first, next, by, cuts, units: declaredUnits(tokens) };
}

/** Where two texts begin to differ, and where the difference ends in the first. */
function difference(a: string, b: string): readonly [number, number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let same = 0;
  while (same < shorter - start && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  return [start, a.length - same];
}

/** The spans in a block, found once. */
const spansOf = new WeakMap<Block, readonly { start: number; end: number }[]>();

/** The same block, further in the file: its spans move with it. */
export function moved(block: Block, by: number): Block {
  if (by === 0) return block;
  const spans = spansOf.get(block) ?? [...spansIn([block.declarations, block.diagnostics])];
  for (const span of spans) {
    span.start += by;
    span.end += by;
  }
  const there = { ...block, start: block.start + by };
  spansOf.set(there, spans);
  return there;
}

/** Several nodes may have the same span, and several parents the same node. */
function spansIn(root: unknown): ReadonlySet<{ start: number; end: number }> {
  const spans = new Set<Span>();
  const seen = new Set<object>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isSpan(value)) spans.add(value);
    else for (const each of Object.values(value)) visit(each);
  };
  visit(root);
  return spans;
}

function isSpan(value: object): value is Span {
  return 'end' in value;
}
