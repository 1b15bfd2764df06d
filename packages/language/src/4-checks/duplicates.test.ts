import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';

test.each([
  ['two calculs', 'calcul x = 1\ncalcul x = 2', 'x'],
  ['a champ and a calcul', 'étape e « E » { champ x : entier « X » }\ncalcul x = 2', 'x'],
  ['two champs of one étape', 'étape e « E » {\n  champ x : entier « X »\n  champ x : date « X »\n}', 'x'],
  [
    'two champs of one liste',
    'étape e « E » { champ l : liste de 1 à 2 « L » {\n champ y : date « D »\n champ y : date « D »\n } }',
    'y',
  ],
  ['two options', 'étape e « E » { champ k : choix { a, b, a } « K » }', 'a'],
  [
    'an option of a group and another',
    'choix C « C » {\n groupe g « G » { a }\n a\n}\nétape e « E » { champ k : C « K » }',
    'a',
  ],
  ['two étapes', 'étape e « E » { champ x : date « X » }\nétape e « E » { champ y : date « Y » }', 'e'],
  [
    'two domaines of one volet',
    'volet v « V » {\n domaine d « D » { champ x : date « X » }\n domaine d « D » { champ x : date « X » }\n}',
    'd',
  ],
  ['two sources', 'source s « S »\nsource s « S »\nécart « É » { source s « deux » }', 's'],
  ['two unités', 'unité u\nunité u\ncalcul x = 3 u', 'u'],
  ['two choix', 'choix C « C » { a }\nchoix C « C » { b }\nétape e « E » { champ k : C « K » }', 'C'],
  [
    'two groups',
    'choix C « C » {\n groupe g « G » { a }\n groupe g « G » { b }\n}\nétape e « E » { champ k : C « K » }',
    'g',
  ],
  ['two options of a calcul', 'calcul k : choix { a, b, a } = b', 'a'],
  ['two calculs of one domaine', 'volet v « V » { domaine d « D » {\n calcul x = 1\n calcul x = 2\n} }', 'x'],
  ['two volets', 'volet v « V » { domaine d « D » { } }\nvolet v « V » { domaine f « F » { } }', 'v'],
  ['two prérequis', 'prérequis p « P » { satisfait quand oui }\nprérequis p « P » { satisfait quand oui }', 'p'],
  ['two columns', 'calcul x = 1\nétat e {\n  colonne a = x\n  colonne a = x\n}', 'a'],
])('%s', (_, text, name) => {
  expect(diagnose(text)).toEqual([['N010', name]]);
});

test('the first is shown, whatever their number', () => {
  const text = whole('calcul x = 1\ncalcul x = 2\ncalcul x = 3');
  const places = analyse([{ path: 'f', text }]).diagnostics.map(({ span, related }) => [
    text.slice(0, span.start).split('\n').length,
    ...(related ?? []).map((each) => text.slice(0, each.span.start).split('\n').length),
  ]);
  expect(places).toEqual([
    [3, 2],
    [4, 2],
  ]);
});

test.each([
  [
    'one champ in two étapes',
    'étape a « A » { champ x : date « X » }\nétape b « B » { champ x : date « X » }\ncalcul y = a.x',
  ],
  ['a domaine in two volets', 'volet a « A » { domaine d « D » { } }\nvolet b « B » { domaine d « D » { } }'],
  ['an étape and its champ', 'étape x « E » { champ x : date « X » }\ncalcul y = x'],
  [
    'a volet and an indicateur',
    'volet mss « V » { domaine d « D » { } }\nindicateur mss « I » { déclaré }\ncalcul a = mss.atteint',
  ],
  [
    'the same denominator in two indicateurs',
    'indicateur i « I » { numérateur a dénominateur b }\nindicateur j « J » { numérateur a dénominateur b }',
  ],
  [
    'a versement of two échéanciers',
    'étape e « E » { champ m : montant « M » }\néchéancier a de m { versement x le reste }\néchéancier b de m { versement x le reste }\ncalcul z = a.x + b.x',
  ],
])('%s is no duplicate', (_, text) => {
  expect(diagnose(text)).toEqual([]);
});
