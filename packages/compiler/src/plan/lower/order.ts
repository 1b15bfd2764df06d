/**
 * What depends on what: evaluation order, and the questions that a value reads.
 */
import type { Expr, OverList, PlanNode } from '../plan.ts';

/** Calls `visit` on an expression and on all that it holds. */
export function walk(expr: Expr | OverList, visit: (expr: Expr | OverList) => void): void {
  visit(expr);
  for (const child of Object.values(expr)) {
    if (Array.isArray(child)) for (const one of child) walkChild(one, visit);
    else walkChild(child, visit);
  }
}

function walkChild(child: unknown, visit: (expr: Expr | OverList) => void): void {
  if (typeof child !== 'object' || child === null) return;
  if ('op' in child) walk(child as Expr, visit);
  else if ('price' in child) walk(child.price as Expr, visit);
}

/** Each node after those it reads. The checker has refused cycles. */
export function sortNodes(nodes: readonly PlanNode[]): readonly PlanNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const sorted: PlanNode[] = [];
  const seen = new Set<string>();
  const place = (node: PlanNode): void => {
    if (seen.has(node.name)) return;
    seen.add(node.name);
    walk(node.expr, (expr) => {
      const read = expr.op === 'node' ? byName.get(expr.name) : undefined;
      if (read) place(read);
    });
    sorted.push(node);
  };
  for (const node of nodes) place(node);
  return sorted;
}

/** Paths of the questions that each node reads, directly or through others. `nodes` are in evaluation order. */
export function questionsRead(nodes: readonly PlanNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  return reads(nodes, ({ expr }) => expr);
}

/** Those that a person would mend: what a question is asked under, or a rule applies under, is left out. */
export function questionsMended(nodes: readonly PlanNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  return reads(nodes, ({ expr }) => (expr.op === 'under' ? expr.operand : expr));
}

function reads(nodes: readonly PlanNode[], body: (node: PlanNode) => Expr): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, ReadonlySet<string>>();
  for (const node of nodes) {
    const paths = new Set<string>();
    walk(body(node), (expr) => {
      if (expr.op === 'answer' || expr.op === 'item') paths.add(expr.path);
      if (expr.op === 'node') for (const path of read.get(expr.name) ?? []) paths.add(path);
    });
    read.set(node.name, paths);
  }
  return read;
}

/** The nodes that something reads, from what is asked for: the others are no one's. */
export function liveNodes(
  nodes: readonly PlanNode[],
  names: Iterable<string>,
  exprs: readonly Expr[],
): readonly PlanNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const live = new Set<string>();
  const keep = (name: string): void => {
    const node = byName.get(name);
    if (!node || live.has(name)) return;
    live.add(name);
    keepAll(node.expr);
  };
  const keepAll = (expr: Expr): void =>
    walk(expr, (one) => {
      if (one.op === 'node') keep(one.name);
    });
  for (const name of names) keep(name);
  for (const expr of exprs) keepAll(expr);
  return nodes.filter(({ name }) => live.has(name));
}
