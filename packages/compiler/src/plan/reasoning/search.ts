/**
 * Is there a situation in the box where that holds? Found, with the situation; never, for all of them; or unknown, once
 * the work allowed is done.
 */
import type { Expr, Plan } from '../plan.ts';
import { Abstract } from './abstract.ts';
import type { Box } from './box.ts';
import { constantsOf, type Constants } from './constants.ts';
import type { End } from './sample.ts';
import { split, typeOf } from './split.ts';
import { domainIn, variables, type Variable } from './variables.ts';

export interface Goal {
  /** What the verdict reads: the questions behind these expressions are told apart. */
  readonly reads: readonly Expr[];
  /** In all situations of the box, in none, or in some perhaps. */
  readonly verdict: (abstract: Abstract) => 'all' | 'none' | 'some';
  /** What it depends on, where that is more than what `reads` does. */
  readonly variables?: (abstract: Abstract) => readonly Variable[];
}

export type Answer =
  /** All answers of the box being at that end. */
  | { readonly kind: 'found'; readonly box: Box; readonly end: End }
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' };

/** Boxes looked at. */
const WORK = 200;

/** `more`: whether one more box may be looked at, knowing how many expressions the last one took. */
export function search(
  plan: Plan,
  start: Box,
  goal: Goal,
  work = WORK,
  more: (steps: number) => boolean = () => true,
): Answer {
  let constants: Constants | undefined;
  let steps = 0;
  const verdictOf = (abstract: Abstract): ReturnType<Goal['verdict']> => {
    const verdict = goal.verdict(abstract);
    steps += abstract.steps;
    return verdict;
  };
  let boxes: readonly Box[] = [start];
  let left = work;
  let sure = true;
  while (boxes.length > 0) {
    const next: Box[] = [];
    for (const box of boxes) {
      if (left-- <= 0 || !more(steps)) return { kind: 'unknown' };
      steps = 0;
      const abstract = new Abstract(plan, box);
      const verdict = verdictOf(abstract);
      if (verdict === 'none') continue;
      if (verdict === 'all') return { kind: 'found', box, end: 'first' };
      for (const end of ['first', 'last'] as const) {
        if (verdictOf(new Abstract(plan, box, end)) === 'all') return { kind: 'found', box, end };
      }
      constants ??= constantsOf(plan, goal.reads);
      const parts = cut(plan, box, goal.variables?.(abstract) ?? variables(abstract, goal.reads), constants);
      if (parts.length === 0) sure = false;
      next.push(...parts);
    }
    boxes = next;
  }
  return sure ? { kind: 'never' } : { kind: 'unknown' };
}

/** Along a question with few answers if there is one, otherwise along the first that can be cut. */
function cut(plan: Plan, box: Box, among: readonly Variable[], constants: Constants): readonly Box[] {
  const few = (variable: Variable): boolean => variable.kind !== 'instant' && isFinite(plan, box, variable);
  for (const variable of [...among.filter(few), ...among.filter((one) => !few(one))]) {
    const parts = split(plan, box, variable, constants);
    if (parts.length > 0) return parts;
  }
  return [];
}

function isFinite(plan: Plan, box: Box, variable: Exclude<Variable, { kind: 'instant' }>): boolean {
  const { kind } = typeOf(plan, variable);
  return kind === 'boolean' || kind === 'choice' || kind === 'choices' || domainIn(box, variable)?.unanswered === true;
}
