/** A condition that nobody can meet, or that everybody meets. */
import { diagnostic } from '@guichet/language';
import { isTruth } from '../goals.ts';
import type { Expr } from '../../plan.ts';
import { Abstract } from '../abstract.ts';
import type { Check } from './checking.ts';

export const checkConditions: Check = ({ plan, box, find }) => {
  const whole = new Abstract(plan, box);
  return plan.conditions.flatMap(({ nom, libellé }) => {
    const span = plan.places.requirements.get(nom);
    // Where the rules may not say, they may be completed: nothing is sure.
    if (!span || whole.node(nom).reasons.length > 0) return [];
    const read: Expr = { op: 'node', name: nom };
    const [met, failed] = [find(isTruth(read, true)).kind, find(isTruth(read, false)).kind];
    if (met === 'never' && failed === 'found') return [diagnostic('R001', span, { name: libellé })];
    if (failed === 'never' && met === 'found') return [diagnostic('R002', span, { name: libellé })];
    return [];
  });
};
