import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ m : montant « M »
  champ t : taux « T »
  champ n : entier « N »
  champ x : décimal « X »
}
`;
const paid = (value: string) =>
  diagnose(`${FORM}calcul dû : montant = ${value}\néchéancier v de dû { versement a le reste }`);

test.each([
  'm + 3,50 €',
  'm × n',
  '(m × t) arrondi au centime',
  'm plafonné à 20 k€',
  'si n > 3 alors m sinon 0 €',
  'somme de m, m',
])('whole cents: %s', (value) => {
  expect(paid(value)).toEqual([]);
});

test.each([
  ['m × t', 'm × t'],
  ['m + m × 30 %', 'm × 30 %'],
  ['m ÷ 3', 'm ÷ 3'],
  ['(m × x) plafonné à 20 k€', '(m × x)'],
  ['0,005 €', '0,005 €'],
])('%s leaves fractions of a cent', (value, place) => {
  expect(paid(value)).toEqual([['E010', place]]);
});

test('through other calculs and barèmes, where it happens', () => {
  const text = `${FORM}calcul aide : montant = m × t
barème b : montant {
  selon x par tranches
  0 et + : 3 €
}
calcul dû : montant = aide + b
échéancier v de dû { versement a le reste }`;
  expect(diagnose(text)).toEqual([
    ['E010', 'm × t'],
    ['E010', 'x'],
  ]);
});

test('a rounding clause settles all cases; what is not paid is left alone', () => {
  expect(
    diagnose(
      `${FORM}calcul dû : montant {\n  si n > 3 : m × t\n  sinon : m ÷ 3\n  arrondi à l'euro\n}\néchéancier v de dû { versement a le reste }`,
    ),
  ).toEqual([]);
  expect(diagnose(`${FORM}calcul dû : montant = m × t`)).toEqual([]);
});
