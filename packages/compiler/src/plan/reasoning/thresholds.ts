/**
 * Where an amount may change when one answer goes up by one: the constants that the answer is compared with.
 */
import type { Expr, OverList, Plan } from '../plan.ts';
import { compare, rational, type Rational } from '../rational.ts';
import { constantsOf } from './constants.ts';
import { bound } from './tranches.ts';
import { children } from './variables.ts';

/** A count or an amount that is asked, or the total over a list of one that is. */
export type Quantity =
  | { readonly kind: 'answer'; readonly path: string }
  | { readonly kind: 'fixed'; readonly name: string };

export interface Thresholds {
  readonly quantity: Quantity;
  /** First values after each change; sorted. */
  readonly at: readonly Rational[];
}

export function thresholdsOf(plan: Plan, target: Expr): readonly Thresholds[] {
  const byName = new Map(plan.nodes.map((node) => [node.name, node.expr]));
  const found = new Map<string, { quantity: Quantity; at: Map<string, Rational> }>();
  const seen = new Set<string>();

  const quantityOf = (expr: Expr): Quantity | undefined => {
    if (expr.op === 'under') return quantityOf(expr.operand);
    if (expr.op === 'answer') {
      const { type } = plan.inputs.find(({ path }) => path === expr.path) ?? {};
      return type?.kind === 'integer' ? { kind: 'answer', path: expr.path } : undefined;
    }
    if (expr.op !== 'node') return undefined;
    const read = byName.get(expr.name);
    if (!read) return undefined;
    const body = read.op === 'under' ? read.operand : read;
    if (body.op === 'aggregate' && body.function === 'sum' && body.operands.every(({ op }) => op === 'each'))
      return { kind: 'fixed', name: expr.name };
    return quantityOf(read);
  };
  const add = (expr: Expr, limits: readonly Rational[]): void => {
    const quantity = quantityOf(expr);
    if (!quantity) return;
    const key = quantity.kind === 'answer' ? quantity.path : `${quantity.name} `;
    const entry = found.get(key) ?? { quantity, at: new Map() };
    found.set(key, entry);
    for (const limit of limits)
      if (limit.d === 1n) for (const first of [limit.n, limit.n + 1n]) entry.at.set(String(first), rational(first));
  };
  const visit = (expr: Expr | OverList): void => {
    if (expr.op === 'compare') {
      add(expr.left, constantsOf(plan, [expr.right]).numbers);
      add(expr.right, constantsOf(plan, [expr.left]).numbers);
    }
    if (expr.op === 'between') add(expr.operand, constantsOf(plan, [expr.low, expr.high]).numbers);
    if (expr.op === 'tranches')
      add(
        expr.quantity,
        expr.rows.map(({ from }) => bound(from)),
      );
    if (expr.op === 'node' && !seen.has(expr.name)) {
      seen.add(expr.name);
      const read = byName.get(expr.name);
      if (read) visit(read);
    }
    for (const child of children(expr)) visit(child);
  };
  visit(target);
  return [...found.values()].map(({ quantity, at }) => ({ quantity, at: [...at.values()].toSorted(compare) }));
}
