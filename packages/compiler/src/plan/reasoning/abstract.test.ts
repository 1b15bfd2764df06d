import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, completions, plans } from '../../../test/plans.ts';
import { interpret } from '../interpreter.ts';
import { Abstract } from './abstract.ts';
import { boxOf } from './box.ts';
import { admits, settled } from './possible.ts';

const DAY = '2022-03-15';

test('what the interpreter gives, however the answers are completed, is possible', () => {
  fc.assert(
    fc.property(plans, completions, (plan, { known, all }) => {
      const situation = at(DAY, all);
      const { nodes } = interpret(plan, situation);
      const abstract = new Abstract(
        plan,
        boxOf(plan, { answers: known, instant: situation.instant }, { partial: true }),
      );
      for (const { name } of plan.nodes) {
        const value = nodes.get(name);
        expect(value !== undefined && admits(abstract.node(name), value), name).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('on one situation, it is what the interpreter gives', () => {
  fc.assert(
    fc.property(plans, completions, (plan, { all }) => {
      const situation = at(DAY, all);
      const { nodes } = interpret(plan, situation);
      const abstract = new Abstract(plan, boxOf(plan, { answers: all, instant: situation.instant }, { asIs: true }));
      for (const { name } of plan.nodes)
        if (settled(abstract.node(name)) === undefined) expect.soft(nodes.get(name), name).toBe('settled');
    }),
    { numRuns: 300 },
  );
});
