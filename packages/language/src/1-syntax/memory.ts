/** What was parsed of a file, used again where its text did not change. */
import { type Block } from './blocks.ts';
import type { Span } from './tree.ts';

/** The blocks of one version of a file, by their text. */
export type Blocks = ReadonlyMap<string, Block>;

/** The same block, `by` further in the file. Nodes that are one stay one. */
export function shifted(block: Block, by: number): Block {
  if (by === 0) return block;
  const made = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = made.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) return value.map(copy);
    if (isSpan(value)) return { file: value.file, start: value.start + by, end: value.end + by };
    const node: Record<string, unknown> = {};
    made.set(value, node);
    for (const key in value) node[key] = copy((value as Record<string, unknown>)[key]);
    return node;
  };
  return {
    start: block.start + by,
    declarations: copy(block.declarations) as Block['declarations'],
    diagnostics: copy(block.diagnostics) as Block['diagnostics'],
    lost: block.lost,
  };
}

function isSpan(value: object): value is Span {
  return 'file' in value && 'start' in value && 'end' in value;
}
