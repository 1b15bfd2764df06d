import { expect, test } from 'vitest';
import { editDistance, suggestions } from './suggestions.ts';

const names = [
  'référencé',
  'taille',
  'taille_minimale',
  'organismes',
  'part_usages',
  'forfait_de_base',
  'PA',
  'PH',
  'total',
];

test.each([
  ['accents', 'reference', ['référencé']],
  ['plurals', 'référencés', ['référencé']],
  ['', 'organisme', ['organismes']],
  ['', 'parts_usage', ['part_usages']],
  ['order of words', 'usages_part', ['part_usages']],
  ['small words', 'base_forfait', ['forfait_de_base']],
  ['capitals', 'Total', ['total']],
  ['a letter too many, too few, wrong, or swapped', 'taillle', ['taille']],
  ['', 'talle', ['taille']],
  ['', 'tolal', ['total']],
  ['', 'tialle', ['taille']],
  ['nothing near', 'zèbre', []],
  ['short names: one letter at most', 'PS', ['PA', 'PH']],
])('%s: %s', (_, wrong, expected) => {
  expect(suggestions(wrong, names)).toEqual(expected);
});

test('editDistance', () => {
  expect([
    editDistance('', 'abc'),
    editDistance('abc', 'abc'),
    editDistance('abc', 'acb'),
    editDistance('abc', 'xyz'),
  ]).toEqual([3, 0, 1, 3]);
});
