/**
 * What results read, however far: the amounts that nothing adds up, the quantities behind a result.
 */
import type { Expr, OverList, Plan } from '../plan.ts';
import type { Asked } from './backwards.ts';
import { children } from './variables.ts';

/** The amounts that no other amount is made of, payments aside. */
export function mainAmounts({ results, nodes }: Plan): readonly string[] {
  const amounts = results.flatMap(({ nom, type, nature }) =>
    type.genre === 'montant' && nature !== 'versement' ? [nom] : [],
  );
  const read = new Set<string>();
  const visit = (expr: Expr | OverList): void => {
    if (expr.op === 'node') read.add(expr.name);
    for (const child of children(expr)) visit(child);
  };
  for (const { name, expr } of nodes) if (amounts.includes(name)) visit(expr);
  return amounts.filter((name) => !read.has(name));
}

/** The questions that an expression reads, directly or through others; a list is read through its totals. */
export function quantitiesOf(plan: Plan, goal: Expr): readonly Asked[] {
  const nodes = new Map(plan.nodes.map((node) => [node.name, node.expr]));
  const found = new Map<string, Asked>();
  const seen = new Set<string>();
  const visit = (expr: Expr | OverList): void => {
    if (expr.op === 'answer') found.set(expr.path, { kind: 'answer', path: expr.path });
    if (expr.op === 'node') read(expr.name);
    for (const child of children(expr)) visit(child);
  };
  const read = (node: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const expr = nodes.get(node);
    if (!expr) return;
    if (isTotal(expr)) found.set(node, { kind: 'fixed', name: node });
    else visit(expr);
  };
  visit(goal);
  return [...found.values()];
}

function isTotal(expr: Expr): boolean {
  return expr.op === 'aggregate' && expr.function === 'sum' && expr.operands.every(({ op }) => op === 'each');
}
