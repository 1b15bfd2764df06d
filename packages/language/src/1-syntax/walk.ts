/** Going through a piece of tree, whatever it is. */
import type { NameExpression, Tree } from './tree.ts';

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

interface Gone {
  /** Outermost first. */
  readonly all: readonly Visited[];
  readonly byKind: ReadonlyMap<string, readonly Visited[]>;
}

/** Declarations that were gone through: each check does, and an editor's, at each keystroke. */
const gone = new WeakMap<object, Gone>();

function goneThrough(declaration: object): Gone {
  const known = gone.get(declaration);
  if (known) return known;
  const all: Visited[] = [];
  walk(declaration, (node) => all.push(node));
  const through = { all, byKind: Map.groupBy(all, ({ kind }) => kind) };
  gone.set(declaration, through);
  return through;
}

/** The same, for the whole of a programme. */
export function walkTree({ declarations }: Tree, visit: (node: Visited) => void): void {
  for (const declaration of declarations) for (const node of goneThrough(declaration).all) visit(node);
}

/** Those of a few kinds. */
export function nodesOf({ declarations }: Tree, ...kinds: readonly string[]): Visited[] {
  const found: Visited[] = [];
  for (const declaration of declarations) {
    const { byKind } = goneThrough(declaration);
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
