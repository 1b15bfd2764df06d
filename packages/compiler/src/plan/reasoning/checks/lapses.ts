/** A condition that says nothing where no case of a calcul that it reads is met: it then excludes nobody. */
import { diagnostic, type Diagnostic } from '@guichet/language';
import type { Expr, Plan } from '../../plan.ts';
import { isTruth, together } from '../goals.ts';
import type { Goal } from '../search.ts';
import { smallest, written } from '../witness.ts';
import type { Check } from './checking.ts';

export const checkLapses: Check = ({ plan, find }) =>
  plan.conditions.flatMap(({ nom, libellé, bloquante }): readonly Diagnostic[] => {
    const span = plan.places.requirements.get(nom);
    const node = plan.nodes.find(({ name }) => name === nom);
    if (!bloquante || !span || !node) return [];
    for (const { calculation, path } of lapsesIn(node.expr, [], plan)) {
      const goal = together(...path);
      const found = find(goal);
      if (found.kind !== 'found') continue;
      const given = written(plan, smallest(plan, found, goal));
      const place = plan.places.open.get(calculation.name)!;
      const params = { name: libellé, calcul: calculation.label, witness: given && ` (${given})` };
      return [diagnostic('R013', span, params, [{ span: place, message: 'Ce calcul n’a pas de « sinon ».' }])];
    }
    return [];
  });

interface Lapse {
  readonly calculation: { readonly name: string; readonly label: string };
  /** What must hold for the calcul to be read and for none of its cases to be met. */
  readonly path: readonly Goal[];
}

/** Through what is *sans objet* as soon as one operand is: nothing else can then save the condition. */
function lapsesIn(expr: Expr, path: readonly Goal[], plan: Plan): readonly Lapse[] {
  const inside = (...operands: readonly Expr[]) => operands.flatMap((operand) => lapsesIn(operand, path, plan));
  switch (expr.op) {
    case 'node': {
      const node = plan.nodes.find(({ name }) => name === expr.name);
      if (!node) return [];
      if (!plan.places.open.has(node.name)) return lapsesIn(node.expr, path, plan);
      const unmet = withoutCase(node.expr);
      return unmet ? [{ calculation: node, path: [...path, ...unmet] }] : [];
    }
    case 'under':
      return lapsesIn(expr.operand, [...path, isTruth(expr.condition, true)], plan);
    case 'and':
      return inside(...expr.operands);
    case 'compare':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'cap':
    case 'date difference':
      return inside(expr.left, expr.right);
    case 'not':
    case 'negate':
    case 'days':
    case 'round':
    case 'between':
    case 'in':
      return inside(expr.operand);
    case 'shift':
      return inside(expr.date);
    default:
      return [];
  }
}

/** No case is met, and none is itself *sans objet*. */
function withoutCase(expr: Expr): readonly Goal[] | undefined {
  switch (expr.op) {
    case 'under': {
      const rest = withoutCase(expr.operand);
      return rest && [isTruth(expr.condition, true), ...rest];
    }
    case 'round':
      return withoutCase(expr.operand);
    case 'if': {
      const rest = withoutCase(expr.otherwise);
      return rest && [isTruth(expr.condition, false), ...rest];
    }
    case 'not applicable':
      return [];
    default:
      return undefined;
  }
}
