/**
 * Where two expressions part: figure by figure when only figures differ, as a whole otherwise.
 */
import type { Node } from '@guichet/language';
import { same } from '../canonical.ts';
import type { Sides } from '../pairing.ts';

export type DifferenceKind =
  | 'amount'
  | 'rate'
  | 'number'
  | 'date'
  | 'duration'
  /** `inconnu` on one side only. */
  | 'known'
  | 'unknown'
  | 'reason'
  | 'bounds'
  | 'rounding'
  | 'shape';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly before: Node;
  readonly after: Node;
}

interface Tree extends Node {
  readonly kind: string;
  readonly [key: string]: unknown;
}

const FIGURES = ['amount', 'rate', 'number', 'date', 'duration'] as const;

/** One difference of shape says it all: the figures around it are not told apart. */
export function differences(before: Node, after: Node, sides: Sides): readonly Difference[] {
  const found = between(before as Tree, after as Tree, sides);
  const shapes = found.filter(({ kind }) => kind === 'shape');
  return shapes.length === 0 ? found : [{ kind: 'shape', before, after }];
}

function between(before: Tree, after: Tree, sides: Sides): readonly Difference[] {
  if (same(before, after, sides)) return [];
  const difference = (kind: DifferenceKind): readonly Difference[] => [{ kind, before, after }];
  if (before.kind !== after.kind) {
    if (before.kind === 'unknown') return difference('known');
    if (after.kind === 'unknown') return difference('unknown');
    return roundingOnly(before, after, sides) ? difference('rounding') : difference('shape');
  }
  const figure = FIGURES.find((kind) => kind === before.kind);
  if (figure) return difference(figure);
  if (before.kind === 'unknown') return unknowns(before, after, sides);
  if (before.kind === 'name') return difference('shape');
  return parts(before, after, sides) ?? difference('shape');
}

function roundingOnly(before: Tree, after: Tree, sides: Sides): boolean {
  const bare = (tree: Tree): unknown => (tree.kind === 'round' ? tree['operand'] : tree);
  return (before.kind === 'round' || after.kind === 'round') && same(bare(before), bare(after), sides);
}

function unknowns(before: Tree, after: Tree, sides: Sides): readonly Difference[] {
  const found: Difference[] = [];
  if (!same(before['reason'], after['reason'], sides)) found.push({ kind: 'reason', before, after });
  if (!same(before['bounds'], after['bounds'], sides)) found.push({ kind: 'bounds', before, after });
  return found;
}

/** `undefined`: the two are not built alike. */
function parts(before: Tree, after: Tree, sides: Sides): readonly Difference[] | undefined {
  const found: Difference[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === 'span' || same(before[key], after[key], sides)) continue;
    if (key === 'rounding') found.push({ kind: 'rounding', before, after });
    else {
      const inside = values(before[key], after[key], sides);
      if (!inside) return undefined;
      found.push(...inside);
    }
  }
  return found;
}

function values(before: unknown, after: unknown, sides: Sides): readonly Difference[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return undefined;
    const found = before.map((one, rank) => values(one, after[rank], sides));
    return found.includes(undefined) ? undefined : found.flatMap((each) => each ?? []);
  }
  if (isTree(before) && isTree(after)) return between(before, after, sides);
  if (isObject(before) && isObject(after) && !('text' in before)) return parts(before as Tree, after as Tree, sides);
  return same(before, after, sides) ? [] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isTree(value: unknown): value is Tree {
  return isObject(value) && 'kind' in value && 'span' in value;
}
