/** A case (`si`, a key of `selon`, a row) that no situation reaches, or after which none is left. */
import { diagnostic, type Diagnostic } from '@guichet/language';
import type { Expr, PlanSpan } from '../../plan.ts';
import { Abstract } from '../abstract.ts';
import { isTruth, otherwise, together } from '../goals.ts';
import { alongPaths } from '../paths.ts';
import type { Goal } from '../search.ts';
import type { Check, Checking } from './checking.ts';

/** What is written once may be computed in several domaines: it serves if it does in one. */
interface Case {
  readonly span: PlanSpan;
  readonly verdicts: Set<Verdict>;
}
type Verdict = 'serves' | 'unreachable' | 'last';

export const checkCases: Check = (checking) => {
  const cases = new Map<string, Case>();
  const whole = new Abstract(checking.plan, checking.box);
  for (const node of checking.plan.nodes) {
    alongPaths(node, (expr, path) => {
      const span = checking.plan.places.cases.get(expr);
      if (expr.op !== 'if' || !span) return;
      const key = `${span.file}|${span.start}`;
      const one = cases.get(key) ?? { span, verdicts: new Set() };
      cases.set(key, one);
      one.verdicts.add(verdict(expr, path, whole, checking));
    });
  }
  return [...cases.values()].flatMap(({ span, verdicts }): readonly Diagnostic[] => {
    if (verdicts.size !== 1 || verdicts.has('serves')) return [];
    return [diagnostic(verdicts.has('last') ? 'R005' : 'R004', span, {})];
  });
};

function verdict(
  { condition, otherwise: next }: Expr & { op: 'if' },
  path: readonly Goal[],
  whole: Abstract,
  { find }: Checking,
): Verdict {
  if (whole.value(condition).reasons.length > 0) return 'serves';
  // Where nothing leads here, that is said of what leads here.
  if (path.length > 0 && find(together(...path)).kind !== 'found') return 'serves';
  if (find(together(...path, isTruth(condition, true))).kind === 'never') return 'unreachable';
  if (next.op === 'not applicable') return 'serves';
  return find(together(...path, otherwise(condition))).kind === 'never' ? 'last' : 'serves';
}
