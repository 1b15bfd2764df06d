import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allValues, conditions, QUESTIONS } from '../testing/conditions.ts';
import { diagnose } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ n : entier « N »
  champ m : montant « M »
  champ t : taux « T »
  champ d : date « D »
  champ nom : texte « Nom »
  champ ville : texte « Ville »
  champ o : oui/non « O »
  champ k : choix { rouge, vert, bleu } « K »
  champ l : liste de 1 à 9 « L » { champ sites : entier « S » }
}
calcul total : montant = m × t
`;
const required = (condition: string) => diagnose(`${FORM}condition c {\n  exige ${condition}\n  sinon « Non. »\n}`);

test.each([
  'n ≥ 5 et n < 3',
  'n > 4 et n < 5',
  'm > 10 € et m < 10,01 €',
  't > 70 % et t ≤ 70 %',
  'd ≥ 1er mars 2023 et d < 1er mars 2022',
  'k = rouge et k = vert',
  'k = rouge et k dans [vert, bleu]',
  'o et non o',
  'nom = « A » et nom = « B »',
  'n × 2 > 5 et n × 2 < 4',
  'm > total et m < total',
  'nom = ville et nom ≠ ville',
  'au moins un l où (sites > 4 et sites < 3)',
])('never: %s', (condition) => {
  expect(required(condition).map(([code]) => code)).toEqual(['D050']);
});

test.each([
  'n ≥ 5 ou n < 8',
  'k = rouge ou k ≠ rouge',
  'k dans [rouge, vert] ou k = bleu',
  'n ≤ 4 ou n ≥ 5',
  'non (o et non o)',
  'm ≥ total ou total > m',
])('always: %s', (condition) => {
  expect(required(condition).map(([code]) => code)).toEqual(['D051']);
});

test.each([
  'n ≥ 5 et n < 8',
  't > 70 % et t < 71 %',
  'total > 10 € et total < 10,01 €',
  'n ≥ 5 ou o',
  'nom = « A » ou nom ≠ « B »',
  'k = rouge ou k = vert',
  'n × 2 > 5 et n < 4',
  'n ≤ 4 ou n ≥ 6',
])('silent: %s', (condition) => {
  expect(required(condition)).toEqual([]);
});

test.each([
  ['n entre 5 et 3', '5 et 3'],
  ['o et n entre 5 et 3', '5 et 3'],
  ['total entre 9 € et 3 €', '9 € et 3 €'],
])('bounds the wrong way round are told of, and nothing else: %s', (condition, words) => {
  expect(required(condition)).toEqual([['D052', words]]);
});

test('the part that contradicts itself is underlined', () => {
  expect(required('o ou (n > 5 et n < 3)')).toEqual([['D050', '(n > 5 et n < 3)']]);
});

test('what is said is what value by value tells', () => {
  const names = ['n', 'm', 'k', 'o'] as const;
  const all = allValues(names);
  fc.assert(
    fc.property(conditions(names), ({ text, holds }) => {
      const programme = `${QUESTIONS}condition c {\n  exige ${text}\n  sinon « Non. »\n}`;
      const told = diagnose(programme).find(([, underlined]) => underlined === text)?.[0];
      const held = new Set(all.map(holds));
      const joined = /\b(et|ou|non)\b/.test(text);
      const never = joined && !held.has(true);
      expect(told).toBe(never ? 'D050' : joined && !held.has(false) ? 'D051' : undefined);
    }),
    { numRuns: 200 },
  );
});
