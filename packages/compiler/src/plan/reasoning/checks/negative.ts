/** An amount that becomes negative for somebody whom no condition turns away. */
import { diagnostic } from '@guichet/language';
import { écrireMontant } from '@guichet/runtime';
import { toRuntime } from '../../evaluation.ts';
import { interpret } from '../../interpreter.ts';
import { ELIGIBLE, type Expr } from '../../plan.ts';
import { gives, together } from '../goals.ts';
import { situationOf } from '../sample.ts';
import { smallest, written } from '../witness.ts';
import type { Check } from './checking.ts';

export const checkNegative: Check = ({ plan, find }) =>
  plan.results.flatMap(({ nom, libellé, type }) => {
    const span = plan.places.names.get(nom);
    if (!span || type.genre !== 'montant') return [];
    const goal = together(below({ op: 'node', name: nom }), notRefused);
    const found = find(goal);
    if (found.kind !== 'found') return [];
    const value = interpret(plan, situationOf(found.box, found.end)).nodes.get(nom);
    if (typeof value !== 'object' || !('n' in value) || value.n >= 0n) return [];
    const witness = smallest(plan, found, together(below({ op: 'node', name: nom })));
    const { nodes } = interpret(plan, { ...situationOf(found.box, found.end), answers: witness.answers });
    const shown = nodes.get(nom) ?? value;
    const given = written(plan, witness);
    return [
      diagnostic('R011', span, {
        name: libellé,
        value: écrireMontant(toRuntime(shown) as number),
        witness: given && ` pour ${given}`,
      }),
    ];
  });

const below = (expr: Expr) =>
  gives(expr, (set) => {
    const negative = (end: 'low' | 'high'): boolean => {
      const range = end === 'low' ? set.numbers[0] : set.numbers.at(-1);
      const value = range?.[end];
      return range !== undefined && (value === null ? end === 'low' : (value?.n ?? 0n) < 0n);
    };
    if (!negative('low')) return 'none';
    const sure = negative('high') && !set.unanswered && !set.notApplicable && set.reasons.length === 0;
    return sure ? 'all' : 'some';
  });

const notRefused = gives({ op: 'node', name: ELIGIBLE }, (set) => {
  if (!set.no) return 'all';
  return set.yes || set.unanswered || set.notApplicable || set.reasons.length > 0 ? 'some' : 'none';
});
