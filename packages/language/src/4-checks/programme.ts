/** Exactly one `programme`, and at most one `candidat` and one `instruction`. */
import { type Checking, declarations } from './checking.ts';

export function checkProgramme(checking: Checking): void {
  const programmes = declarations(checking, 'programme');
  const first = checking.tree.declarations[0];
  if (programmes.length === 0 && first) {
    checking.report('D001', { ...first.span, end: Math.min(first.span.end, first.span.start + first.kind.length) }, {});
  }
  for (const kind of ['programme', 'candidat', 'instruction'] as const) {
    const [kept, ...others] = declarations(checking, kind);
    for (const { span, name } of others) {
      const related = kept
        ? [{ span: kept.name?.span ?? startOf(kept.span, kind), message: 'Le premier est ici.' }]
        : [];
      checking.report('D002', name?.span ?? startOf(span, kind), { word: kind }, related);
    }
  }
}

function startOf(span: { file: string; start: number; end: number }, word: string) {
  return { ...span, end: Math.min(span.end, span.start + word.length) };
}
