/** A condition or a barème whose `quand` holds for nobody, or for everybody. */
import { diagnostic } from '@guichet/language';
import { Abstract } from '../abstract.ts';
import { isAsked, otherwise } from '../goals.ts';
import type { Check } from './checking.ts';

export const checkGuards: Check = ({ plan, box, find }) => {
  const whole = new Abstract(plan, box);
  return plan.nodes.flatMap(({ expr, label }) => {
    const span = plan.places.cases.get(expr);
    if (expr.op !== 'under' || !span || whole.value(expr.condition).reasons.length > 0) return [];
    if (find(isAsked(expr.condition)).kind === 'never') return [diagnostic('R007', span, { name: label })];
    if (find(otherwise(expr.condition)).kind === 'never') return [diagnostic('R006', span, { name: label })];
    return [];
  });
};
