import { expect, test } from 'vitest';
import { diagnose, messages } from '../testing/diagnose.ts';

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

test.each([
  ['oui/non', 'oui', 'non'],
  ['texte', '« a »', '« b »'],
  ['date', '1er mars 2022', '2 mars 2022'],
  ['montant', '1 €', '2 €'],
  ['taux', '1 %', '2 %'],
  ['choix { a « A », b « B » }', 'a', 'b'],
])('two values of %s that differ contradict each other, and not twice the same', (type, one, other) => {
  const both = (first: string, second: string) =>
    diagnose(
      `${FORM}calcul x : ${type} « X » = ${one} {\n  exception quand o : ${first}\n  exception quand n > 5 : ${second}\n}`,
    );
  expect(both(one, other)).toEqual([['D060', 'n > 5']]);
  expect(both(other, other)).toEqual([]);
});

test('what each condition gives as an example is said', () => {
  const text = `${FORM}calcul x : entier « X » = 15 {\n  exception quand o : 8\n  exception quand n > 5 : 9\n}`;
  expect(messages(text)[0]).toContain('n = 6');
});

test('an exception has the type of its calcul, and an oui/non for a condition', () => {
  expect(exceptions('n : 3 €')).toEqual([
    ['T001', 'n'],
    ['T001', '3 €'],
  ]);
});
