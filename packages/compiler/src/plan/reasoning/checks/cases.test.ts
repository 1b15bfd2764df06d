import { expect, test } from 'vitest';
import { reasoned } from '../../../../test/reasoned.ts';

const cases = (...conditions: string[]): string =>
  `calcul taille : entier = places plafonné à 40\ncalcul c : entier {\n${conditions.map((one, rank) => `  si ${one} : ${rank}\n`).join('')}  sinon : 99\n}`;

test.each([
  [['taille < 20', 'taille < 30'], []],
  [['taille < 20', 'taille > 40'], ['R004: taille > 40']],
  [['taille < 20', 'taille × 2 < 40'], ['R004: taille × 2 < 40']],
  [['taille < 20', 'taille ≤ 40'], ['R005: taille ≤ 40']],
  [['public', 'non public'], ['R005: non public']],
  [['secteur = enfance', 'secteur = autonomie et public'], []],
])('si %j', (conditions, expected) => {
  expect(reasoned(cases(...conditions))).toEqual(expected);
});

test('si … alors … sinon, within another', () => {
  expect(reasoned('calcul c : entier = si places > 10 alors (si places > 5 alors 1 sinon 2) sinon 3')).toEqual([
    'R005: places > 5',
  ]);
});
