/** The runtime shares an envelope as the reference says, and as an envelope must be shared. */
import { partager, type Demande, type Nombre } from '@guichet/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharingRule } from '../targets/package/enveloppe.ts';
import { toRuntime } from './evaluation.ts';
import { UNANSWERED, type Value } from './value.ts';
import type { SharingRule } from './plan.ts';
import { add, compare, multiply, rational, round, type Rational } from './rational.ts';
import { share, type Demand } from './sharing.ts';

const cents = (max: number) => fc.integer({ min: 0, max }).map((value) => rational(BigInt(value)));
const criterion: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 2 }).map((value) => rational(BigInt(value))),
  fc.constant(UNANSWERED),
);
const demands: fc.Arbitrary<Demand[]> = fc.array(
  fc.record({
    amount: fc.oneof(cents(90_000), fc.constantFrom(rational(10_000n), rational(1n, 3n))),
    criteria: fc.tuple(criterion, fc.constantFrom<Value>('2022-03-15', '2022-03-16')),
  }),
  { maxLength: 8 },
);
const envelopes = cents(300_000);
const rules: fc.Arbitrary<SharingRule> = fc
  .record({
    mode: fc.constantFrom('parts égales' as const, 'prorata' as const, 'rang' as const),
    ceiling: fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 0, max: 60_000 }).map((value) => ({ amount: BigInt(value) })),
      fc.integer({ min: 0, max: 100 }).map((percent) => ({ part: rational(BigInt(percent), 100n) })),
    ),
    step: fc.constantFrom(1 as const, 100 as const),
    remainder: fc.constantFrom('non attribué' as const, 'aux premiers' as const, 'au plus fort reste' as const),
    descending: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ ceiling, ...rule }) => ({ ...rule, ...(ceiling && { ceiling }) }));

const sum = (parts: readonly Rational[]) => parts.reduce(add, rational(0n));
const at = <T>(parts: readonly T[], rank: number): T => parts[rank]!;
const check = (property: (rule: SharingRule, envelope: Rational, all: Demand[]) => void) =>
  fc.assert(fc.property(rules, envelopes, demands, property), { numRuns: 400 });

test('the runtime gives what the reference gives', () => {
  check((rule, envelope, all) => {
    const { parts, rest } = share(rule, envelope, all);
    const asked: Demande[] = all.map(({ amount, criteria }) => ({
      montant: toRuntime(amount) as Nombre,
      rangs: criteria.map(toRuntime),
    }));
    const found = partager(sharingRule(rule), toRuntime(envelope) as Nombre, asked);
    expect(found.parts).toEqual(parts.map(toRuntime));
    expect(found.reste).toEqual(toRuntime(rest));
  });
});

describe('whatever the rule', () => {
  test('what is given and what is left make the envelope, and no one receives more than asked or than the ceiling', () => {
    check((rule, envelope, all) => {
      const { parts, rest } = share(rule, envelope, all);
      expect(add(sum(parts), rest)).toEqual(envelope);
      expect(rest.n).toBeGreaterThanOrEqual(0n);
      const { ceiling } = rule;
      const limit =
        ceiling && ('amount' in ceiling ? rational(ceiling.amount) : multiply(envelope, ceiling.part as Rational));
      for (const [rank, { amount }] of all.entries()) {
        const part = at(parts, rank);
        expect(part.n).toBeGreaterThanOrEqual(0n);
        expect(compare(part, amount)).toBeLessThanOrEqual(0);
        if (limit) expect(compare(part, limit)).toBeLessThanOrEqual(0);
      }
    });
  });

  test('the order of the demands changes nothing', () => {
    check((rule, envelope, all) => {
      const forwards = share(rule, envelope, all).parts;
      expect(share(rule, envelope, all.toReversed()).parts.toReversed()).toEqual(forwards);
    });
  });

  test('parts are whole steps, unless the demand is met in full', () => {
    check((rule, envelope, all) => {
      const { parts } = share({ ...rule, remainder: 'non attribué' }, envelope, all);
      for (const [rank, { amount }] of all.entries()) {
        const part = at(parts, rank);
        const whole = round(part, BigInt(rule.step), 'inférieur');
        if (compare(part, round(amount, 1n, 'inférieur')) < 0) expect(part).toEqual(whole);
      }
    });
  });

  test('a larger envelope takes nothing from anyone, and gives no less in all', () => {
    fc.assert(
      fc.property(rules, envelopes, cents(50_000), demands, (rule, envelope, more, all) => {
        // A ceiling that is a part of the envelope rises with it, by whole steps: the first may then take from the others.
        fc.pre(!rule.ceiling || 'amount' in rule.ceiling);
        const kept = { ...rule, remainder: 'non attribué' as const };
        const [small, large] = [share(kept, envelope, all), share(kept, add(envelope, more), all)];
        for (const rank of all.keys())
          expect(compare(at(small.parts, rank), at(large.parts, rank))).toBeLessThanOrEqual(0);
        const given = (one: Rational) => sum(share(rule, one, all).parts);
        if (rule.remainder !== 'au plus fort reste' && rule.mode === 'rang')
          expect(compare(given(envelope), given(add(envelope, more)))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  test('those whom nothing tells apart receive the same', () => {
    check((rule, envelope, all) => {
      const twins = all.flatMap((one) => [one, one]);
      const { parts } = share(rule, envelope, twins);
      for (const rank of all.keys()) expect(at(parts, 2 * rank)).toEqual(at(parts, 2 * rank + 1));
    });
  });
});

test('by rank, no one is served before those who come first', () => {
  check((rule, envelope, all) => {
    const { ceiling: _none, ...open } = rule;
    const ranked = { ...open, mode: 'rang' as const, descending: [true, false] };
    const { parts } = share(ranked, envelope, all);
    const lacking = all.filter(({ amount }, rank) => compare(at(parts, rank), round(amount, 1n, 'inférieur')) < 0);
    const best = lacking.map(({ criteria }) => criteria[0]).filter((value) => value !== UNANSWERED) as Rational[];
    const highest = best.reduce<Rational | undefined>((a, b) => (a && compare(a, b) >= 0 ? a : b), undefined);
    if (!highest) return;
    for (const [rank, { criteria }] of all.entries()) {
      const [first] = criteria;
      if (first === UNANSWERED || compare(first as Rational, highest) < 0) expect(at(parts, rank).n).toBe(0n);
    }
  });
});

describe('worked by hand', () => {
  const demand = (euros: number, rank = 0): Demand => ({
    amount: rational(BigInt(euros * 100)),
    criteria: [rational(BigInt(rank))],
  });
  const rule: SharingRule = { mode: 'prorata', step: 100, remainder: 'non attribué', descending: [false] };
  const euros = (one: SharingRule, envelope: number, ...all: Demand[]) => {
    const { parts, rest } = share(one, rational(BigInt(envelope * 100)), all);
    return [...parts, rest].map(({ n, d }) => Number(n) / Number(d) / 100);
  };

  test('pro rata, the rest kept, to the first, or to the largest remainder', () => {
    const all = [demand(100, 1), demand(100, 2), demand(350, 3)];
    expect(euros(rule, 100, ...all)).toEqual([18, 18, 63, 1]);
    expect(euros({ ...rule, remainder: 'aux premiers' }, 100, ...all)).toEqual([19, 18, 63, 0]);
    expect(euros({ ...rule, remainder: 'au plus fort reste' }, 100, ...all)).toEqual([18, 18, 64, 0]);
  });

  test('equal parts: what one does not need goes to the others', () => {
    expect(euros({ ...rule, mode: 'parts égales' }, 100, demand(10), demand(80), demand(90))).toEqual([10, 45, 45, 0]);
  });

  test('by rank, the last one served receives what is left; equals share it', () => {
    const ranked = { ...rule, mode: 'rang' as const };
    expect(euros(ranked, 100, demand(50, 2), demand(70, 1), demand(10, 3))).toEqual([30, 70, 0, 0]);
    expect(euros(ranked, 100, demand(50, 2), demand(70, 1), demand(50, 2))).toEqual([15, 70, 15, 0]);
  });

  test('a ceiling holds even when there is enough', () => {
    const half = { ...rule, ceiling: { part: rational(1n, 2n) } };
    expect(euros(half, 100, demand(80), demand(10))).toEqual([50, 10, 40]);
  });
});
