import { expect, test } from 'vitest';
import { reasoned } from '../../../../test/reasoned.ts';

test.each([
  ['budget ÷ places arrondi au centime', ['R012: part_de']],
  ['budget ÷ (places + 1) arrondi au centime', []],
  ['si places = 0 alors 0 € sinon (budget ÷ places arrondi au centime)', []],
  ['si public alors 0 € sinon (budget ÷ places arrondi au centime)', ['R012: part_de']],
])('%s', (value, expected) => {
  expect(reasoned(`calcul part_de : montant = ${value}`)).toEqual(expected);
});
