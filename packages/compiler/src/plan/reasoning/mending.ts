/**
 * Which answers to look at again when a refusal is certain: a typing mistake in one of them may be all there is to it.
 */
import type { Contexte, Réponses } from '@guichet/runtime';
import { situation } from '../evaluation.ts';
import type { Plan, PlanCondition } from '../plan.ts';
import { failing, type Allowed } from './certainty.ts';

/** Answers tried one by one. */
const TRIED = 12;

/**
 * Those that suffice, each alone: given otherwise, the condition could still hold. Where none does, all those that it
 * reads.
 */
export function mending(
  plan: Plan,
  name: string,
  read: Iterable<string>,
  { réponses, contexte, ...allowed }: Allowed & { readonly réponses: Réponses; readonly contexte: Contexte },
): readonly string[] {
  const paths = new Set(read);
  const answered = Object.keys(réponses).filter((path) => paths.has(path.replace(/\[.*?\]/, '[]')));
  // A list is seen through the answers of its items.
  const given = answered.filter((path) => !answered.some((other) => other.startsWith(`${path}[`)));
  const enough = given.slice(0, TRIED).filter((path) => {
    const others = Object.fromEntries(Object.entries(réponses).filter(([other]) => other !== path));
    return !failing(plan, situation(plan, others, contexte), allowed)(name);
  });
  return enough.length > 0 ? enough : given;
}

/** The questions that eligibility depends on. */
export function readByAll(conditions: readonly PlanCondition[]): ReadonlySet<string> {
  return new Set(conditions.filter(({ bloquante }) => bloquante).flatMap(({ champs }) => champs));
}
