import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, complete, plans } from '../../../test/plans.ts';
import { interpret } from '../interpreter.ts';
import { type Value } from '../value.ts';
import type { Expr } from '../plan.ts';
import { compare } from '../rational.ts';
import { backwards, type Outcome } from './backwards.ts';

const DAY = '2022-03-15';

function holds({ from, to }: Outcome, value: Value): boolean {
  if (
    typeof value === 'object' &&
    'n' in value &&
    typeof from === 'object' &&
    'n' in from &&
    typeof to === 'object' &&
    'n' in to
  )
    return compare(from, value) <= 0 && compare(value, to) <= 0;
  return String(from) <= String(value) && String(value) <= String(to);
}

test.each(['n', 'm', 'd', 'b', 'c'])('every answer to « %s » leads where it is said to', (path) => {
  const verdicts = { always: 0, never: 0, 'it depends': 0 };
  fc.assert(
    fc.property(plans, complete, fc.subarray(['n', 'm', 't', 'b', 'd', 'c', 'x', 'l']), (plan, all, known) => {
      const answer = all.get(path);
      if (answer === undefined) return;
      const situation = at(DAY, all);
      const answers = new Map([...all].filter(([other]) => known.includes(other)));
      const goal: Expr = { op: 'node', name: 'n3' };
      const found = backwards(plan, { answers, instant: situation.instant }, { kind: 'answer', path }, goal);
      const outcomes = (found?.outcomes ?? []).filter((one) => holds(one, answer));
      expect(outcomes).toHaveLength(1);
      const given = interpret(plan, situation).nodes.get('n3');
      for (const { verdict } of outcomes) {
        verdicts[verdict] += 1;
        if (verdict === 'always') expect(given).toBe(true);
        if (verdict === 'never') expect(given).not.toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  expect(verdicts.always * verdicts.never).toBeGreaterThan(0);
});
