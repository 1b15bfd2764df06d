import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, at, plans } from '../../../test/plans.ts';
import { interpret } from '../interpreter.ts';
import { boxOf } from './box.ts';
import { isTruth } from './goals.ts';
import { situationOf } from './sample.ts';
import { search } from './search.ts';

const DAY = '2022-03-15';

test('what is found holds, and what is never found never holds', () => {
  const kinds = { found: 0, never: 0, unknown: 0 };
  fc.assert(
    fc.property(plans, fc.array(answers, { minLength: 5, maxLength: 5 }), fc.boolean(), (plan, situations, wanted) => {
      for (const { name } of plan.nodes.filter((_, rank) => rank % 2 === 1)) {
        const { instant } = at(DAY, new Map());
        const answer = search(
          plan,
          boxOf(plan, { instant }, { partial: true }),
          isTruth({ op: 'node', name }, wanted),
          60,
        );
        kinds[answer.kind] += 1;
        if (answer.kind === 'found')
          expect(interpret(plan, situationOf(answer.box, answer.end)).nodes.get(name)).toBe(wanted);
        if (answer.kind !== 'never') continue;
        for (const given of situations) expect(interpret(plan, at(DAY, given)).nodes.get(name)).not.toBe(wanted);
      }
    }),
    { numRuns: 250 },
  );
  // It decides: what it leaves open is rare.
  expect(kinds.unknown).toBeLessThan((kinds.found + kinds.never) / 10);
});
