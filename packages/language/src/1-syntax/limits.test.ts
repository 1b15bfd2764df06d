/** Texts that nobody writes, and that somebody will paste. */
import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const codes = (text: string) => [...new Set(diagnose(text).map(([code]) => code))];

test.each([
  ['parentheses', `calcul x = ${'('.repeat(10_000)}3${')'.repeat(10_000)}`, ['S016']],
  ['parentheses, open', `calcul x = ${'('.repeat(10_000)}3`, ['S016']],
  ['brackets', `calcul x = ${'['.repeat(10_000)}`, ['S016']],
  ['si', `calcul x = ${'si oui alors 3 sinon '.repeat(10_000)}3`, ['S016']],
  ['somme de', `calcul x = ${'somme de '.repeat(10_000)}3`, ['S016']],
  ['braces', '{'.repeat(10_000), ['S016']],
  ['closing braces', '}'.repeat(10_000), ['S008']],
  ['+', `calcul x = ${'3 + '.repeat(10_000)}3`, ['S017']],
  ['−', `calcul x = ${'−'.repeat(10_000)}3`, ['S017']],
  ['non', `calcul x = ${'non '.repeat(10_000)}oui`, ['S017']],
  ['à défaut', `calcul x = 3${' à défaut 3'.repeat(10_000)}`, ['S017']],
  ['quotes', `calcul x = ${'«'.repeat(10_000)}`, ['S004']],
  ['unknown signs', 'µ'.repeat(10_000), ['S001']],
  ['a number', `calcul x : entier = ${'9'.repeat(10_000)}`, []],
  ['a sum', `calcul x : entier = somme de ${'3, '.repeat(5000)}3`, []],
])('10 000 %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each(['14 mars 999999999', '999999999 mars 2022'])('a date that is none: %s', (date) => {
  const text = `étape e « E » { champ d : date « D » }\ncondition c {\n  exige d entre\n${date}\net 3 mars 2022\n  sinon « Non. »\n}`;
  expect(codes(text)).toEqual(['S020']);
});

test('what is too deep hides nothing of the rest', () => {
  const text = `calcul x = ${'('.repeat(100)}3${')'.repeat(100)}\ncalcul y : montant = 3\ncalcul z : entier = x`;
  expect(diagnose(text)).toEqual([
    ['S016', '('],
    ['T001', '3'],
  ]);
});
