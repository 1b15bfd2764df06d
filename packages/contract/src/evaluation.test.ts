import { NON_RENSEIGNÉ, fraction, type Évaluation } from '@guichet/runtime';
import { expect, test } from 'vitest';
import { décoderÉvaluation, encoderÉvaluation } from './evaluation.ts';

const évaluation: Évaluation = {
  valeurs: {
    total: 112_850_000,
    tiers: fraction(1, 3),
    nom: 'Résidence « Les Tilleuls »',
    inconnu: { rien: 'indéterminé', raisons: ['Barème non publié'], bornes: { min: fraction(1, 7), max: null } },
    absent: NON_RENSEIGNÉ,
  },
  conditions: { secteur: true, âge: NON_RENSEIGNÉ },
  messages: {},
  éligible: NON_RENSEIGNÉ,
  visibles: { 'sortie.forfait': false },
};

test('an evaluation goes through JSON and comes back the same, fractions included', () => {
  const json = JSON.stringify(encoderÉvaluation(évaluation));
  expect(décoderÉvaluation(JSON.parse(json))).toEqual(évaluation);
});

test('a fraction of any size keeps every digit', () => {
  const immense = fraction(10n ** 40n + 1n, 3n);
  const retour = décoderÉvaluation(
    JSON.parse(JSON.stringify(encoderÉvaluation({ ...évaluation, valeurs: { immense } }))),
  );
  expect(retour.valeurs['immense']).toEqual(immense);
});
