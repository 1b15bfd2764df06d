/**
 * Which values are computed alike in both versions, all that they read included.
 */
import { walk } from '../plan/lower/order.ts';
import type { Expr } from '../plan/plan.ts';
import type { Side } from './side.ts';

/** By name in the later version. What is answered is alike as long as it is asked. */
export function stability(before: Side, after: Side): (path: string) => boolean {
  const changed = changedNodes(before, after);
  const nodes = new Set(after.plan.nodes.map(({ name }) => name));
  const inputs = new Set(after.plan.inputs.map(({ path }) => path));
  return (path) => (nodes.has(path) ? !changed.has(path) : inputs.has(path));
}

export function changedNodes(before: Side, after: Side): ReadonlySet<string> {
  const old = new Map(before.plan.nodes.map((node) => [before.renames.get(node.name) ?? node.name, node.expr]));
  const changed = new Set<string>();
  for (const { name, expr } of after.plan.nodes) {
    const other = old.get(name);
    const alike = other && written(other, before) === written(expr, after);
    if (!alike || reads(expr, changed)) changed.add(name);
  }
  return changed;
}

/** Reasons are texts: they compute nothing. */
function written(expr: Expr, { renames }: Side): string {
  return JSON.stringify(expr, (key, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (key === 'reason') return '';
    return (key === 'name' || key === 'path') && typeof value === 'string' ? (renames.get(value) ?? value) : value;
  });
}

function reads(expr: Expr, changed: ReadonlySet<string>): boolean {
  let found = false;
  walk(expr, (one) => {
    if (one.op === 'node' && changed.has(one.name)) found = true;
  });
  return found;
}
