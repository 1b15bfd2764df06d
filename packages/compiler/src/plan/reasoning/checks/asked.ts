/** A question, a pièce, an étape or a domaine asked of nobody, or under a condition that always holds. */
import { diagnostic } from '@guichet/language';
import { tousLesChamps } from '@guichet/runtime';
import type { Plan } from '../../plan.ts';
import { Abstract } from '../abstract.ts';
import { isAsked, otherwise } from '../goals.ts';
import type { Check } from './checking.ts';

export const checkAsked: Check = ({ plan, box, find }) => {
  const whole = new Abstract(plan, box);
  return plan.visibilities.flatMap(({ key, condition, list }) => {
    const span = plan.places.asked.get(key);
    if (!span || list !== undefined || whole.value(condition).reasons.length > 0) return [];
    if (find(isAsked(condition)).kind === 'never') return [diagnostic('R003', span, { name: labelOf(plan, key) })];
    if (find(otherwise(condition)).kind === 'never') return [diagnostic('R006', span, { name: labelOf(plan, key) })];
    return [];
  });
};

function labelOf({ steps }: Plan, key: string): string {
  const step = steps.find(({ id }) => id === key);
  const group = steps.flatMap(({ groupes }) => groupes).find(({ id }) => id === key);
  return step?.titre ?? group?.titre ?? tousLesChamps(steps).find(({ chemin }) => chemin === key)?.libellé ?? key;
}
