/** A question that depends on an answer comes after it: otherwise it would appear in a step that is behind the applicant. */
import type { Expression } from '../1-syntax/tree.ts';
import { namesIn } from '../1-syntax/walk.ts';
import { related } from '../diagnostics/related.ts';
import { type Checking, declarations } from './checking.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export function checkQuestions(checking: Checking): void {
  const steps = declarations(checking, 'étape');
  const asked = new Map<object, number>();
  for (const [rank, { fields }] of steps.entries()) for (const field of fields) asked.set(field, rank);
  for (const [rank, step] of steps.entries()) {
    for (const { when } of [step, ...step.fields]) if (when) check(when, rank);
  }

  function check(when: Expression, rank: number): void {
    for (const name of namesIn(when)) {
      const symbol = checking.names.resolve(name);
      const later = symbol?.kind === 'champ' ? asked.get(symbol.node) : undefined;
      const step = later === undefined || later <= rank ? undefined : steps[later];
      if (!step || symbol?.kind !== 'champ') continue;
      const said = { name: symbol.path, step: asWritten(step.label ?? step.name) };
      return checking.report('D048', name.span, said, related('Elle est posée ici.', symbol.node.name));
    }
  }
}
