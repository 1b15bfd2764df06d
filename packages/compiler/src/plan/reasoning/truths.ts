/** Two truths of one situation, compared: does a condition refuse more in one version than in the other? */
import type { Expr } from '../plan.ts';
import type { Possible } from './possible.ts';
import type { Goal } from './search.ts';
import { isNever, type TwoPlans } from './two-plans.ts';

/** It is met, or not asked for; it may be, once more is known; it is not. Two ways of not knowing are apart. */
const [MET, UNDETERMINED, UNANSWERED, REFUSED] = [3, 2, 1.5, 0];

type Ranks = (set: Possible) => readonly number[];

export const ranksOfRule: Ranks = ({ yes, notApplicable, reasons, unanswered, no }) => [
  ...(yes || notApplicable ? [MET] : []),
  ...(reasons.length > 0 ? [UNDETERMINED] : []),
  ...(unanswered ? [UNANSWERED] : []),
  ...(no ? [REFUSED] : []),
];

/** What cannot be decided is asked. */
export const ranksOfQuestion: Ranks = ({ yes, notApplicable, reasons, unanswered, no }) => [
  ...(yes || reasons.length > 0 ? [MET] : []),
  ...(unanswered ? [UNANSWERED] : []),
  ...(no || notApplicable ? [REFUSED] : []),
];

/** What is proved of all situations: it is never less true in the second version, never more. */
export function neverIn(two: TwoPlans, before: Expr, after: Expr, ranks: Ranks): { less: boolean; more: boolean } {
  const pair = [two.first(before), after] as const;
  const never = (is: (old: number, recent: number) => boolean): boolean =>
    isNever(
      two,
      comparison(pair, ranks, (old, recent) => is(old, recent) || isApart(old, recent)),
    );
  return { less: never((old, recent) => recent < old), more: never((old, recent) => recent > old) };
}

function isApart(old: number, recent: number): boolean {
  return old !== recent && [old, recent].every((rank) => rank === UNDETERMINED || rank === UNANSWERED);
}

/** That both ranks of some situation are so. */
function comparison(
  [before, after]: readonly [Expr, Expr],
  ranks: Ranks,
  is: (before: number, after: number) => boolean,
): Goal {
  return {
    reads: [before, after],
    verdict: (abstract) => {
      const pairs = ranks(abstract.value(before)).flatMap((old) =>
        ranks(abstract.value(after)).map((recent) => is(old, recent)),
      );
      return pairs.every(Boolean) ? 'all' : pairs.some(Boolean) ? 'some' : 'none';
    },
  };
}
