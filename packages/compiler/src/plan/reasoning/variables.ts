/**
 * What a value still depends on: the questions that may change it, the first that a reader of the rule meets first.
 */
import type { Expr, OverList } from '../plan.ts';
import type { Abstract } from './abstract.ts';
import { settled, type Possible, type PossibleItem } from './possible.ts';

export type Variable =
  | { readonly kind: 'answer'; readonly path: string }
  | { readonly kind: 'item'; readonly list: string; readonly rank: number; readonly path: string }
  | { readonly kind: 'fixed'; readonly name: string }
  | { readonly kind: 'instant' };

/** Of expressions on a box. Branches that the box excludes are left out. */
export function variables(abstract: Abstract, targets: readonly Expr[]): readonly Variable[] {
  const found = new Map<string, Variable>();
  const seen = new Set<string>();
  const add = (variable: Variable): void => {
    const key = JSON.stringify(variable);
    if (!found.has(key)) found.set(key, variable);
  };
  const visit = (
    expr: Expr,
    item?: { readonly rank: number; readonly list: string; readonly fields: PossibleItem },
  ): void => {
    const value = abstract.value(expr, item?.fields);
    if (settled(value) !== undefined) return;
    switch (expr.op) {
      case 'answer':
        return add({ kind: 'answer', path: expr.path });
      case 'item':
        return item && item.rank >= 0
          ? add({ kind: 'item', list: item.list, rank: item.rank, path: expr.path })
          : undefined;
      case 'node':
        if (abstract.box.fixed.has(expr.name)) return add({ kind: 'fixed', name: expr.name });
        if (seen.has(expr.name)) return undefined;
        seen.add(expr.name);
        visit(abstract.expression(expr.name) ?? { op: 'not applicable' });
        return undefined;
      case 'today':
      case 'law date':
      case 'knowledge date':
      case 'current window':
        return add({ kind: 'instant' });
      case 'if': {
        const condition = abstract.value(expr.condition, item?.fields);
        visit(expr.condition, item);
        if (condition.yes) visit(expr.then, item);
        if (condition.no || condition.notApplicable) visit(expr.otherwise, item);
        return undefined;
      }
      default:
        for (const child of children(expr)) {
          if (child.op === 'each') overItems(child);
          else visit(child, item);
        }
        return undefined;
    }
  };
  const overItems = ({ list, body }: OverList): void => {
    visit(list);
    const path = listPath(list, abstract);
    const { items } = abstract.value(list);
    for (const [rank, fields] of items?.known.entries() ?? []) visit(body, { rank, list: path, fields });
  };
  for (const target of targets) visit(target);
  return [...found.values()];
}

/** A list may be read through the node that says when it is asked. */
function listPath(list: Expr, abstract: Abstract): string {
  if (list.op === 'answer') return list.path;
  if (list.op === 'under') return listPath(list.operand, abstract);
  const expr = list.op === 'node' ? abstract.expression(list.name) : undefined;
  return expr ? listPath(expr, abstract) : '';
}

/** The expressions that an expression is made of. */
export function children(expr: Expr | OverList): readonly (Expr | OverList)[] {
  const found: (Expr | OverList)[] = [];
  const take = (child: unknown): void => {
    if (typeof child !== 'object' || child === null) return;
    if (Array.isArray(child)) for (const one of child) take(one);
    else if ('op' in child) found.push(child as Expr | OverList);
    else if ('price' in child) found.push(child.price as Expr);
  };
  for (const child of Object.values(expr)) take(child);
  return found;
}

/** What the box says of a variable. */
export function domainIn(
  { answers, fixed }: Abstract['box'],
  variable: Exclude<Variable, { kind: 'instant' }>,
): Possible | undefined {
  switch (variable.kind) {
    case 'answer':
      return answers.get(variable.path);
    case 'item':
      return answers.get(variable.list)?.items?.known[variable.rank]?.get(variable.path);
    case 'fixed':
      return fixed.get(variable.name);
    default:
      return variable satisfies never;
  }
}
