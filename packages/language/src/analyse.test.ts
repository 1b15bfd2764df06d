import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { diagnose } from './testing/diagnose.ts';
import { SAMPLE } from './testing/sample.ts';

test('a correct programme reports nothing', () => {
  expect(diagnose(SAMPLE)).toEqual([]);
});

test('its files are read in the order of their names, as one', () => {
  const { tree, diagnostics } = analyse([
    { path: 'b.guichet', text: 'calcul y : entier = x + 1' },
    { path: 'a.guichet', text: 'programme p « P » { }\ncalcul x : entier = 3 sites\nunité sites' },
  ]);
  expect(diagnostics).toEqual([]);
  expect(tree.declarations.map(({ name }) => name?.text)).toEqual(['p', 'x', 'sites', 'y']);
});

test('no file, an empty file, a file of comments', () => {
  expect(analyse([]).diagnostics).toEqual([]);
  expect(analyse([{ path: 'a', text: '' }]).diagnostics.map(({ code }) => code)).toEqual(['D001']);
  expect(analyse([{ path: 'a', text: '// rien\n/* rien */' }]).diagnostics.map(({ code }) => code)).toEqual(['D001']);
});

test('a file beside its copy is said once', () => {
  const text = 'programme p « P » { }\ncalcul x : entier = 3';
  const files = [
    { path: 'p.guichet', text },
    { path: 'p (copie).guichet', text: `${text}\n` },
  ];
  expect(analyse(files).diagnostics.map(({ code, span }) => [code, span.file])).toEqual([['D004', 'p.guichet']]);
});

test('an error hides no other, and has no echo', () => {
  const text = `
étape e « E » {
  champ a : entier « A »
  chanp b : entier « B »
  champ c : oui/non « C
  champ d : entier « D »
}
barem x : montant {
  selon a
  1 : 3 €
}
condition k {
  exige b > 2 et x > 3 €
  snon « Non. »
}
calcul y : montant = a + 3
calcul z : entier = d +
calcul w : entier = inconnue`;
  expect(diagnose(text)).toEqual([
    ['S046', 'chanp'],
    ['S004', '« C'],
    ['S046', 'barem'],
    ['S002', 'snon'],
    ['T001', 'a + 3'],
    ['S005', ''],
    ['N001', 'inconnue'],
  ]);
});

test.each([
  [
    'a unit, and what is counted with it',
    'unité site\nétape e « E » { champ n : entier sit « N » }\ncalcul x : entier site = n + 1 site',
    ['N006'],
  ],
  [
    'a block of the library, and what it brings',
    'étape e « E » { utilise identité_entreprises }\ncalcul x = siret',
    ['N012'],
  ],
  ['a question of the library', 'étape e « E » { utilise sirets de identité_entreprise }\ncalcul x = siret', ['N002']],
  ['a field, under two names', 'étape e « E » { champ sies : entier « N » }\ncalcul x = sites + e.sites', ['N001']],
  [
    'what an example gives',
    'étape e « E » { champ c : choix multiple { a, b } }\nexemple « E » { avec d = [a, b] attendu éligible = oui }',
    ['N001'],
  ],
])('one mistake: %s', (_, text, codes) => {
  const { diagnostics } = analyse([{ path: 'a.guichet', text: `programme p « P » { }\n${text}` }]);
  expect(diagnostics.filter(({ severity }) => severity === 'erreur').map(({ code }) => code)).toEqual(codes);
});
