/**
 * Every figure of a rule has a source: said once a declaration, of a programme that proves its quotations. One that has
 * no empreinte yet is still being written.
 */
import { rulingsOf } from '../coverage/figures.ts';
import { type Checking, declarations } from './checking.ts';

export function checkFigures(checking: Checking): void {
  if (!declarations(checking, 'source').some(({ fingerprint }) => fingerprint)) return;
  // One too many is told already.
  const superfluous = declarations(checking, 'instruction').slice(1);
  for (const { title, figures, citations, around, span } of rulingsOf(checking.tree)) {
    if (superfluous.some((each) => each.span === span)) continue;
    const [first] = figures;
    if (!first || citations.length + around.length > 0) continue;
    checking.report('X030', first.span, {
      title,
      figure: checking.sourceOf(first.span),
      others: figures.length - 1,
    });
  }
}
