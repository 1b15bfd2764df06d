/** What of a plan serves: what is computed, required, asked, compared with other dossiers or listed. */
import { liveNodes } from './lower/order.ts';
import { ELIGIBLE, type Expr, type Plan, type PlanNode } from './plan.ts';

/** The rules that the result depends on; with those that these names, and these expressions beside the nodes, depend on. */
export function neededNodes(
  plan: Plan,
  others: readonly string[] = [],
  beside = expressionsBesideNodes(plan),
): readonly PlanNode[] {
  const names = [...others, ELIGIBLE, ...plan.results.map(({ nom }) => nom), ...plan.conditions.map(({ nom }) => nom)];
  return liveNodes(plan.nodes, names, beside);
}

/** What the result is made of, beyond the values of nodes. */
export function expressionsBesideNodes(plan: Plan): readonly Expr[] {
  const present = (expr: Expr | undefined): readonly Expr[] => (expr ? [expr] : []);
  return [
    ...plan.visibilities.map(({ condition }) => condition),
    ...plan.conditions.flatMap(({ message }) =>
      message.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.expr])),
    ),
    ...plan.deposits.flatMap(({ condition }) => present(condition)),
    ...plan.uniqueness.flatMap(({ entries }) =>
      entries.flatMap(({ condition, keys }) => [...present(condition), ...keys]),
    ),
    ...plan.exclusions.flatMap(({ condition, keys }) => [...present(condition), ...keys.map(({ value }) => value)]),
    ...plan.envelopes.flatMap(({ requested, key: line, condition, criteria }) => [
      requested,
      ...present(line),
      ...present(condition),
      ...criteria,
    ]),
    ...present(plan.jurisdiction),
    ...plan.reports.flatMap(({ rows }) => rows.flatMap(({ condition, cells }) => [...present(condition), ...cells])),
  ];
}
