/**
 * What an expression of the plan counts, so that its values are written as people write them.
 */
import type { TypeRésultat } from '@guichet/runtime';
import { resultType } from '../lower/types.ts';
import type { Expr, OverList, Plan } from '../plan.ts';

const WHOLE: TypeRésultat = { genre: 'entier' };
const TRUTH: TypeRésultat = { genre: 'oui/non' };

/** `undefined` for what a constant alone does not say. */
export function kindOf(plan: Plan, expr: Expr | OverList): TypeRésultat | undefined {
  const of = (one: Expr | OverList): TypeRésultat | undefined => kindOf(plan, one);
  switch (expr.op) {
    case 'constant':
      return constantKind(expr.value);
    case 'answer':
    case 'item': {
      const type = plan.inputs.find(({ path }) => path === expr.path)?.type;
      return type && resultType(type);
    }
    case 'node': {
      const type = plan.nodes.find(({ name }) => name === expr.name)?.type;
      return type && resultType(type);
    }
    case 'add':
    case 'subtract':
    case 'cap':
      return of(expr.left) ?? of(expr.right);
    case 'multiply':
    case 'divide': {
      const [left, right] = [of(expr.left), of(expr.right)];
      const amounts = [left, right].filter((kind) => kind?.genre === 'montant').length;
      if (expr.op === 'divide' && left?.genre === right?.genre) return { genre: 'taux' };
      return amounts > 0 ? { genre: 'montant' } : (left ?? right);
    }
    case 'negate':
    case 'round':
    case 'default':
    case 'under':
      return of(expr.operand);
    case 'if':
      return of(expr.then) ?? of(expr.otherwise);
    case 'aggregate':
      return expr.operands.map((operand) => of(operand.op === 'each' ? operand.body : operand)).find((kind) => kind);
    case 'quantifier':
      return expr.function === 'count' ? WHOLE : TRUTH;
    case 'tranches':
      return expr.rows.map(({ price }) => of(price)).find((kind) => kind);
    case 'shift':
    case 'today':
    case 'law date':
    case 'knowledge date':
      return { genre: 'date' };
    case 'date difference':
      return { genre: 'durée' };
    case 'days':
      return WHOLE;
    case 'current window':
      return { genre: 'texte' };
    case 'compare':
    case 'between':
    case 'in':
    case 'contains':
    case 'and':
    case 'or':
    case 'all of':
    case 'not':
      return TRUTH;
    case 'not applicable':
    case 'unknown':
    case 'each':
      return undefined;
    default:
      return expr satisfies never;
  }
}

function constantKind(value: (Expr & { op: 'constant' })['value']): TypeRésultat | undefined {
  switch (value.kind) {
    case 'boolean':
      return TRUTH;
    case 'duration':
      return { genre: 'durée' };
    case 'text':
      return /^\d{4}-\d\d-\d\d/.test(value.value) ? { genre: 'date' } : undefined;
    case 'number':
      return value.counts && { genre: value.counts };
    case 'options':
      return undefined;
    default:
      return value satisfies never;
  }
}
