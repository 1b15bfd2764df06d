import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';

test('an internal calcul that nothing reads', () => {
  expect(diagnose('calcul x : entier {\n  interne\n  vaut 3\n}')).toEqual([['D010', 'x']]);
});

test('a calcul that is shown, or read, even by a message or an exemple', () => {
  const inner = 'calcul x : entier {\n  interne\n  vaut 3\n}\n';
  expect(diagnose('calcul x : entier = 3')).toEqual([]);
  expect(diagnose(`${inner}calcul y : entier = x`)).toEqual([]);
  expect(diagnose(`${inner}condition c {\n  exige 3 > 2\n  sinon « Non : {x}. »\n}`)).toEqual([]);
  expect(diagnose(`${inner}exemple « E » { attendu x = 3 }`)).toEqual([]);
});

test('units and choix', () => {
  expect(diagnose('unité site\nchoix C « C » { a }')).toEqual([
    ['D011', 'site'],
    ['D011', 'C'],
  ]);
  expect(diagnose('unité site\ncalcul x = 3 site')).toEqual([]);
  expect(diagnose('unité site\nétape e « E » { champ m : montant/site « M » }')).toEqual([]);
});

test.each([
  ['unité site\nétape e « E » { champ n : entier site « N » }'],
  ['unité site\nétape e « E » { champ n : décimal site « N » }'],
  ['unité site\ncalcul n : entier site = 3'],
  ['choix C « C » { a, b }\nétape e « E » { champ n : C « N » }'],
  ['choix C « C » { a, b }\nétape e « E » { champ n : choix multiple C « N » }'],
  ['choix C « C » { a, b }\ncalcul n : C = a'],
])('not useless: %s', (text) => {
  expect(diagnose(text)).toEqual([]);
});

test('what is useless is called by its name', () => {
  const named = (text: string) =>
    analyse([{ path: 'f', text: whole(text) }]).diagnostics.map(({ code, params }) => [code, params]);
  expect(named('unité site\nchoix C « C » { a, b }\nsource s « S » { note « N » }')).toEqual([
    ['D011', { name: 'site', what: 'Cette unité' }],
    ['D011', { name: 'C', what: 'Ce choix' }],
    ['D012', { name: 's' }],
  ]);
  expect(named('calcul x : entier { interne vaut 3 }')).toEqual([['D010', { name: 'x' }]]);
});

test('a barème too may be internal; domaines that are written alike are not useless if one of them is read', () => {
  const scale = 'barème x : entier { interne selon n\n1 : 1\nautre : 2 }';
  expect(diagnose(`étape e « E » { champ n : entier « N » }\n${scale}`)).toEqual([['D010', 'x']]);
  expect(diagnose(`étape e « E » { champ n : entier « N » }\n${scale}\ncalcul y = x`)).toEqual([]);
  const volet = (first: string, second: string) => `volet v « V » {
  domaine a « A » { calcul x : entier { interne vaut 1 } ${first} }
  domaine b « B » { calcul x : entier { interne vaut 2 } ${second} }
}`;
  expect(diagnose(volet('', ''))).toEqual([
    ['D010', 'x'],
    ['D010', 'x'],
  ]);
  expect(diagnose(volet('calcul y = x', ''))).toEqual([]);
  expect(diagnose(`${volet('', '')}\ncalcul z = b.x`)).toEqual([]);
});

test('silent when something could not be read', () => {
  expect(diagnose('unité site\ncalcul x =').map(([code]) => code)).toEqual(['S005']);
});

test('a source that nothing cites', () => {
  const cites = 'calcul x : entier {\n  vaut 3\n  source a « trois »\n}\n';
  const sources = 'source a « A » { note « N » }\nsource b « B » { note « N » }\n';
  expect(diagnose(`${sources}${cites}`)).toEqual([['D012', 'b']]);
  expect(diagnose(`${sources}${cites}écart « É » { source b « deux » }`)).toEqual([]);
  // The citation that names no source meant one of these.
  expect(diagnose(`${sources}${cites}écart « É » { source c « deux » }`)).toEqual([['N006', 'c']]);
});

test('what a misspelled name stands for is not useless besides', () => {
  expect(diagnose('unité sites\nétape e « E » { champ n : entier site « N » }')).toEqual([['N006', 'site']]);
  expect(diagnose('choix Statut « S » { a, b }\nétape e « E » { champ n : Statuts « N » }')).toHaveLength(1);
  const calculs = 'calcul moitié : entier { interne vaut 4 }\ncalcul x = moitie + 1';
  expect(diagnose(calculs)).toEqual([['N001', 'moitie']]);
});
