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

/** Declarations that were gone through: each check does, and an editor's, at each keystroke. */
const gone = new WeakMap<object, readonly Visited[]>();

/** The same, for the whole of a programme. */
export function walkTree({ declarations }: Tree, visit: (node: Visited) => void): void {
  for (const declaration of declarations) for (const node of nodesIn(declaration)) visit(node);
}

function nodesIn(declaration: object): readonly Visited[] {
  const known = gone.get(declaration);
  if (known) return known;
  const nodes: Visited[] = [];
  walk(declaration, (node) => nodes.push(node));
  gone.set(declaration, nodes);
  return nodes;
}

export function namesIn(node: unknown): NameExpression[] {
  const found: NameExpression[] = [];
  walk(node, (each) => {
    if (each.kind === 'name' && 'parts' in each) found.push(each as NameExpression);
  });
  return found;
}
