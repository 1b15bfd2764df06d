/**
 * Where rules reach what they are compared with: `budget × 30 % > 361,50 €` is decided at a budget of 1 205 €, which is
 * written nowhere. Of values that are one answer, times something, plus something; of the others, nothing is known.
 */
import type { Expr, OverList, Plan } from '../../plan/plan.ts';

/** `slope` × the answer + `offset`: close enough for what is tried on both sides of it. */
interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** More nodes than a value goes through, one reading the other. */
const DEEPEST = 20;

/** The answers on which an expression turns. */
export function turningPoints(expr: Expr | OverList, plan: Plan): readonly number[] {
  const lines = (operand: Expr): Line | undefined => lineOf(operand, plan, DEEPEST);
  return comparedIn(expr).flatMap(([one, other]) => {
    const [a, b] = [lines(one), lines(other)];
    if (!a || !b || a.slope === b.slope) return [];
    const point = (b.offset - a.offset) / (a.slope - b.slope);
    return Number.isFinite(point) ? [point] : [];
  });
}

function comparedIn(expr: Expr | OverList): readonly (readonly [Expr, Expr])[] {
  switch (expr.op) {
    case 'compare':
    case 'cap':
      return [[expr.left, expr.right]];
    case 'between':
      return [expr.low, expr.high].map((bound) => [expr.operand, bound]);
    case 'tranches':
      return expr.rows
        .flatMap(({ from, to }) => (to ? [from, to] : [from]))
        .map((value) => [expr.quantity, { op: 'constant', value }]);
    default:
      return [];
  }
}

function lineOf(expr: Expr, plan: Plan, depth: number): Line | undefined {
  const of = (operand: Expr): Line | undefined => lineOf(operand, plan, depth);
  switch (expr.op) {
    case 'constant':
      return expr.value.kind === 'number'
        ? { slope: 0, offset: Number(expr.value.numerator) / Number(expr.value.denominator) }
        : undefined;
    case 'answer':
    case 'item':
      return { slope: 1, offset: 0 };
    case 'node': {
      const node = depth > 0 ? plan.nodes.find(({ name }) => name === expr.name) : undefined;
      return node && lineOf(node.expr, plan, depth - 1);
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const [left, right] = [of(expr.left), of(expr.right)];
      return left && right && combined(expr.op, left, right);
    }
    case 'cap':
      return of(expr.left);
    case 'round':
    case 'under':
    case 'default':
      return of(expr.operand);
    default:
      return undefined;
  }
}

function combined(op: 'add' | 'subtract' | 'multiply' | 'divide', a: Line, b: Line): Line | undefined {
  switch (op) {
    case 'add':
      return { slope: a.slope + b.slope, offset: a.offset + b.offset };
    case 'subtract':
      return { slope: a.slope - b.slope, offset: a.offset - b.offset };
    case 'multiply':
      if (a.slope !== 0 && b.slope !== 0) return undefined;
      return { slope: a.slope * b.offset + b.slope * a.offset, offset: a.offset * b.offset };
    case 'divide':
      return b.slope === 0 && b.offset !== 0 ? { slope: a.slope / b.offset, offset: a.offset / b.offset } : undefined;
    default:
      return op satisfies never;
  }
}
