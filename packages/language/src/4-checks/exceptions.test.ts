import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ n : entier « N »
  champ o : oui/non « O »
  champ k : choix { rouge, vert, bleu } « K »
  champ nuance : choix { clair, foncé } « Nuance » { quand k = bleu }
  champ p : entier « P »
}
calcul double : entier = n × 2
`;
const exceptions = (...lines: string[]) =>
  diagnose(`${FORM}calcul x : entier = 15 {\n${lines.map((line) => `  exception quand ${line}`).join('\n')}\n}`);

test.each([
  ['n > 5 : 8', 'n > 5 : 9'],
  ['n > 5 : 8', 'n ≥ 10 : 9'],
  ['k = rouge : 8', 'o : 9'],
  ['k dans [rouge, vert] : 8', 'k ≠ rouge : 9'],
  ['o et n > 3 : 8', 'o et n < 5 : 9'],
  ['double > 4 : 8', 'double > 6 : 9'],
  ['nuance = clair : 8', 'k = bleu et o : 9'],
  ['o : 8', 'p = 3 : sans objet'],
])('contradict each other: %s, %s', (first, second) => {
  expect(exceptions(first, second)).toEqual([['D060', second.split(' : ')[0]]]);
});

test.each([
  ['n > 5 : 8', 'n ≤ 5 : 9'],
  ['n > 5 : 8', 'n ≥ 10 : 8'],
  ['k = rouge : 8', 'k = vert : 9'],
  // Asked of the blue ones only.
  ['nuance = clair : 8', 'k = rouge : 9'],
  // Made of the same answer: nothing is sure.
  ['n > 4 : 8', 'double < 4 : 9'],
  ['o : n', 'k = rouge : p'],
])('never together, or alike, or not surely: %s, %s', (first, second) => {
  expect(exceptions(first, second)).toEqual([]);
});

test('an exception has the type of its calcul, and an oui/non for a condition', () => {
  expect(exceptions('n : 3 €')).toEqual([
    ['T001', 'n'],
    ['T001', '3 €'],
  ]);
});
