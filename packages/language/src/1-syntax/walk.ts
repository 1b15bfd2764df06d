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

/** Gone through once, for all the checks. */
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
  return contentsOf(node).citations;
}

/** The same as `walk`, for the whole of a programme. */
export function walkTree({ declarations }: Tree, visit: (node: Visited) => void): void {
  for (const node of contentsOf(declarations).all) visit(node);
}

/** Those of a few kinds, one kind after the other. */
export function nodesOf({ declarations }: Tree, ...kinds: readonly string[]): Visited[] {
  const { byKind } = contentsOf(declarations);
  return kinds.flatMap((kind) => byKind.get(kind) ?? []);
}

/** The names that are read in a piece of tree. */
export function namesIn(node: unknown): readonly NameExpression[] {
  const names: NameExpression[] = [];
  gatherNames(node, names);
  return names;
}

function gatherNames(node: unknown, names: NameExpression[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) for (const each of node) gatherNames(each, names);
  else if (isName(node)) names.push(node);
  else for (const key in node) if (key !== 'span') gatherNames((node as Readonly<Record<string, unknown>>)[key], names);
}

function isName(node: object): node is NameExpression {
  return 'kind' in node && node.kind === 'name' && 'parts' in node;
}
