import { expect, test } from 'vitest';
import { indéterminé } from './operations.ts';
import { NON_RENSEIGNÉ, SANS_OBJET, estRien } from './valeurs.ts';

test('the three kinds of nothing are told from values, wherever they come from', () => {
  const riens = [NON_RENSEIGNÉ, SANS_OBJET, indéterminé('?'), { rien: 'sans objet' }];
  expect(riens.map(estRien)).toEqual(riens.map(() => true));
  const valeurs = [
    0,
    '',
    false,
    'rien',
    null,
    undefined,
    [],
    { mois: 1, jours: 0 },
    { numérateur: 1n, dénominateur: 2n },
  ];
  expect(valeurs.map(estRien)).toEqual(valeurs.map(() => false));
});
