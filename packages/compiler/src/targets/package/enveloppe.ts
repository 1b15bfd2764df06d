/** An envelope of the plan → its rule, as the runtime reads it. */
import type { RègleEnveloppe, RèglePartage } from '@guichet/runtime';
import type { PlanEnvelope, SharingRule } from '../../plan/plan.ts';

export function envelopeRule({ name, label, lines, fungible, rule, sources }: PlanEnvelope): RègleEnveloppe {
  return {
    nom: name,
    libellé: label,
    lignes: lines.map(({ label: libellé, options, amount, unknown }) => ({
      libellé,
      options,
      ...(amount !== undefined && { montant: Number(amount) }),
      ...(unknown !== undefined && { inconnu: unknown }),
    })),
    fongible: fungible,
    règle: 'unknown' in rule ? { inconnu: rule.unknown } : sharingRule(rule),
    sources,
  };
}

export function sharingRule({ mode, ceiling, step, remainder, descending }: SharingRule): RèglePartage {
  return {
    mode,
    ...(ceiling && { plafond: ceilingRule(ceiling) }),
    pas: step,
    reste: remainder,
    sens: descending.map((each) => (each ? 'décroissant' : 'croissant')),
  };
}

function ceilingRule(ceiling: NonNullable<SharingRule['ceiling']>): NonNullable<RèglePartage['plafond']> {
  if ('amount' in ceiling) return { centimes: Number(ceiling.amount) };
  return { numérateur: Number(ceiling.part.n), dénominateur: Number(ceiling.part.d) };
}
