/**
 * What is certain already, however the rest is answered.
 */
import type { Value } from '../value.ts';
import { ELIGIBLE, type Expr, type Plan, type PlanCondition } from '../plan.ts';
import { Abstract } from './abstract.ts';
import { LAST_INSTANT, boxOf, type Known } from './box.ts';
import { gives } from './goals.ts';
import { settled } from './possible.ts';
import { search } from './search.ts';

/** The one value that a node can still have, once everything that must be answered is. */
export function certain(plan: Plan, known: Known, name: string): Value | undefined {
  return settled(new Abstract(plan, boxOf(plan, known)).node(name));
}

export interface Refusal {
  /** Those that fail for ever, each by itself; empty where they only fail together. */
  readonly conditions: readonly PlanCondition[];
}

export interface Allowed {
  /** Boxes looked at, for each question put. */
  readonly work?: number;
  /** The evaluation may take place any day from the one known: what only waits for a date is no refusal. */
  readonly later?: boolean;
}

/** Whether no answer can be given any more that would not be refused; items may still be added to lists. Within the work allowed: what is not decided is no refusal. */
export function refusedForEver(plan: Plan, known: Known, allowed: Allowed = {}): Refusal | undefined {
  const fails = failing(plan, known, allowed);
  if (!fails(ELIGIBLE)) return undefined;
  return { conditions: plan.conditions.filter(({ nom, bloquante }) => bloquante && fails(nom)) };
}

/** Which conditions fail for ever. */
export function failing(plan: Plan, known: Known, { work, later = false }: Allowed): (name: string) => boolean {
  const now = boxOf(plan, known, { openLists: true });
  const box = later ? { ...now, to: Math.max(now.to, LAST_INSTANT) } : now;
  return (name) => search(plan, box, notRefused({ op: 'node', name }), work).kind === 'never';
}

const notRefused = (expr: Expr) =>
  gives(expr, (set) => {
    const other = set.yes || set.unanswered || set.notApplicable || set.reasons.length > 0;
    return set.no ? (other ? 'some' : 'none') : 'all';
  });
