/** The citations of a programme, wherever they stand. */
import type { CitationNode } from '../1-syntax/tree.ts';
import { walk } from '../1-syntax/walk.ts';

export function citationsIn(nodes: readonly object[]): CitationNode[] {
  const found: CitationNode[] = [];
  const collect = (node: object) => {
    if ('citations' in node && Array.isArray(node.citations)) found.push(...(node.citations as CitationNode[]));
  };
  walk(nodes, collect);
  // The phases of a fenêtre have citations but no `kind` of their own.
  for (const node of nodes)
    if ('phases' in node && Array.isArray(node.phases)) for (const phase of node.phases) collect(phase as object);
  return found;
}
