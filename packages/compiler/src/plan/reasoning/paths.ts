/**
 * Where an expression stands in a node: what must hold for it to be computed.
 */
import type { Expr, OverList, PlanNode } from '../plan.ts';
import { isAsked, isTruth, otherwise } from './goals.ts';
import type { Goal } from './search.ts';
import { children } from './variables.ts';

/** Calls `visit` on each expression of a node that reads no item of a list, with what leads to it. */
export function alongPaths({ expr }: PlanNode, visit: (expr: Expr, path: readonly Goal[]) => void): void {
  const follow = (one: Expr | OverList, path: readonly Goal[]): void => {
    if (one.op === 'each') return follow(one.list, path);
    visit(one, path);
    if (one.op === 'if') {
      follow(one.condition, path);
      follow(one.then, [...path, isTruth(one.condition, true)]);
      follow(one.otherwise, [...path, otherwise(one.condition)]);
    } else if (one.op === 'under') {
      follow(one.condition, path);
      follow(one.operand, [...path, isAsked(one.condition)]);
    } else for (const child of children(one)) follow(child, path);
    return undefined;
  };
  follow(expr, []);
}
