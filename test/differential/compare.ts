/**
 * One situation through the reference interpreter and through the generated calculator.
 */
import { referenceEvaluation, type Plan } from '@guichet/compiler';
import type { ProgrammeServeur, Évaluation } from '@guichet/runtime';
import fc from 'fast-check';
import { expect } from 'vitest';
import { situations } from './situations.ts';

export function provesEqual(plan: Plan, programme: ProgrammeServeur, numRuns: number): void {
  fc.assert(
    fc.property(situations(plan), ({ réponses, instant }) => {
      const { valeurs, conditions, messages, éligible, visibles } = programme.évaluer(réponses, { instant });
      const expected: Évaluation = referenceEvaluation(plan, réponses, { instant });
      expect({ valeurs, conditions, messages, éligible, visibles }).toEqual(expected);
    }),
    { numRuns },
  );
}
