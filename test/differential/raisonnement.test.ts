/**
 * Reasoning over sets of answers, on the shipped programmes: whatever more is answered, what the interpreter gives is
 * among what was said to be possible.
 */
import { Abstract, admits, boxOf, interpret, situation, type Value } from '@guichet/compiler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmes } from '../programmes.ts';
import { situations } from './situations.ts';

describe.each(programmes)('$slug', ({ compilation: { plan } }) => {
  test('what the interpreter gives, however the answers are completed, is possible', () => {
    if (!plan) throw new Error('No plan');
    const whatever = boxOf(plan, {}, { partial: true }).answers;
    fc.assert(
      fc.property(situations(plan), fc.func(fc.boolean()), ({ réponses, contexte }, keep) => {
        const all = situation(plan, réponses, contexte);
        // An answer that no form takes, a count below its minimum, is known or is not.
        const honest = (path: string, value: Value): boolean => {
          const set = whatever.get(path);
          if (!set || !admits(set, value)) return false;
          return (
            !Array.isArray(value) ||
            value.every(
              (item) =>
                !(item instanceof Map) ||
                [...item].every(([field, one]) => {
                  const alike = set.items?.others.alike.get(field);
                  return alike && admits(alike, one);
                }),
            )
          );
        };
        const known = new Map([...all.answers].filter(([path, value]) => keep(path) || !honest(path, value)));
        const abstract = new Abstract(
          plan,
          boxOf(plan, { answers: known, ...contexte }, { partial: true, openLists: true }),
        );
        const { nodes } = interpret(plan, all);
        for (const [name, value] of nodes)
          if (!admits(abstract.node(name), value)) expect(value, name).toBe('possible');
      }),
      { numRuns: 150 },
    );
  });
});
