import { expect, test } from 'vitest';
import { reasoned, said } from '../../../../test/reasoned.ts';

test.each([
  ['budget − 1 000 €', ['R011: reste']],
  ['maximum de (budget − 1 000 €), 0 €', []],
  ['si budget > 1 000 € alors budget − 1 000 € sinon 0 €', []],
  ['(budget × 30 % arrondi au centime) − budget', ['R011: reste']],
])('%s', (value, expected) => {
  expect(reasoned(`calcul reste : montant = ${value}`)).toEqual(expected);
});

test('not where a condition turns those away', () => {
  const text = `calcul reste : montant = budget − 1 000 €
condition assez « Assez » { exige budget ≥ 1 000 € sinon « Non. » }`;
  expect(reasoned(text)).toEqual([]);
});

test('shows the answers that do it, and no other', () => {
  expect(said('calcul reste : montant = budget − 1 000 €').map(({ message }) => message)).toEqual([
    expect.stringMatching(/budget = 0\s€\.$/),
  ]);
});

test.each([
  ['budget × (1 − part) arrondi au centime', /part = 200\s%/],
  ['budget × part arrondi au centime', /part = −?-?100\s%/],
])('%s: an answer that may be, and not the greatest that can be typed', (value, witness) => {
  expect(
    said(
      `étape suite « Suite » { champ part : taux « Part » }\ncalcul reste : montant = (${value.replace(' arrondi', ') arrondi')}`,
    ).map(({ message }) => message),
  ).toEqual([expect.stringMatching(witness)]);
});
