/**
 * One situation through the reference interpreter and through the generated calculator.
 */
import {
  demandOf,
  distribute,
  evaluate,
  evaluationOf,
  interpret,
  situation,
  toRuntime,
  type EnvelopeDemand,
  type Expr,
  type Plan,
} from '@guichet/compiler';
import { SANS_OBJET, estRien, type DemandeDePart, type ProgrammeServeur } from '@guichet/runtime';
import fc from 'fast-check';
import { expect } from 'vitest';
import { situations } from './situations.ts';

export function provesEqual(plan: Plan, programme: ProgrammeServeur, numRuns: number): void {
  const demands = plan.envelopes.map((): EnvelopeDemand[] => []);
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

      const excluded = plan.exclusions
        .filter(({ condition }) => !condition || reference(condition) === true)
        .map(({ with: avec, message: said, keys: about }) => ({
          avec,
          message: said,
          clé: about.map(({ kind, value }) => ({ genre: kind, valeur: reference(value) })),
        }))
        .filter(({ clé }) => !clé.some(({ valeur }) => estRien(valeur)));
      expect(programme.nonCumuls?.(réponses, contexte) ?? []).toEqual(excluded);

      for (const [rank, envelope] of plan.envelopes.entries()) {
        const demand = demandOf(envelope, scope);
        const asked = programme.enveloppes?.[rank]?.demande(réponses, contexte) ?? null;
        expect(asked, envelope.name).toEqual(demand ? inWords(demand) : null);
        if (demand) demands[rank]?.push(demand);
      }
    }),
    { numRuns },
  );
  for (const [rank, envelope] of plan.envelopes.entries()) {
    const competing = demands[rank] ?? [];
    const shared = programme.enveloppes?.[rank]?.répartir(
      competing.map((demand, place) => ({ id: `d${place}`, ...inWords(demand) })),
    );
    const parts = competing.map((_, place) => shared?.parts[`d${place}`]);
    expect(parts, envelope.name).toEqual(distribute(envelope, competing).map(toRuntime));
  }
}

function inWords({ key, amount, criteria }: EnvelopeDemand): Omit<DemandeDePart, 'id'> {
  return {
    clé: toRuntime(key) as DemandeDePart['clé'],
    montant: toRuntime(amount) as DemandeDePart['montant'],
    rangs: criteria.map(toRuntime),
  };
}

/** What the rules leave open is for the instructor to settle. */
function holdsOrIsOpen(value: unknown): boolean {
  return value === true || (estRien(value) && value.rien === 'indéterminé');
}
