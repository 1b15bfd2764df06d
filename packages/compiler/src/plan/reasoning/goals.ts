/**
 * What is looked for in a box.
 */
import type { Expr } from '../plan.ts';
import { isUndetermined, settled, type Possible } from './possible.ts';
import type { Goal } from './search.ts';

/** That an expression gives a value that `accepts` says is looked for: surely, never, or perhaps. */
export function gives(expr: Expr, accepts: (set: Possible) => 'all' | 'none' | 'some'): Goal {
  return { reads: [expr], verdict: (abstract) => accepts(abstract.value(expr)) };
}

/** That a truth is that one. */
export function isTruth(expr: Expr, wanted: boolean): Goal {
  return gives(expr, (set) => {
    if (!(wanted ? set.yes : set.no)) return 'none';
    return settled(set) === wanted ? 'all' : 'some';
  });
}

/** That something is asked: its condition holds, or cannot be decided. */
export function isAsked(condition: Expr): Goal {
  return gives(condition, (set) => {
    if (!set.yes && !isUndetermined(set)) return 'none';
    return set.no || set.notApplicable || set.unanswered ? 'some' : 'all';
  });
}

/** All of them at once. */
export function together(...goals: readonly Goal[]): Goal {
  return {
    reads: goals.flatMap(({ reads }) => reads),
    verdict: (abstract) => {
      let all = true;
      for (const { verdict } of goals) {
        const one = verdict(abstract);
        if (one === 'none') return 'none';
        if (one === 'some') all = false;
      }
      return all ? 'all' : 'some';
    },
  };
}

/** That a case is passed over. */
export function otherwise(condition: Expr): Goal {
  return gives(condition, (set) => {
    if (!set.no && !set.notApplicable) return 'none';
    return set.yes || set.unanswered || isUndetermined(set) ? 'some' : 'all';
  });
}
