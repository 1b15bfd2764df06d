/** An option that no rule gives, of a choix that only rules give. */
import { diagnostic } from '@guichet/language';
import { Abstract } from '../abstract.ts';
import { constantsOf } from '../constants.ts';
import { isTruth } from '../goals.ts';
import type { Expr } from '../../plan.ts';
import type { Check } from './checking.ts';

export const checkChoices: Check = ({ plan, box, find }) => {
  const whole = new Abstract(plan, box);
  return plan.places.choices.flatMap(({ options, nodes }) => {
    const reads = nodes.map((name): Expr => ({ op: 'node', name }));
    // Where the rules may not say, they may be completed: nothing is sure.
    if (reads.some((read) => whole.value(read).reasons.length > 0)) return [];
    // One that rules name is given by a case that nothing reaches: that case is what there is to mend.
    const named = new Set(constantsOf(plan, reads).texts);
    const isNever = (id: string): boolean =>
      !named.has(id) && reads.every((read) => find(isTruth(equals(read, id), true)).kind === 'never');
    const never = options.filter(({ id }) => isNever(id));
    if (never.length === options.length) return [];
    return never.map(({ label, span }) => diagnostic('R008', span, { name: label }));
  });
};

function equals(left: Expr, value: string): Expr {
  return { op: 'compare', comparison: '=', left, right: { op: 'constant', value: { kind: 'text', value } } };
}
