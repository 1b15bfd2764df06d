import { expect, test } from 'vitest';
import { understood } from '../../testing/trees.ts';

test.each([
  ['literals', '21 500 €', '21\u202f500€'],
  ['', '14,5 k€', '14\u202f500€'],
  ['', '1,5 M€', '1\u202f500\u202f000€'],
  ['', '0,5 %', '0,5%'],
  ['', '1er septembre 2021', '2021-9-1'],
  ['', '15 mars 2023 à 14 h 30', '2023-3-15-14-30'],
  ['', '10 jours ouvrés', '10 jours ouvrés'],
  ['', '« a\n   b »', '«a b»'],
  ['precedence', 'a ou b et non c = d', '(a ou (b et (non (c = d)))) ! S032'],
  ['', 'a + b × c − d ÷ e', '((a + (b × c)) − (d ÷ e))'],
  ['', '−a + b', '((−a) + b)'],
  ['', 'a − −3', '(a − (−3))'],
  ['', 'a*b/c <= d', '(((a × b) ÷ c) ≤ d)'],
  ['', 'a <> b', '(a ≠ b)'],
  ['rounding and caps hold for the product', 'a × 30 % arrondi à l’euro', '((a × 30%) arrondi euro au plus proche)'],
  [
    '',
    'a × b plafonné à 20 % × c arrondi au centime inférieur',
    '(((a × b) plafonné (20% × c)) arrondi centime inférieur)',
  ],
  ['', 'a à défaut 0 € + b à défaut 0 €', '((a à défaut 0€) + (b à défaut 0€))'],
  ['', '(a + b) arrondi à l’unité supérieur', '((a + b) arrondi unité supérieur)'],
  ['membership', 'a est non g', '(a est non g)'],
  ['', 'a non dans [b, c] et d', '((a non dans b,c) et d)'],
  ['', 'b non dans v.a et non c dans a', '((v.a non dans b) et (non (a dans c)))'],
  ['', 'a entre 1 et 9 et b', '((a entre 1,9) et b)'],
  ['si', 'si a alors b sinon si c alors d sinon e', '(si a alors b sinon (si c alors d sinon e))'],
  ['', '(si a alors 1 sinon 0) + 1', '((si a alors 1 sinon 0) + 1)'],
  ['selon', 'selon a { 1 à 4 : b, 5 et + : c }', '(selon a 1..4:b 5+:c)'],
  ['', 'selon a { oui : non, non : oui }', '(selon a oui:non non:oui)'],
  ['', 'selon a { PA ou PH : 1 autre : 2 }', '(selon a PA|PH:1 autre:2)'],
  ['aggregates', 'somme de a.b × 2', '((somme a.b) × 2)'],
  ['', 'minimum de a, b', '(minimum a,b)'],
  ['', 'le plus tard de a, b', '(le plus tard a,b)'],
  ['', 'nombre de a où b > 1 et c', '(nombre a où ((b > 1) et c))'],
  ['', 'au moins un a où b', '(au moins un a où b)'],
  ['others', 'début de a + 9 mois', '((début a) + 9 mois)'],
  ['', 'date du dépôt < fin de a', '(deposit date < (fin a))'],
  ['', 'fenêtre = F3', '(current window = F3)'],
  ['', 'inconnu « Manque » borné par 1 € et 2 €', '(inconnu Manque 1€..2€)'],
  ['', 'sans objet', 'sans objet'],
  ['', '[a, b]', '[a,b]'],
])('%s %s', (_, text, expected) => {
  expect(understood(text)).toBe(expected);
});

test.each([
  ['a = non', '(a = non)'],
  ['a = non et b', '((a = non) et b)'],
  ['non a', '(non a)'],
  ['non (a et b)', '(non (a et b))'],
  ['a et non\n b', '(a et (non b))'],
  ['non', 'non'],
  ['non non a', '(non (non a))'],
])('`non`, a value or an operator: %s', (text, expected) => {
  expect(understood(text)).toBe(expected);
});

test.each([
  ['montant + date + source', '((montant + date) + source)'],
  ['somme + nombre', '(somme + nombre)'],
  ['minimum de minimum, maximum', '(minimum minimum,maximum)'],
  ['fenêtre.début', 'fenêtre.début'],
])('soft keywords are names: %s', (text, expected) => {
  expect(understood(text)).toBe(expected);
});

test('a unit follows its number', () => {
  expect(understood('15 ESSMS + 3')).toBe('(15 ESSMS + 3)');
  // On another line only if it is declared, and never before « : ».
  expect(understood('15\nESSMS', ['ESSMS'])).toBe('15 ESSMS');
  expect(understood('selon a { 1 : 3 2 : 4 }')).toBe('(selon a 1:3 2:4)');
  expect(understood('selon a { PA : 3\n PH : 4 }', ['PH'])).toBe('(selon a PA:3 PH:4)');
});

test.each([
  ['a ou b et c', ['S032']],
  ['a et b ou c et d', ['S032', 'S032']],
  ['a ou (b et c)', []],
  ['(a ou b) et c', []],
  ['a ou (b et c ou d)', ['S032']],
  ['a et b et c ou d', ['S032']],
  ['a ou b ou c', []],
  ['a ou non (b et c)', []],
])('%s: « et » among « ou » is read first, and says so', (text, codes) => {
  expect(understood(text).match(/S\d+/g) ?? []).toEqual(codes);
});

test('where parentheses are missing, they are asked for', () => {
  expect(understood('a + b plafonné à c')).toContain('S030');
  expect(understood('a plafonné à b + c')).toContain('S030');
  expect(understood('a + b arrondi à l’euro')).toContain('S030');
  expect(understood('a arrondi à l’euro + b')).toBe('((a arrondi euro au plus proche) + b)');
});

test.each([
  '3 +',
  '(3 + 2',
  '× 4',
  'a dans [b',
  'a dans',
  'si a alors',
  'a est',
  'somme de',
  'entre',
  'nombre de où a',
  '',
])('what is missing is said once: %s', (text) => {
  expect(understood(text).match(/[SN]\d{3}/g)).toHaveLength(1);
});
