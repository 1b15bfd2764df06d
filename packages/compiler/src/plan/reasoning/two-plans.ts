/**
 * Two plans read over the same answers, as one: what only the first computes so stands beside what the second computes.
 */
import { walk } from '../lower/order.ts';
import type { Expr, Plan, PlanNode } from '../plan.ts';
import { Abstract } from './abstract.ts';
import { boxOf, type Box } from './box.ts';
import { search, type Goal } from './search.ts';

const FIRST = '@avant ';

export interface TwoPlans {
  readonly plan: Plan;
  readonly shared: Names['shared'];
  /** The first plan's expression, as the whole has it. */
  readonly first: (expr: Expr) => Expr;
}

export interface Names {
  /** What the second plan calls a question, or a value, of the first. */
  readonly later: (name: string) => string;
  /** Is it computed alike in both? By the name that the second plan gives it. */
  readonly shared: (name: string) => boolean;
}

export function twoPlans(one: Plan, other: Plan, { later, shared }: Names): TwoPlans {
  const name = (own: string): string => (shared(later(own)) ? later(own) : FIRST + own);
  const first = (expr: Expr): Expr => renamed(expr, { name, path: later }) as Expr;
  const nodes = one.nodes.flatMap((node): readonly PlanNode[] =>
    shared(later(node.name)) ? [] : [{ ...node, name: name(node.name), expr: first(node.expr) }],
  );
  const known = new Set(other.inputs.map(({ path }) => path));
  const inputs = [
    ...other.inputs,
    ...one.inputs.flatMap((input) => {
      const path = later(input.path);
      return known.has(path) ? [] : [{ ...input, path, ...(input.list && { list: later(input.list) }) }];
    }),
  ];
  return { plan: { ...other, inputs, nodes: [...nodes, ...other.nodes] }, shared, first };
}

function renamed(value: unknown, to: Readonly<Record<'name' | 'path', (own: string) => string>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, to));
  const op = 'op' in value ? value.op : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (op === 'node' && key === 'name') return [key, to.name(String(inner))];
      if ((op === 'answer' || op === 'item') && key === 'path') return [key, to.path(String(inner))];
      return [key, renamed(inner, to)];
    }),
  );
}

/** Boxes looked at, for one proof. */
const WORK = 400;

/**
 * Is there no situation at all where that holds? What both plans compute alike is first taken for any value that it can
 * have: a total of a long list is one number then, and what holds whatever that number is holds.
 */
export function isNever({ plan, shared }: TwoPlans, goal: Goal): boolean {
  const box = boxOf(plan, {});
  const any: Box = {
    ...box,
    fixed: new Map(frontier(plan, shared).map((name) => [name, new Abstract(plan, box).node(name)])),
  };
  return [any, box].some((start) => search(plan, start, goal, WORK).kind === 'never');
}

/** What is computed alike, and read by what is not. */
function frontier({ nodes }: Plan, shared: Names['shared']): readonly string[] {
  const found = new Set<string>();
  for (const { name, expr } of nodes)
    if (!shared(name))
      walk(expr, (one) => {
        if (one.op === 'node' && shared(one.name)) found.add(one.name);
      });
  return [...found];
}
