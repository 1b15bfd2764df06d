import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, complete, plans } from '../../../test/plans.ts';
import { interpret } from '../interpreter.ts';
import { isNothing, type Value } from '../value.ts';
import type { Expr, Plan } from '../plan.ts';
import { neverIn, ranksOfRule } from './truths.ts';
import { twoPlans } from './two-plans.ts';

const LAST = 'n3';
const read: Expr = { op: 'node', name: LAST };

/** The last condition of a plan, alone or with another of the plan before it. */
const variants = fc.constantFrom<(expr: Expr) => Expr>(
  (expr) => expr,
  (expr) => ({ op: 'and', operands: [expr, { op: 'node', name: 'n1' }] }),
  (expr) => ({ op: 'or', operands: [{ op: 'node', name: 'n1' }, expr] }),
  (expr) => ({ op: 'not', operand: { op: 'not', operand: expr } }),
);

function varied(plan: Plan, change: (expr: Expr) => Expr): Plan {
  return {
    ...plan,
    nodes: plan.nodes.map((node) => (node.name === LAST ? { ...node, expr: change(node.expr) } : node)),
  };
}

const isRefused = (value: Value | undefined): boolean => value === false;
const isMet = (value: Value | undefined): boolean =>
  value === true || (value !== undefined && isNothing(value) && value.nothing === 'sans objet');

test('what is proved of two conditions holds in every situation', () => {
  const proofs = { less: 0, more: 0, none: 0 };
  const situations = fc.array(complete, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(plans, plans, variants, fc.boolean(), situations, (plan, another, change, alike, all) => {
      const other = varied(alike ? plan : another, change);
      const shared = (name: string): boolean => alike && name !== LAST;
      const never = neverIn(twoPlans(plan, other, { later: (own) => own, shared }), read, read, ranksOfRule);
      proofs.less += Number(never.less);
      proofs.more += Number(never.more);
      proofs.none += Number(!never.less && !never.more);
      for (const given of all) {
        const situation = at('2022-03-15', given);
        const [before, after] = [plan, other].map((one) => interpret(one, situation).nodes.get(LAST));
        if (never.less && isMet(before)) expect(isMet(after)).toBe(true);
        if (never.less && !isRefused(before)) expect(isRefused(after)).toBe(false);
        if (never.more && isRefused(before)) expect(isRefused(after)).toBe(true);
        if (never.more && !isMet(before)) expect(isMet(after)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(proofs.less, proofs.more, proofs.none)).toBeGreaterThan(15);
});
