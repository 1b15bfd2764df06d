/**
 * A non_cumul names a programme that is not among its neighbours → an information, at its name.
 */
import { diagnostic, suggestions, type Diagnostic, type Tree } from '@guichet/language';

export function neighbourDiagnostics(
  { declarations }: Tree,
  neighbours: readonly string[] | undefined,
): readonly Diagnostic[] {
  if (!neighbours) return [];
  return declarations.flatMap((node) =>
    node.kind !== 'non_cumul'
      ? []
      : node.others
          .filter(({ programme }) => !neighbours.includes(programme.text))
          .map(({ programme: { text, span } }) =>
            diagnostic('F004', span, { name: text, suggestions: suggestions(text, neighbours) }),
          ),
  );
}
