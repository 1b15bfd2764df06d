/**
 * One situation through the reference interpreter and through the generated calculator.
 */
import { evaluate, evaluationOf, interpret, situation, toRuntime, type Expr, type Plan } from '@guichet/compiler';
import { SANS_OBJET, estRien, type ProgrammeServeur } from '@guichet/runtime';
import fc from 'fast-check';
import { expect } from 'vitest';
import { situations } from './situations.ts';

export function provesEqual(plan: Plan, programme: ProgrammeServeur, numRuns: number): void {
  fc.assert(
    fc.property(situations(plan), ({ réponses, contexte }) => {
      const scope = interpret(plan, situation(plan, réponses, contexte));
      const reference = (expr: Expr) => toRuntime(evaluate(expr, scope));

      const { valeurs, conditions, messages, éligible, visibles } = programme.évaluer(réponses, contexte);
      expect({ valeurs, conditions, messages, éligible, visibles }).toEqual(evaluationOf(plan, scope));

      expect(programme.ressort(réponses, contexte)).toEqual(
        plan.jurisdiction ? reference(plan.jurisdiction) : SANS_OBJET,
      );

      const accepting = plan.deposits.filter(({ condition }) => !condition || holdsOrIsOpen(reference(condition)));
      expect(programme.périodesDeDépôt(réponses, contexte)).toEqual(accepting.map(({ period }) => period));

      const keys = plan.uniqueness.flatMap(({ name, entries }) =>
        entries
          .filter(({ condition }) => !condition || reference(condition) === true)
          .map((entry) => ({ nom: name, clé: entry.keys.map(reference) }))
          .filter(({ clé }) => !clé.some(estRien)),
      );
      const given = programme
        .unicités(réponses, contexte)
        .map(({ nom, clé }) => ({ nom, clé: JSON.parse(clé) as unknown }));
      expect(given).toEqual(keys);
    }),
    { numRuns },
  );
}

/** What the rules leave open is for the instructor to settle. */
function holdsOrIsOpen(value: unknown): boolean {
  return value === true || (estRien(value) && value.rien === 'indéterminé');
}
