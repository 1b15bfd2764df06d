/** The citations of a piece of tree, wherever they stand in it. */
import type { CitationNode } from '../1-syntax/tree.ts';

export function citationsIn(node: unknown): CitationNode[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(citationsIn);
  const own = 'citations' in node && Array.isArray(node.citations) ? (node.citations as CitationNode[]) : [];
  const others = Object.entries(node).filter(([key]) => key !== 'span' && key !== 'citations');
  return [...own, ...others.flatMap(([, inner]) => citationsIn(inner))];
}
