/**
 * What checks on the plan share: all situations that forms let people answer, and how much work is left for them all.
 */
import type { Diagnostic } from '@guichet/language';
import { walk } from '../../lower/order.ts';
import type { Plan } from '../../plan.ts';
import { boxOf, type Box } from '../box.ts';
import { search, type Answer, type Goal } from '../search.ts';

export interface Checking {
  readonly plan: Plan;
  readonly box: Box;
  /** Whether a situation reaches the goal, within the work that is left. */
  find(goal: Goal, box?: Box): Answer;
}

/** One check: everything that it has to say, in any order. */
export type Check = (checking: Checking) => readonly Diagnostic[];

/** Boxes looked at by one question of a check. */
const WORK = 150;
/**
 * Expressions computed by all the checks together: so many, and so many more for each of the plan's own; then no question
 * is asked any more. The shipped programmes take a tenth of it. One question takes a twentieth at most: one that is too
 * hard leaves enough for the others.
 */
const STEPS = 200_000;
const STEPS_FOR_EACH = 100;
const SHARE = 20;

export function checking(plan: Plan): Checking {
  const box = boxOf(plan, {});
  const total = STEPS + STEPS_FOR_EACH * sizeOf(plan);
  let left = total;
  return {
    plan,
    box,
    find: (goal, start = box) => {
      let own = total / SHARE;
      return search(plan, start, goal, WORK, (steps) => {
        // A box costs something even where nothing is computed anew.
        left -= steps + 1;
        own -= steps + 1;
        return left > 0 && own > 0;
      });
    },
  };
}

function sizeOf({ nodes }: Plan): number {
  let count = 0;
  for (const { expr } of nodes)
    walk(expr, () => {
      count += 1;
    });
  return count;
}
