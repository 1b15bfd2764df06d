/** The lengths of lists worth trying: on both sides of what rules compare the number of their items with. */
import type { Expr, OverList, Plan } from '../../plan/plan.ts';
import { walk } from '../../plan/lower/order.ts';

/** Longer lists take time, and no form asks for them. */
const LONGEST = 60;

/** By the path of each list that is counted: the lengths, the smallest first. `whole`: the constants that are compared. */
export function lengthsOf(
  { nodes, inputs, deposits }: Plan,
  whole: (expr: Expr | OverList) => readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const counted = new Map<string, ReadonlySet<string>>();
  const found = new Map<string, Set<number>>();
  const note = (expr: Expr | OverList): void => {
    const thresholds = whole(expr);
    if (thresholds.length === 0) return;
    for (const list of listsCounted(expr, counted)) {
      const lengths = found.get(list) ?? new Set();
      found.set(list, lengths);
      for (const each of thresholds) for (const step of [-1, 0, 1]) lengths.add(each + step);
    }
  };
  for (const { name, expr } of nodes) {
    counted.set(name, listsCounted(expr, counted));
    walk(expr, note);
  }
  for (const { condition } of deposits) if (condition) walk(condition, note);
  return new Map(
    inputs.flatMap(({ path, type, champ }) => {
      const lengths = found.get(path);
      if (type.kind !== 'list' || !lengths) return [];
      const most = champ?.type.genre === 'liste' ? Math.min(champ.type.maximum, LONGEST) : LONGEST;
      const least = champ?.type.genre === 'liste' ? champ.type.minimum : 0;
      return [[path, [...lengths].filter((each) => each >= least && each <= most).sort((a, b) => a - b)]];
    }),
  );
}

/** Nodes are in evaluation order: what each counts is known before it is read. */
function listsCounted(expr: Expr | OverList, counted: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const lists = new Set<string>();
  walk(expr, (one) => {
    if (one.op === 'node') for (const list of counted.get(one.name) ?? []) lists.add(list);
    if (one.op === 'quantifier' && one.function === 'count')
      walk(one.over.list, (read) => {
        if (read.op === 'answer') lists.add(read.path);
        if (read.op === 'node') lists.add(read.name);
      });
  });
  return lists;
}
