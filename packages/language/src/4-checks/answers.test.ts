import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';

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

test.each([
  ['maximum 9', '12', { name: 'b.a', limit: '9', above: true }],
  ['minimum 7', '3', { name: 'b.a', limit: '7', above: false }],
])('it is said which limit is passed, and of which question: %s', (bound, given, said) => {
  const text = `étape b « B » { champ a : entier « A » { ${bound} } }
étape c « C » { champ a : entier « A » }
calcul d = b.a + c.a
exemple « X » { avec b.a = ${given}, c.a = 1
  attendu d = ${Number(given) + 1} }`;
  const { diagnostics } = analyse([{ path: 'essai.guichet', text: whole(text) }]);
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([['X004', said]]);
});
