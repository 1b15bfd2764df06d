/** The citations of a piece of tree, wherever they stand in it. */
import type { CitationNode } from '../1-syntax/tree.ts';

/** Several checks ask for those of a declaration. */
const known = new WeakMap<object, readonly CitationNode[]>();

export function citationsIn(node: object): readonly CitationNode[] {
  if (Array.isArray(node)) return (node as readonly object[]).flatMap(citationsIn);
  const found = known.get(node);
  if (found) return found;
  const citations: CitationNode[] = [];
  collect(node, citations);
  known.set(node, citations);
  return citations;
}

function collect(node: unknown, citations: CitationNode[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) collect(each, citations);
    return;
  }
  const own = 'citations' in node && Array.isArray(node.citations) ? (node.citations as CitationNode[]) : undefined;
  if (own) citations.push(...own);
  for (const key in node) {
    const inner = (node as Record<string, unknown>)[key];
    if (typeof inner === 'object' && key !== 'span' && key !== 'citations') collect(inner, citations);
  }
}
