/** Going through a piece of tree, whatever it is. */
import type { CitationNode, NameExpression, Tree } from './tree.ts';

interface Visited {
  readonly kind: string;
}

/** Every node that is an object with a `kind`, outermost first. */
export function walk(node: unknown, visit: (node: Visited) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit);
    return;
  }
  const parts = node as Record<string, unknown>;
  if (typeof parts['kind'] === 'string') visit(node as Visited);
  for (const key in parts) {
    const part = parts[key];
    if (typeof part === 'object' && key !== 'span') walk(part, visit);
  }
}

/** What is in a piece of tree, outermost first. */
interface Contents {
  readonly all: readonly Visited[];
  readonly byKind: ReadonlyMap<string, readonly Visited[]>;
  readonly citations: readonly CitationNode[];
}

/** Gone through once, for all the checks and, in an editor, for all the keystrokes that do not change it. */
const known = new WeakMap<object, Contents>();

function contentsOf(node: object): Contents {
  const before = known.get(node);
  if (before) return before;
  const all: Visited[] = [];
  const citations: CitationNode[] = [];
  gather(node, all, citations);
  const contents = { all, byKind: Map.groupBy(all, ({ kind }) => kind), citations };
  known.set(node, contents);
  return contents;
}

function gather(node: unknown, all: Visited[], citations: CitationNode[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) gather(each, all, citations);
    return;
  }
  const parts = node as Record<string, unknown>;
  if (typeof parts['kind'] === 'string') all.push(node as Visited);
  for (const key in parts) {
    const part = parts[key];
    if (key === 'citations') citations.push(...(part as readonly CitationNode[]));
    else if (typeof part === 'object' && key !== 'span') gather(part, all, citations);
  }
}

/** The citations of a piece of tree, wherever they stand in it. */
export function citationsIn(node: object): readonly CitationNode[] {
  return Array.isArray(node) ? (node as readonly object[]).flatMap(citationsIn) : contentsOf(node).citations;
}

/** The same, for the whole of a programme. */
export function walkTree({ declarations }: Tree, visit: (node: Visited) => void): void {
  for (const declaration of declarations) for (const node of contentsOf(declaration).all) visit(node);
}

/** Those of a few kinds. */
export function nodesOf({ declarations }: Tree, ...kinds: readonly string[]): Visited[] {
  const found: Visited[] = [];
  for (const declaration of declarations) {
    const { byKind } = contentsOf(declaration);
    for (const kind of kinds) for (const node of byKind.get(kind) ?? []) found.push(node);
  }
  return found;
}

const named = new WeakMap<object, readonly NameExpression[]>();

/** The names that are read in a piece of tree. */
export function namesIn(node: unknown): readonly NameExpression[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(namesIn);
  const known = named.get(node);
  if (known) return known;
  const names: NameExpression[] = [];
  walk(node, (each) => {
    if (each.kind === 'name' && 'parts' in each) names.push(each as NameExpression);
  });
  named.set(node, names);
  return names;
}
