/** `source x` names a source that is declared. */
import type { CitationNode } from '../1-syntax/tree.ts';
import { walk } from '../1-syntax/walk.ts';
import { suggestions } from '../2-names/suggestions.ts';
import type { Checking } from './checking.ts';

export function checkCitations({ tree, declared, names, report }: Checking): void {
  const known = [...declared.sources.keys()];
  for (const { source } of citationsIn(tree.declarations)) {
    const found = declared.sources.get(source.text);
    if (found) names.recordDeclaration(source, found);
    else if (source.text !== '')
      report('N006', source.span, {
        name: source.text,
        what: 'de source',
        suggestions: suggestions(source.text, known),
      });
  }
}

function citationsIn(nodes: readonly object[]): CitationNode[] {
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
