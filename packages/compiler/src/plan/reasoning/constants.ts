/**
 * Where rules change: the constants that a value is compared with, directly or through others.
 */
import type { Expr, OverList, Plan } from '../plan.ts';
import { add, compare, rational, type Rational } from '../rational.ts';
import { children } from './variables.ts';

export interface Constants {
  /** Sorted. */
  readonly numbers: readonly Rational[];
  readonly texts: readonly string[];
}

const known = new WeakMap<Plan, Map<string, Found>>();

interface Found {
  readonly numbers: ReadonlyMap<string, Rational>;
  readonly texts: ReadonlySet<string>;
}

export function constantsOf(plan: Plan, targets: readonly Expr[]): Constants {
  const nodes = known.get(plan) ?? new Map<string, Found>();
  known.set(plan, nodes);
  if (nodes.size === 0) for (const { name, expr } of plan.nodes) nodes.set(name, gather([expr], nodes));
  const { numbers, texts } = gather(targets, nodes);
  return { numbers: [...numbers.values()].toSorted(compare), texts: [...texts].toSorted() };
}

/** `nodes`: what those read have, being before. */
function gather(targets: readonly Expr[], nodes: ReadonlyMap<string, Found>): Found {
  const numbers = new Map<string, Rational>();
  const texts = new Set<string>();
  const number = (value: Rational): void => void numbers.set(`${value.n}/${value.d}`, value);
  const visit = (expr: Expr | OverList): void => {
    if (expr.op === 'constant') {
      if (expr.value.kind === 'number') number(rational(expr.value.numerator, expr.value.denominator));
      if (expr.value.kind === 'text') texts.add(expr.value.value);
    }
    if (expr.op === 'contains') texts.add(expr.option);
    if (expr.op === 'tranches')
      for (const { from, to } of expr.rows) {
        number(rational(from.numerator, from.denominator));
        if (to) number(add(rational(to.numerator, to.denominator), rational(1n)));
      }
    if (expr.op === 'node') {
      const read = nodes.get(expr.name);
      for (const [key, value] of read?.numbers ?? []) numbers.set(key, value);
      for (const text of read?.texts ?? []) texts.add(text);
    }
    for (const child of children(expr)) visit(child);
  };
  for (const target of targets) visit(target);
  return { numbers, texts };
}
