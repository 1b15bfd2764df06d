import { expect, test } from 'vitest';
import { diagnose, messages } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ n : entier « N »
  champ m : montant « M »
  champ t : taux « T »
  champ d : date « D »
  champ o : oui/non « O »
  champ k : choix { rouge, vert } « K »
}
`;
const scale = (selon: string, rows: string) => diagnose(`${FORM}barème b : montant {\n  selon ${selon}\n${rows}\n}`);

test.each([
  ['whole numbers by 1', 'n', '1 à 4 : 1 €\n5 à 9 : 2 €\n10 et + : 3 €'],
  ['amounts by the cent', 'm', '0 € à 1 000 € : 1 €\n1 000,01 € et + : 2 €'],
  ['rates touch', 't', '0 % à 30 % : 1 €\n30 % et + : 2 €'],
  ['days', 'd', '1er mars 2022 à 31 mars 2022 : 1 €\n1er avril 2022 et + : 2 €'],
  ['a row for the others', 'n', '1 à 4 : 1 €\nautre : 2 €'],
  ['values one by one', 'n', '1 : 1 €\n2 : 2 €'],
  ['not from zero', 'n', '15 et + : 1 €'],
  ['by two inputs', 'n, o', '1 à 4, oui : 1 €\n5 et +, oui : 2 €\n1 à 9, non : 3 €\n10 et +, non : 4 €'],
  ['options', 'k', 'rouge : 1 €\nvert : 2 €'],
  ['unknown beyond', 'n', '1 à 4 : 1 €\ninconnu « Manque »'],
])('correct: %s', (_, selon, rows) => {
  expect(scale(selon, rows)).toEqual([]);
});

test.each([
  ['a gap', 'n', '1 à 4 : 1 €\n6 et + : 2 €', [['B008', '6 et +']]],
  ['a gap of a cent', 'm', '0 € à 10 € : 1 €\n10,02 € et + : 2 €', [['B008', '10,02 € et +']]],
  [
    'a gap of a day',
    'd',
    '1er mars 2022 à 30 mars 2022 : 1 €\n1er avril 2022 et + : 2 €',
    [['B008', '1er avril 2022 et +']],
  ],
  ['a gap in rates', 't', '0 % à 30 % : 1 €\n31 % et + : 2 €', [['B008', '31 % et +']]],
  ['an overlap', 'n', '1 à 5 : 1 €\n5 et + : 2 €', [['B007', '5 et +']]],
  ['a row after the open one', 'n', '1 et + : 1 €\n5 à 6 : 2 €', [['B007', '5 à 6']]],
  ['rows in disorder', 'n', '5 et + : 1 €\n1 à 4 : 2 €', [['B006', '1 à 4']]],
  ['no last row', 'n', '1 à 4 : 1 €\n5 à 9 : 2 €', [['B009', '5 à 9']]],
  ['bounds the wrong way', 'n', '4 à 1 : 1 €\n5 et + : 2 €', [['B011', '4 à 1']]],
  ['one key too few', 'n, o', '1 et + : 1 €', [['B004', '1 et + : 1 €']]],
  ['one cell too many', 'n', '1 et + : 1 € | 2 €', [['B003', '1 et + : 1 € | 2 €']]],
  ['an option twice', 'k', 'rouge : 1 €\nvert ou rouge : 2 €', [['B007', 'rouge']]],
  ['no quantity for tranches', 'k par tranches', 'rouge : 1 €\nvert : 2 €', [['B010', 'b']]],
])('%s', (_, selon, rows, expected) => {
  expect(scale(selon, rows)).toEqual(expected);
});

test('the value that falls through is told', () => {
  const text = `${FORM}barème b : montant {\n  selon m\n  0 € à 10 000 € : 1 €\n  10 000,02 € et + : 2 €\n}`;
  expect(messages(text)[0]).toContain('10\u202f000,01\u00a0€');
});

test('silent when the input itself is unknown', () => {
  expect(scale('inconnue', '1 à 49 : 1 €\n50 et + : 2 €')).toEqual([['N001', 'inconnue']]);
});
