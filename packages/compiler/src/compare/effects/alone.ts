/** Some changes by themselves: the earlier text with them and no other, beside the earlier text. */
import { planOf } from '../../compile.ts';
import type { Noted } from '../comparing.ts';
import type { Sides } from '../pairing.ts';
import { Side } from '../side.ts';

/** `undefined` where they cannot stand alone. */
export function aloneOf(sides: Sides, changes: readonly Noted[]): Sides | undefined {
  const { before } = sides;
  const files = patched(sides, changes);
  const { analysis, plan } = files ? planOf(files) : {};
  if (!files || !analysis || !plan) return undefined;
  return {
    before: new Side({ files: before.files, compilation: before }, before.plan),
    after: new Side({ files, compilation: { analysis } }, plan),
  };
}

/** The earlier files, with these changes alone. */
function patched({ before, after }: Sides, changes: readonly Noted[]) {
  const edits = changes.map(
    ({ nodes }) => nodes.before && nodes.after && { span: nodes.before.span, text: after.slice(nodes.after) },
  );
  if (edits.includes(undefined)) return undefined;
  const sorted = edits.flatMap((edit) => edit ?? []).toSorted((a, b) => b.span.start - a.span.start);
  return before.files.map(({ path, text }) => ({
    path,
    text: sorted
      .filter(({ span }) => span.file === path)
      .reduce((whole, { span, text: recent }) => whole.slice(0, span.start) + recent + whole.slice(span.end), text),
  }));
}
