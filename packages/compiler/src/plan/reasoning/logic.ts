/**
 * How the nothings go through operations on sets: as `interpreter.ts` says, for all the values at once.
 */
import {
  NOT_APPLICABLE_ONLY,
  isKnown,
  isUndetermined,
  join,
  joinBounds,
  joinNames,
  possible,
  truth,
  YES,
  type Possible,
} from './possible.ts';

const canBeElse = {
  applicable: (set: Possible): boolean => set.unanswered || isUndetermined(set) || isKnown(set),
  answered: (set: Possible): boolean => isUndetermined(set) || isKnown(set),
};

const WITHOUT_BOUNDS = possible({ reasons: [''] });

/** An operation on known values: the strongest nothing among the operands wins. */
export function strict(operands: readonly Possible[], known: () => Possible): Possible {
  const result = operands.every(isKnown) ? known() : possible({});
  if (!operands.some((set) => set.notApplicable || set.unanswered || isUndetermined(set))) return result;
  const applicable = operands.every(canBeElse.applicable);
  const answered = applicable && operands.every(canBeElse.answered);
  const undetermined = answered && operands.some(isUndetermined);
  return {
    ...result,
    bounds: undetermined ? joinBounds(result, WITHOUT_BOUNDS) : result.bounds,
    notApplicable: result.notApplicable || operands.some((set) => set.notApplicable),
    unanswered: result.unanswered || (applicable && operands.some((set) => set.unanswered)),
    reasons: answered
      ? operands.reduce((reasons, set) => joinNames(reasons, set.reasons), result.reasons)
      : result.reasons,
  };
}

/** `et` is decided by one `non` (`decisive`: false), `ou` by one `oui`. */
export function decide(operands: readonly Possible[], decisive: boolean): Possible {
  const decides = (set: Possible): boolean => (decisive ? set.yes : set.no);
  const passes = (set: Possible): boolean => (decisive ? set.no : set.yes);
  const open = (set: Possible): boolean => passes(set) || set.notApplicable;
  const decided = operands.some(decides);
  const undecided = operands.every((set) => open(set) || set.unanswered || isUndetermined(set));
  const answered = undecided && operands.every((set) => open(set) || isUndetermined(set));
  const applied = answered && operands.every(open);
  const agreed = operands.every(passes);
  return {
    ...possible({}),
    yes: decisive ? decided : agreed,
    no: decisive ? agreed : decided,
    unanswered: undecided && operands.some((set) => set.unanswered),
    reasons: answered ? operands.reduce<readonly string[]>((names, set) => joinNames(names, set.reasons), []) : [],
    notApplicable: applied && operands.some((set) => set.notApplicable),
  };
}

/** What does not apply holds: for conditions taken together. */
export function heldWhereNotApplicable(set: Possible): Possible {
  return set.notApplicable ? join({ ...set, notApplicable: false }, YES) : set;
}

export function chosen(condition: Possible, then: () => Possible, otherwise: () => Possible): Possible {
  const results: Possible[] = [];
  if (condition.yes) results.push(then());
  if (condition.no || condition.notApplicable) results.push(otherwise());
  if (condition.unanswered || isUndetermined(condition))
    results.push(possible({ unanswered: condition.unanswered, reasons: condition.reasons }));
  return results.reduce(join);
}

export function under(condition: Possible, operand: () => Possible): Possible {
  const results: Possible[] = [];
  if (condition.yes || isUndetermined(condition)) results.push(operand());
  if (condition.no || condition.notApplicable) results.push(NOT_APPLICABLE_ONLY);
  if (condition.unanswered) results.push(possible({ unanswered: true }));
  return results.reduce(join);
}

/** One value after the other, those that do not apply being skipped. */
export function fold(
  operands: readonly Possible[],
  combine: (a: Possible, b: Possible) => Possible,
  none: Possible,
): Possible {
  const all = operands.reduce<Possible>((left, right) => {
    const [a, b] = [applicable(left), applicable(right)];
    let result = a && b ? combine(a, b) : possible({});
    if (left.notApplicable && b) result = join(result, b);
    if (right.notApplicable && a) result = join(result, a);
    return left.notApplicable && right.notApplicable ? join(result, NOT_APPLICABLE_ONLY) : result;
  }, NOT_APPLICABLE_ONLY);
  return all.notApplicable ? join({ ...all, notApplicable: false }, none) : all;
}

/** Without « sans objet »; `undefined` when nothing is left. */
function applicable(set: Possible): Possible | undefined {
  if (!set.notApplicable) return set;
  return canBeElse.applicable(set) ? { ...set, notApplicable: false } : undefined;
}

export function negation(set: Possible): Possible {
  return strict([set], () => truth(set.no, set.yes));
}
