/** « It has a value »: yes when it is known, the same nothing when it is not. */
import type { Expr } from './plan.ts';

export function hasValue(operand: Expr): Expr {
  return { op: 'compare', comparison: '=', left: operand, right: operand };
}

/** What is asked about in such a comparison. */
export function askedPresence({ comparison, left, right }: Expr & { op: 'compare' }): Expr | undefined {
  return comparison === '=' && isSame(left, right) ? left : undefined;
}

/** A plan read back from its text no longer shares what it reads twice. */
function isSame(a: Expr, b: Expr): boolean {
  if (a === b) return true;
  if (a.op === 'node' && b.op === 'node') return a.name === b.name;
  return (a.op === 'answer' || a.op === 'item') && a.op === b.op && a.path === b.path;
}
