/**
 * What checks on the plan share: all situations that forms let people answer, and how much work is left for them all.
 */
import type { Diagnostic } from '@guichet/language';
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

/** Boxes looked at by all the checks together, and by one question of a check. */
const TOTAL_WORK = 40_000;
const WORK = 150;

export function checking(plan: Plan): Checking {
  const box = boxOf(plan, {});
  let left = TOTAL_WORK;
  return {
    plan,
    box,
    find: (goal, start = box) =>
      search(plan, start, goal, WORK, () => {
        left -= 1;
        return left > 0;
      }),
  };
}
