/** What a payment waits for: an indicateur is measured once the decision is taken, and no question asks for it. */
import type { Indicateur, Résultat } from '@guichet/runtime';
import type { PlanNode } from '../plan.ts';
import { walk } from './order.ts';

/** `nodes` are in evaluation order. */
export function withIndicators(
  results: readonly Résultat[],
  indicators: readonly Indicateur[],
  nodes: readonly PlanNode[],
): readonly Résultat[] {
  const measured = new Map(indicators.map(({ nom }) => [`${nom}.taux`, nom]));
  const read = new Map<string, ReadonlySet<string>>();
  for (const { name, expr } of nodes) {
    const own = measured.get(name);
    const found = new Set(own === undefined ? [] : [own]);
    walk(expr, (one) => {
      if (one.op === 'node') for (const each of read.get(one.name) ?? []) found.add(each);
    });
    read.set(name, found);
  }
  return results.map((result) => {
    const awaited = result.nature === 'versement' ? [...(read.get(result.nom) ?? [])] : [];
    return awaited.length > 0 ? { ...result, indicateurs: awaited } : result;
  });
}
