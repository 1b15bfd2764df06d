import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const asked = (body: string, given: string, type = 'entier') => `étape e « E » { champ a : ${type} « A » { ${body} } }
calcul c : ${type} « C » { vaut a }
exemple « X » { avec a = ${given}
  attendu c = ${given} }`;

test.each([
  ['minimum 7 maximum 6', '6', 'entier', [['D023', '6']]],
  ['minimum 7 maximum 7', '7', 'entier', []],
  ['minimum 10 000 € maximum 1 000 €', '10 000 €', 'montant', [['D023', '1 000 €']]],
  ['maximum 1er mars 2022 minimum 2 mars 2022', '2 mars 2022', 'date', [['D023', '1er mars 2022']]],
  ['minimum 1 maximum 600', '1 800', 'entier', [['X004', '1 800']]],
  ['minimum 1', '0', 'entier', [['X004', '0']]],
  ['minimum 1', '1', 'entier', []],
])('%s, answered %s', (body, given, type, expected) => {
  expect(diagnose(asked(body, given, type)).filter(([code]) => code === 'D023' || code === 'X004')).toEqual(expected);
});
