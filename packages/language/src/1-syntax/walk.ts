/** Going through a piece of tree, whatever it is. */
import type { NameExpression } from './tree.ts';

/** Every node that is an object with a `kind`, outermost first. */
export function walk(node: unknown, visit: (node: { readonly kind: string }) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit);
    return;
  }
  if ('kind' in node && typeof node.kind === 'string') visit(node as { kind: string });
  for (const key in node) {
    if (key !== 'span') walk((node as Record<string, unknown>)[key], visit);
  }
}

export function namesIn(node: unknown): NameExpression[] {
  const found: NameExpression[] = [];
  walk(node, (each) => {
    if (each.kind === 'name' && 'parts' in each) found.push(each as NameExpression);
  });
  return found;
}
