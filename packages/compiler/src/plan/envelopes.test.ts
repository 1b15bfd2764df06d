/** Envelopes of a whole programme: the reference and the runtime, on random dossiers. */
import { analyse } from '@guichet/language';
import { SANS_OBJET, répartir, type DemandeDePart, type Nombre, type Réponses } from '@guichet/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelopeRule } from '../targets/package/enveloppe.ts';
import { demandOf, distribute, type EnvelopeDemand } from './envelopes.ts';
import { situation, toRuntime } from './evaluation.ts';
import { interpret } from './interpreter.ts';
import { NOT_APPLICABLE, UNANSWERED, type Value } from './value.ts';
import { lower } from './lower/lower.ts';
import type { PlanEnvelope } from './plan.ts';
import { rational } from './rational.ts';

const text = (fungible: string, sharing: string, last = 'C : 1 000 €') => `programme p « P » { }
choix Zone « Zone » { A « Zone A », B « Zone B », C « Zone C », D « Zone D » }
étape e « E » {
  champ zone : Zone « Zone »
  champ besoin : montant « Besoin »
  champ note : entier « Note »
  champ prêt : oui/non « Prêt ? »
}
enveloppe annuelle « Enveloppe annuelle » de besoin {
  par zone
  quand prêt
  montants { A ou B : 2 000 €, ${last} autre : 500 € }
  ${fungible}
  partage ${sharing}
  plafond 60 % par dossier
  arrondi à l'euro inférieur
  reste aux premiers
}`;

function planOf(source: string) {
  const analysis = analyse([{ path: 'f', text: source }]);
  expect(analysis.diagnostics).toEqual([]);
  return lower(analysis);
}

const SHARINGS = [
  'au prorata, à égalité selon note décroissant',
  'à parts égales, à égalité selon note',
  'par rang selon note décroissant, à égalité selon date du dépôt',
  "inconnu « L'annexe manque »",
];
const demand: fc.Arbitrary<EnvelopeDemand> = fc.record({
  key: fc.constantFrom<Value>('A', 'B', 'C', 'D', UNANSWERED, NOT_APPLICABLE),
  amount: fc.oneof(
    fc.integer({ min: 0, max: 250_000 }).map((cents): Value => rational(BigInt(cents))),
    fc.constant<Value>(UNANSWERED),
  ),
  criteria: fc.tuple(
    fc.integer({ min: 0, max: 3 }).map((note): Value => rational(BigInt(note))),
    fc.constantFrom<Value>('2022-03-15', '2022-03-16'),
  ),
});

function both(envelope: PlanEnvelope, demands: readonly EnvelopeDemand[]) {
  const asked = demands.map(({ key, amount, criteria }, rank): DemandeDePart => ({
    id: `d${rank}`,
    clé: toRuntime(key) as string,
    montant: toRuntime(amount) as Nombre,
    rangs: criteria.map(toRuntime),
  }));
  return { reference: distribute(envelope, demands).map(toRuntime), found: répartir(envelopeRule(envelope), asked) };
}

describe.each(['fongible', 'non fongible'])('%s', (fungible) => {
  test.each(SHARINGS)('%s: the runtime gives what the reference gives', (sharing) => {
    for (const last of ['C : 1 000 €,', 'C : inconnu « Pas encore notifié »']) {
      const [envelope] = planOf(text(fungible, sharing, last)).envelopes;
      fc.assert(
        fc.property(fc.array(demand, { maxLength: 9 }), (demands) => {
          const { reference, found } = both(envelope!, demands);
          expect(demands.map((_, rank) => found.parts[`d${rank}`])).toEqual(reference);
        }),
        { numRuns: 100 },
      );
    }
  });
});

test('what fungible envelopes leave goes to those that are short', () => {
  const ask = (key: string, euros: number): EnvelopeDemand => ({
    key,
    amount: rational(BigInt(euros * 100)),
    criteria: [rational(1n), '2022-03-15'],
  });
  const demands = [ask('A', 1_000), ask('C', 600), ask('C', 600)];
  const given = (fungible: string) => {
    const [envelope] = planOf(text(fungible, SHARINGS[0]!, 'C : 1 000 €,')).envelopes;
    return both(envelope!, demands).found;
  };
  expect(given('non fongible').parts).toEqual({ d0: 100_000, d1: 50_000, d2: 50_000 });
  expect(given('fongible').parts).toEqual({ d0: 100_000, d1: 60_000, d2: 60_000 });
  expect(given('non fongible').enveloppes.map(({ libellé, montant, reste }) => [libellé, montant, reste])).toEqual([
    ['Zone A, Zone B', 200_000, 100_000],
    ['Zone C', 100_000, 0],
    ['Les autres', 50_000, 50_000],
  ]);
});

test('what a dossier asks, and who does not compete', () => {
  const plan = planOf(text('fongible', SHARINGS[2]!));
  const [envelope] = plan.envelopes;
  const asks = (réponses: Réponses) =>
    demandOf(envelope!, interpret(plan, situation(plan, réponses, { instant: 1_650_000_000 })));
  expect(asks({ zone: 'A', besoin: 5_000, note: 3, prêt: true })).toEqual({
    key: 'A',
    amount: rational(5_000n),
    criteria: [rational(3n), '2022-04-15'],
  });
  expect(asks({ zone: 'A', besoin: 5_000, prêt: false })).toBeUndefined();
  expect(asks({ zone: 'A', prêt: true })).toMatchObject({ amount: UNANSWERED });
});

test('a dossier of no envelope receives nothing from it', () => {
  const source = text('non fongible', SHARINGS[0]!).replace('autre : 500 €', 'D : 500 €');
  const [envelope] = planOf(source).envelopes;
  const found = répartir(envelopeRule(envelope!), [{ id: 'x', clé: 'Z', montant: 100, rangs: [] }]);
  expect(found.parts).toEqual({ x: SANS_OBJET });
});
