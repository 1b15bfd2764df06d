import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';
import { FORM as QUESTIONS } from '../testing/form.ts';
import { typeName } from './describe.ts';

const FORM = `${QUESTIONS}calcul utilisés = 3 message
`;

/** The type inferred for a calcul that writes none. */
function inferred(expression: string): string {
  const { names, types, diagnostics } = analyse([{ path: 'f', text: whole(`${FORM}calcul v = ${expression}`) }]);
  const symbol = names.symbols.find(({ path }) => path === 'v')!;
  return [typeName(types.ofSymbol(symbol)), ...diagnostics.map(({ code }) => code)].join(' ');
}

test.each([
  ['3', 'entier'],
  ['3,5', 'décimal'],
  ['3 site', 'entier site'],
  ['n + 3', 'entier'],
  ['s + 3', 'entier site'],
  ['s × 2', 'entier site'],
  ['s × 30 %', 'décimal site'],
  ['(s × 30 %) arrondi à l’unité', 'entier site'],
  ['s ÷ s', 'taux'],
  ['n ÷ 3', 'décimal'],
  ['s ÷ 3', 'décimal site'],
  ['m + m', 'montant'],
  ['m + 0', 'montant'],
  ['m × n', 'montant'],
  ['m × t', 'montant'],
  ['m ÷ m', 'taux'],
  ['m ÷ s', 'montant/site'],
  ['p × s', 'montant'],
  ['s × p', 'montant'],
  ['p × t', 'montant/site'],
  ['100 % − t', 'taux'],
  ['1 − t', 'taux'],
  ['1 − t − t', 'taux'],
  ['t > 0', 'oui/non'],
  ['t ≥ n ÷ n', 'oui/non'],
  ['t × 2', 'taux'],
  ['t ÷ 12', 'taux'],
  ['t × t', 'taux'],
  ['30 % ÷ 1,1', 'taux'],
  ['d + 9 mois', 'date'],
  ['i − 3 jours', 'instant'],
  ['d − d', 'durée'],
  ['−m', 'montant'],
  ['si o alors m sinon 0', 'montant'],
  ['si o alors n sinon s', 'entier site'],
  ['si o alors d sinon sans objet', 'date'],
  ['m plafonné à 3 €', 'montant'],
  ['m à défaut 0 €', 'montant'],
  ['somme de l.y', 'entier site'],
  ['maximum de m, 3 €', 'montant'],
  ['le plus tôt de d, date du dépôt', 'date'],
  ['nombre de l où z', 'entier'],
  ['nombre de ks', 'entier'],
  ['tous l où y ≥ 3', 'oui/non'],
  ['selon k { PA : 3 €, autre : 0 € }', 'montant'],
  ['k', 'choix Secteur'],
  ['m > 0', 'oui/non'],
  ['s ≥ 15', 'oui/non'],
  ['s ≥ n', 'oui/non'],
  ['s ÷ s ≥ 70 %', 'oui/non'],
  ['n ÷ n ≥ 70 %', 'oui/non'],
  ['d ≤ i', 'oui/non'],
  ['texte_libre = siret', 'oui/non'],
  ['k = PA', 'oui/non'],
  ['PA = k', 'oui/non'],
  ['k dans [PA, AHI]', 'oui/non'],
  ['ks dans [PA]', 'oui/non'],
  ['k est g', 'oui/non'],
  ['r est outre_mer ou r = Corse', 'oui/non'],
  ['d − d > 30 jours', 'oui/non'],
])('%s : %s', (expression, type) => {
  expect(inferred(expression)).toBe(type);
});

test.each([
  ['s + q', 'T002'],
  ['m + n', 'T002'],
  ['m × m', 'T002'],
  ['p × q', 'T002'],
  ['s × q', 'T002'],
  ['d + d', 'T002'],
  ['d + 3', 'T002'],
  ['o + 1', 'T002'],
  ['m > 500', 'T003'],
  ['s = q', 'T003'],
  ['t > m', 'T003'],
  ['d − d > 30', 'T003'],
  ['t ≥ 30', 'T003'],
  ['30 ≤ t', 'T003'],
  ['t = 1', 'T003'],
  ['s ÷ s ≥ 0,7', 'T003'],
  ['t + 5', 'T002'],
  ['t dans [10]', 'T003'],
  ['t entre 10 et 20 %', 'T003'],
  ['maximum de t, 5', 'T006'],
  ['t plafonné à 80', 'T001'],
  ['si o alors t sinon 30', 'T006'],
  ['selon t { 10 : 1, autre : 2 }', 'T011'],
  ['ks = PA', 'T003'],
  ['devis = devis', 'T003'],
  ['k > PA', 'T004'],
  ['texte_libre < siret', 'T004'],
  ['n et o', 'T001'],
  ['non m', 'T001'],
  ['si n alors 1 sinon 2', 'T001'],
  ['si o alors m sinon n', 'T006'],
  ['somme de m, n', 'T006'],
  ['somme de o', 'T001'],
  ['le plus tôt de m', 'T001'],
  ['l.y', 'T005'],
  ['l.y + 3', 'T005'],
  ['n arrondi à l’euro', 'T007'],
  ['m arrondi à l’unité', 'T007'],
  ['tous m où o', 'T008'],
  ['k est PA', 'T001'],
  ['k est h', 'N006'],
  ['k = PB', 'N005'],
  ['k dans [PA, PB]', 'N005'],
  ['selon k { PB : 1, autre : 2 }', 'N005'],
  ['selon n { oui : 1, autre : 2 }', 'T011'],
  ['3 lieux', 'N006'],
])('%s → %s', (expression, code) => {
  expect(inferred(expression).split(' ').slice(-1)).toEqual([code]);
});

test.each([
  ['entier', 'n × 3,5', 'T001'],
  ['montant', 'p', 'T001'],
  ['montant', '500', 'T001'],
  ['taux', '0,3', 'T001'],
  ['entier site', '3 message', 'T001'],
  ['date', 'i', 'T001'],
  ['Secteur', 'r', 'T001'],
  ['choix { PA, AHI }', 'k', 'T001'],
])('declared %s, given %s', (type, value, code) => {
  expect(diagnose(`${FORM}calcul v : ${type} = ${value}`).map(([found]) => found)).toEqual([code]);
});

test.each([
  ['décimal', 'n'],
  ['entier site', 'n'],
  ['montant', '0'],
  ['taux', 'n ÷ n'],
  ['instant', 'd'],
  ['montant/site', 'p'],
  ['choix { rouge, vert }', 'si o alors rouge sinon vert'],
])('declared %s, accepts %s', (type, value) => {
  expect(diagnose(`${FORM}calcul v : ${type} = ${value}`)).toEqual([]);
});

test('one mistake is said once, where it is', () => {
  expect(diagnose(`${FORM}calcul v : montant = inconnu_au_bataillon × 3 + m\ncalcul w : montant = v + 1 €`)).toEqual([
    ['N001', 'inconnu_au_bataillon'],
  ]);
  expect(diagnose(`${FORM}calcul v = m + n\ncalcul w : montant = v + 1 €`)).toEqual([['T002', 'm + n']]);
});

test.each([
  ['calcul v = t ≥ 30', '30'],
  ['calcul v = m > 500', '500'],
  ['calcul v = 500 < m', '500'],
  ['calcul v = s = 3 message', '3 message'],
  ['calcul v = m + 500', '500'],
  ['calcul v = m + n', 'm + n'],
  ['calcul v = s ≥ 40 €', '40 €'],
  ['calcul v = s + 500 €', 's + 500 €'],
  ['calcul v = k = « PA »', '« PA »'],
  ['calcul v : montant = (s × 120 %) plafonné à 2 €', '(s × 120 %) plafonné à 2 €'],
])('%s: what is underlined is the constant, when there is one', (text, underlined) => {
  expect(diagnose(`${FORM}${text}`).map(([, words]) => words)).toEqual([underlined]);
});

test('the limit of an answer is a value that is written, of its own kind', () => {
  const codes = (type: string, bound: string) =>
    analyse([
      {
        path: 'f',
        text: whole(`étape f « F » { champ b : entier « B » champ a : ${type} « A » { minimum ${bound} } }`),
      },
    ]).diagnostics.map(({ code }) => code);
  for (const [type, bound] of [
    ['entier', '−3'],
    ['décimal', '2,5'],
    ['taux', '20 %'],
    ['montant', '3 k€'],
    ['date', '1er mars 2022'],
  ] as const)
    expect(codes(type, bound)).toEqual([]);
  expect(codes('entier', 'b')).toEqual(['T016']);
  expect(codes('entier', '3 × 2')).toEqual(['T016']);
  expect(codes('date', 'date du dépôt')).toEqual(['T016']);
  expect(codes('montant', '3')).toEqual(['T001']);
  expect(codes('texte', '3')).toEqual(['T017']);
  expect(codes('oui/non', 'oui')).toEqual(['T017']);
});

test.each([
  ['u dans f', undefined],
  ['u non dans f et f dans [u, v]', undefined],
  ['f = u', 'T003 u dans f'],
  ['u ≠ f', 'T003 u dans f'],
  ['f contient u', 'S040 u dans f'],
  ['e.f contient u', 'S040 u dans e.f'],
  ['e.f comprend u', 'S040 u dans e.f'],
  ['f inclut u', 'S040 u dans f'],
  ['g contient a', 'S040 a dans g'],
  ['j contient a', 'S040 a dans j'],
  ['a dans g', 'T018 g = a'],
  ['n dans n', 'T018 x dans [a, b]'],
  ['h dans f', 'T019'],
  ['f dans [h]', 'T019'],
])('%s, of a question with several answers', (written, expected) => {
  const text = whole(`choix F { u « U », v « V » }
étape d « D » {
  champ f : choix multiple F « F »
  champ h : F « H »
  champ g : choix { a « A », b « B » } « G »
  champ n : entier « N »
}
condition c « C » { exige ${written.replace('e.f', 'd.f')} sinon « Non. » }`);
  const { diagnostics } = analyse([{ path: 'f', text }]);
  const [code, advice = ''] = expected?.replace('e.f', 'd.f').split(/ (.*)/) ?? [];
  expect(diagnostics.map(({ code }) => code)).toEqual(code === undefined ? [] : [code]);
  expect(diagnostics.map(({ help }) => help).join('\n')).toContain(advice);
});
