import { expect, test } from 'vitest';
import { PROGRAMME, versionOf } from '../../compare/testing/programme.ts';
import { limitesOf } from './limites.ts';

const plan = versionOf(PROGRAMME).compilation.plan ?? expect.fail('no plan');
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('one sentence each', () => {
  expect(limitesOf(plan).map(plain)).toEqual([
    'Une seule candidature peut être déposée avec la même réponse à « Numéro SIRET ».',
    'Cette aide ne se cumule pas avec celle du programme « rebond ».',
    'L’argent disponible est limité (Enveloppe : 2 000 000 €). S’il ne suffit pas, chacun reçoit la même proportion de sa demande.',
  ]);
});

test('lines of an enveloppe, conditions, domaines', () => {
  const [envelope] = plan.envelopes;
  const [exclusion] = plan.exclusions;
  const [uniqueness] = plan.uniqueness;
  const entry = uniqueness!.entries[0]!;
  const truth = { op: 'constant', value: { kind: 'boolean', value: true } } as const;
  const said = limitesOf({
    ...plan,
    uniqueness: [
      { ...uniqueness!, entries: [{ ...entry, condition: truth }] },
      { ...uniqueness!, entries: [entry, entry] },
      { ...uniqueness!, entries: [] },
    ],
    exclusions: [{ ...exclusion!, condition: truth }],
    envelopes: [
      {
        ...envelope!,
        lines: [
          { label: 'Création', options: ['création'], amount: 300_000_000n },
          { label: 'Extension', options: ['extension'], unknown: 'À venir' },
        ],
        rule: { unknown: 'Non publié' },
      },
    ],
  }).map(plain);
  expect(said).toEqual([
    'Une seule candidature peut être déposée avec la même réponse à « Numéro SIRET », dans les cas que dit le programme.',
    'Une seule candidature peut être déposée avec la même réponse à « Numéro SIRET » et le même domaine.',
    'Une seule candidature peut être déposée pour une même demande.',
    'Cette aide ne se cumule pas avec celle du programme « rebond », dans les cas que dit le programme.',
    'L’argent disponible est limité (Enveloppe : Création, 3 000 000 € ; Extension, montant non publié). Les textes publiés ne disent pas comment il est partagé.',
  ]);
});

test('a condition on few answers names their questions', () => {
  const [exclusion] = plan.exclusions;
  const input = plan.inputs.find(({ champ }) => champ) ?? expect.fail('no question');
  const answered = { op: 'answer', path: input.path } as const;
  const said = limitesOf({
    ...plan,
    uniqueness: [],
    envelopes: [],
    exclusions: [{ ...exclusion!, condition: answered }],
  });
  expect(said).toEqual([expect.stringContaining(`selon ce qui est répondu à «\u00a0${input.champ!.libellé}\u00a0».`)]);
});
