import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, complete, plans } from '../../../test/plans.ts';
import { toRuntime } from '../evaluation.ts';
import { interpret } from '../interpreter.ts';
import { isNothing } from '../value.ts';
import { ELIGIBLE, type Plan, type PlanNode } from '../plan.ts';
import { certain, refusedForEver } from './certainty.ts';

const DAY = '2022-03-15';
const kept = fc.subarray(['n', 'm', 't', 'b', 'd', 'c', 'x', 'l']);

test('what is certain holds, whatever the answers that complete it', () => {
  let sure = 0;
  fc.assert(
    fc.property(plans, complete, kept, (plan, all, known) => {
      const situation = at(DAY, all);
      const answers = new Map([...all].filter(([path]) => known.includes(path)));
      const { nodes } = interpret(plan, situation);
      for (const { name } of plan.nodes) {
        const value = certain(plan, { answers, instant: situation.instant }, name);
        const given = nodes.get(name);
        if (value === undefined || given === undefined) continue;
        sure += 1;
        if (isNothing(value)) expect(isNothing(given) && given.nothing).toBe(value.nothing);
        else expect(toRuntime(given)).toEqual(toRuntime(value));
      }
    }),
    { numRuns: 500 },
  );
  expect(sure).toBeGreaterThan(200);
});

test('refused for ever: no completion is accepted', () => {
  fc.assert(
    fc.property(plans, complete, kept, (random, all, known) => {
      const plan = withEligible(random);
      const situation = at(DAY, all);
      const answers = new Map([...all].filter(([path]) => known.includes(path)));
      const refusal = refusedForEver(plan, { answers, instant: situation.instant });
      if (!refusal) return;
      const { nodes } = interpret(plan, situation);
      expect(nodes.get(ELIGIBLE)).toBe(false);
      for (const { nom } of refusal.conditions) expect(nodes.get(nom)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

function withEligible(plan: Plan): Plan {
  const names = ['n1', 'n3'];
  const éligible: PlanNode = {
    name: ELIGIBLE,
    label: '',
    type: { kind: 'boolean' },
    expr: { op: 'all of', operands: names.map((name) => ({ op: 'node', name })) },
  };
  const conditions = names.map((nom) => ({
    nom,
    libellé: nom,
    bloquante: true,
    champs: [],
    sources: [],
    message: { parts: [] },
  }));
  return { ...plan, nodes: [...plan.nodes, éligible], conditions };
}
