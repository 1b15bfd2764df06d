/**
 * exception → the value of the one that holds; the calcul's own where none does.
 *
 * They have no order. Where two hold together with different values, the rules do not say which: what they give is
 * undetermined, and names both. While it is not known whether another one holds, nothing is.
 */
import type { Expr } from '../plan.ts';
import { hasValue } from '../presence.ts';
import { truth } from './context.ts';

export interface LoweredException {
  /** As readers are told. */
  readonly label: string;
  readonly condition: Expr;
  readonly value: Expr;
}

export function lowerExceptions(what: string, base: Expr, exceptions: readonly LoweredException[]): Expr {
  const chosen = byValue(exceptions).reduceRight<Expr>(
    (otherwise, { condition, value }) => ({ op: 'if', condition, then: value, otherwise }),
    base,
  );
  const conflicts = exceptions.flatMap((first, rank) =>
    exceptions.slice(rank + 1).flatMap((second) => {
      const condition = conflict(first, second);
      const reason = `${what} : les exceptions « ${first.label} » et « ${second.label} » se contredisent`;
      return condition ? [{ condition, reason }] : [];
    }),
  );
  return conflicts.reduceRight<Expr>(
    (otherwise, { condition, reason }) => ({ op: 'if', condition, then: { op: 'unknown', reason }, otherwise }),
    chosen,
  );
}

/** Those that give the same value are one: it is enough that one of them holds. */
function byValue(exceptions: readonly LoweredException[]): readonly Omit<LoweredException, 'label'>[] {
  const groups = Map.groupBy(exceptions, ({ value }) => JSON.stringify(value, exact));
  return [...groups.values()].map((group) => {
    const value = group[0]!.value;
    const conditions = group.map(({ condition }) => condition);
    return { value, condition: conditions.length === 1 ? conditions[0]! : { op: 'or', operands: conditions } };
  });
}

/** Both hold, and differ; `undefined`: they never differ. */
function conflict(a: LoweredException, b: LoweredException): Expr | undefined {
  const differs = difference(a.value, b.value);
  if (differs === false) return undefined;
  return { op: 'and', operands: [a.condition, b.condition, ...(differs === true ? [] : [differs])] };
}

function difference(a: Expr, b: Expr): Expr | boolean {
  if (JSON.stringify(a, exact) === JSON.stringify(b, exact)) return false;
  if (a.op === 'constant' && b.op === 'constant') return true;
  if (a.op === 'not applicable') return applies(b);
  if (b.op === 'not applicable') return applies(a);
  // What does not apply differs from what does.
  const either: Expr = { op: 'or', operands: [applies(a), applies(b)] };
  return { op: 'default', operand: { op: 'compare', comparison: '≠', left: a, right: b }, fallback: either };
}

function applies(value: Expr): Expr {
  if (value.op === 'constant') return truth(true);
  return { op: 'default', operand: hasValue(value), fallback: truth(false) };
}

function exact(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
