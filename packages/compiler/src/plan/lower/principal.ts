/**
 * The amounts that a programme is about: those that an échéancier pays; without one, the amount that no rule reads, the
 * last declared of several. What is paid domaine by domaine is told by what adds it up.
 */
import type { TopLevel } from '@guichet/language';
import type { Résultat } from '@guichet/runtime';
import type { PlanNode } from '../plan.ts';
import { lowerExpression } from './expression.ts';
import type { Lowering } from './context.ts';
import { walk } from './order.ts';
import type { Values } from './valeurs.ts';

export function withPrincipal(
  { results, conditions }: Pick<Values, 'results' | 'conditions'>,
  declarations: readonly TopLevel[],
  lowering: Lowering,
): readonly Résultat[] {
  const amounts = results.filter(({ type, nature }) => type.genre === 'montant' && nature !== 'versement');
  const paid = declarations.flatMap((node) => {
    if (node.kind !== 'échéancier' || node.perDomain || node.of.kind !== 'name') return [];
    const amount = lowerExpression(node.of, lowering);
    return amount.op === 'node' && amounts.some(({ nom }) => nom === amount.name) ? [amount.name] : [];
  });
  const principal = new Set(paid.length > 0 ? paid : lastUnread(amounts, rules(results, conditions, lowering)));
  return results.map((result) => (principal.has(result.nom) ? { ...result, principal: true } : result));
}

function lastUnread(amounts: readonly Résultat[], rulesRead: readonly PlanNode[]): readonly string[] {
  const read = new Set<string>();
  for (const { expr } of rulesRead)
    walk(expr, (one) => {
      if (one.op === 'node') read.add(one.name);
    });
  const unread = amounts.filter(({ nom }) => !read.has(nom));
  const last = unread.findLast(({ groupe }) => groupe === undefined) ?? unread.at(-1);
  return last ? [last.nom] : [];
}

/** What calculs and barèmes are made of: conditions, questions and payments read an amount without going beyond it. */
function rules(
  results: readonly Résultat[],
  conditions: Values['conditions'],
  { nodes, inputs }: Lowering,
): readonly PlanNode[] {
  const others = new Set([
    ...conditions.map(({ nom }) => nom),
    ...results.flatMap(({ nom, nature }) => (nature === 'versement' ? [nom] : [])),
    ...inputs.map(({ path }) => path),
  ]);
  return nodes.filter(({ name }) => !others.has(name));
}
