import { expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import { diagnose, messages } from '../../testing/diagnose.ts';

test('a brace that is missing is told of its block, and costs nothing else', () => {
  const text = `étape e « E » {
  champ a : liste de 1 à 3 « A » {
    champ b : entier « B »
  champ c : oui/non « C »
}
calcul x : entier = somme de a.b
calcul y : oui/non = c`;
  expect(diagnose(text)).toEqual([['S007', '»']]);
  expect(messages(text)[0]).toContain('le champ «\u00a0a\u00a0» ouvert ligne 3');
});

test('at the end of the file', () => {
  expect(diagnose('étape e « E » {\n  champ b : entier « B »').map(([code]) => code)).toEqual(['S007']);
  expect(diagnose('étape e « E » {').map(([code]) => code)).toEqual(['S007']);
});

test('two blocks at once', () => {
  const text = 'volet v « V » {\n  domaine d « D » {\n    champ b : entier « B »\ncalcul x : entier = d.b';
  // Both are missing at the same place: said once.
  expect(diagnose(text).map(([code]) => code)).toEqual(['S007']);
});

test('no more blocks are closed than braces are missing, whatever the margins', () => {
  const text = `étape e « E » {
  champ b : entier « B »
calcul c : entier {
si b > 1 : 1
sinon : 2
}`;
  expect(diagnose(text)).toEqual([['S007', '»']]);
});

test('one too many', () => {
  expect(diagnose('étape e « E » {\n  champ a : entier « A »\n  }\n  champ b : entier « B »\n}\ncalcul x = b')).toEqual(
    [['S008', '}']],
  );
  expect(diagnose('calcul x = 3\n}\ncalcul y = x')).toEqual([['S008', '}']]);
});

test('a balanced text is left alone, however it is laid out', () => {
  expect(
    diagnose(
      'étape e « E » {\nchamp a : liste de 1 à 2 « A » {\nchamp b : entier « B »\n}\n}\ncalcul x = somme de a.b',
    ),
  ).toEqual([]);
});

test.each([
  ['étape e « E » {\n  champ b : entier « B »', { what: 'l’étape « e » ouverte', line: 1 }],
  ['\ncalendrier {\n  période p « P » du 1er mars 2022 au 2 mars 2022', { what: 'le calendrier ouvert', line: 2 }],
  ['calcul c : entier « C » {\n  si (', { what: 'le calcul « c » ouvert', line: 1 }],
])('of the block that is left open, its word, its name and its line are told: %s', (text, said) => {
  const { diagnostics } = analyse([{ path: 'essai.guichet', text }]);
  expect(diagnostics.filter(({ code }) => code === 'S007').map(({ params }) => params)).toEqual([said]);
});
