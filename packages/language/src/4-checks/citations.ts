/** `source x` names a source that is declared. */
import { suggestions } from '../spelling/suggestions.ts';
import type { Checking } from './checking.ts';
import { citationsIn } from '../1-syntax/walk.ts';

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
