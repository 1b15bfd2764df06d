/** Whether two values of one situation differ, on a set of situations: in all, in none, or in some perhaps. */
import type { Value } from '../value.ts';
import { compare } from '../rational.ts';
import { isUndetermined, settled, type Possible } from './possible.ts';
import { hull } from './ranges.ts';

/** What the rules do not say may have other bounds: that it is the same is never sure. */
export function differ(before: Possible, after: Possible): 'all' | 'none' | 'some' {
  const [one, other] = [settled(before), settled(after)];
  if (one !== undefined && other !== undefined) {
    if (!same(one, other)) return 'all';
    return isUndetermined(before) ? 'some' : 'none';
  }
  const [low, high] = [hull(before.numbers), hull(after.numbers)];
  const sure = [before, after].every((set) => !set.unanswered && !set.notApplicable && !isUndetermined(set));
  if (!sure || !low || !high) return 'some';
  const apart = (a: typeof low, b: typeof low): boolean =>
    a.high !== null && b.low !== null && compare(a.high, b.low) < 0;
  return apart(low, high) || apart(high, low) ? 'all' : 'some';
}

function same(a: Value, b: Value): boolean {
  const text = (value: Value): string =>
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'bigint' ? `${one}n` : one instanceof Map ? [...one] : one,
    );
  return text(a) === text(b);
}
