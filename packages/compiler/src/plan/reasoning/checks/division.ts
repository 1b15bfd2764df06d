/** A division that somebody's answers make by zero. */
import { diagnostic, type Diagnostic } from '@guichet/language';
import { interpret } from '../../interpreter.ts';
import { isNothing } from '../../value.ts';
import type { Expr } from '../../plan.ts';
import { compare } from '../../rational.ts';
import { DIVISION_BY_ZERO } from '../bounds.ts';
import { gives, together } from '../goals.ts';
import { ZERO, canBeZero } from '../numbers.ts';
import { alongPaths } from '../paths.ts';
import { only } from '../ranges.ts';
import { situationOf } from '../sample.ts';
import type { Goal } from '../search.ts';
import { smallest, written } from '../witness.ts';
import type { Check } from './checking.ts';

export const checkDivision: Check = ({ plan, find }) =>
  plan.nodes.flatMap((node): readonly Diagnostic[] => {
    const span = plan.places.names.get(node.name);
    if (!span) return [];
    const goals: Goal[] = [];
    alongPaths(node, (expr, path) => {
      if (expr.op === 'divide') goals.push(together(...path, isKnown(expr.left), isZero(expr.right)));
    });
    for (const goal of goals) {
      const found = find(goal);
      if (found.kind !== 'found') continue;
      const value = interpret(plan, situationOf(found.box, found.end)).nodes.get(node.name);
      if (!value || !isNothing(value) || !('reasons' in value) || !value.reasons.includes(DIVISION_BY_ZERO)) continue;
      const given = written(plan, smallest(plan, found, goal));
      return [diagnostic('R012', span, { name: node.label, witness: given && ` pour ${given}` })];
    }
    return [];
  });

const isZero = (expr: Expr): Goal =>
  gives(expr, (set) => {
    if (!canBeZero(set.numbers)) return 'none';
    const zero = only(compare, set.numbers) !== undefined && compare(only(compare, set.numbers) ?? ZERO, ZERO) === 0;
    return zero && !set.unanswered && !set.notApplicable && set.reasons.length === 0 ? 'all' : 'some';
  });

const isKnown = (expr: Expr): Goal =>
  gives(expr, (set) => {
    if (set.numbers.length === 0) return 'none';
    return set.unanswered || set.notApplicable || set.reasons.length > 0 ? 'some' : 'all';
  });
