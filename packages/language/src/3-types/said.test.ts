/** Of each mistake in an expression: what is underlined, and all that its message and its advice are made of. */
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import { whole } from '../testing/diagnose.ts';
import { FORM as QUESTIONS } from '../testing/form.ts';

const FORM = `${QUESTIONS}étape e2 « E » { champ kk : choix { rouge, vert } « K » }
étape f « F » { champ deux : oui/non « O » champ seul : entier « S » }
étape h « H » { champ deux : oui/non « O » }
volet vol « V » { domaine dom « D » { champ c : entier « C » } domaine dom2 « D » { champ c : entier « C » } }
prérequis pre « P » { champ fait : oui/non « F » satisfait quand fait }
indicateur ind « I » { numérateur nu « N » dénominateur sur « D » cible ≥ 70 % }
échéancier ech « E » de m { versement avance « A » 30 % versement solde « S » le reste }
fenêtre F1 « F » { candidature du 1er mars 2022 au 15 mars 2022 instruction du 1er avril 2022 au 3 avril 2022 }
calendrier { période per « P » du 1er mars 2022 au 15 mars 2022 échéance lim « L » 5 mai 2022 à 14 h }
`;

function said(line: string): unknown[] {
  const text = whole(`${FORM}calcul v ${line}\n`);
  const { diagnostics } = analyse([{ path: 'f', text }]);
  return diagnostics
    .filter(({ span }) => span.start >= text.lastIndexOf('calcul v'))
    .map(({ code, span, params }) => [code, text.slice(span.start, span.end), params]);
}

const write = (words: string): unknown => expect.stringContaining(`« ${words} »`);

const NAMES: readonly (readonly [string, Code, string, object])[] = [
  ['= e × 2', 'N004', 'e', { name: 'e', kind: 'une étape du formulaire', example: 'e.o' }],
  ['= vol × 2', 'N004', 'vol', { name: 'vol', kind: 'un volet', example: 'vol.demandés' }],
  ['= dom × 2', 'N004', 'dom', { name: 'dom', kind: 'un domaine', example: 'dom.demandé' }],
  ['= ind × 2', 'N004', 'ind', { name: 'ind', kind: 'un indicateur', example: 'ind.atteint' }],
  ['= ech × 2', 'N004', 'ech', { name: 'ech', kind: 'un échéancier', example: 'ech.avance' }],
  ['= deux et oui', 'N003', 'deux', { name: 'deux', choices: ['f.deux', 'h.deux'] }],
  ['= e.abc', 'N002', 'abc', { name: 'abc', in: 'e', suggestions: [] }],
  ['= l.zz', 'N002', 'zz', { name: 'zz', in: 'l', suggestions: ['z'] }],
  ['= f.seul.abc', 'N002', 'abc', { name: 'abc', in: 'f.seul', suggestions: [] }],
  ['= seull', 'N001', 'seull', { name: 'seull', suggestions: ['seul'] }],
  ['= c', 'N001', 'c', { name: 'c', suggestions: ['dom.c', 'dom2.c'] }],
  ['= y', 'N001', 'y', { name: 'y', suggestions: ['l.y'] }],
  ['= k = g', 'N005', 'g', { name: 'g', choice: 'ce choix « Secteur »', suggestions: [], group: true }],
  ['= k = PB', 'N005', 'PB', { name: 'PB', choice: 'ce choix « Secteur »', suggestions: ['PA', 'p'] }],
  ['= ks = [PA, AHJ]', 'N005', 'AHJ', { name: 'AHJ', choice: 'ce choix « Secteur »', suggestions: ['AHI'] }],
  ['= kk = rose', 'N005', 'rose', { name: 'rose', choice: 'ce choix', suggestions: [] }],
  ['= k est gg', 'N006', 'gg', { name: 'gg', what: 'de groupe', suggestions: ['g'] }],
  ['= 3 sitte', 'N006', 'sitte', { name: 'sitte', what: 'd’unité', suggestions: ['site'] }],
  ['= début de perr', 'N001', 'perr', { name: 'perr', suggestions: ['per'] }],
  ['= fin de lin', 'N001', 'lin', { name: 'lin', suggestions: ['lim'] }],
  ['= début de F9', 'N001', 'F9', { name: 'F9', suggestions: ['F1'] }],
];

const TYPES: readonly (readonly [string, Code, string, object])[] = [
  ['= per', 'T012', 'per', { name: 'per', kind: 'une période' }],
  ['= début de n', 'T013', 'n', { name: 'n' }],
  ['= l.y', 'T005', 'l.y', { name: 'l.y' }],
  ['= tous m où o', 'T008', 'm', { name: 'm' }],
  ['= nombre de k', 'T008', 'k', { name: 'k' }],
  ['= nombre de ks où o', 'T008', 'ks', { name: 'ks' }],
  ['= tous ks où o', 'T008', 'ks', { name: 'ks' }],
  ['= k est AHI', 'T001', 'AHI', { expected: 'un groupe', actual: 'une option', help: write('= AHI') }],
  ['= n est g', 'T001', 'n', { expected: 'un choix', actual: 'un nombre entier' }],
  ['= l = l', 'T003', 'l = l', { left: 'une liste', right: 'une liste', help: undefined }],
  ['= devis = devis', 'T003', 'devis = devis', { left: 'une pièce', right: 'une pièce', help: undefined }],
  ['= l × 2', 'T002', 'l × 2', { left: 'une liste', right: 'un nombre entier', operator: '×', help: undefined }],
  ['= pre + d', 'T002', 'pre + d', { left: 'un oui/non', right: 'une date', operator: '+', help: undefined }],
  ['= m + 500', 'T002', '500', { left: 'un montant', right: 'un nombre entier', operator: '+', help: write('500 €') }],
  ['= 0,3 − t', 'T002', '0,3', { left: 'un nombre décimal', right: 'un taux', operator: '−', help: write('30 %') }],
  ['= d − d > 30', 'T003', '30', { left: 'une durée', right: 'un nombre entier', help: write('30 jours') }],
  [
    '= s < 3 message',
    'T003',
    '3 message',
    { left: 'un nombre entier (site)', right: 'un nombre entier (message)', help: undefined },
  ],
  ['= p = m', 'T003', 'p = m', { left: 'un montant par site', right: 'un montant', help: undefined }],
  ['= k dans [3]', 'T003', '3', { left: 'un choix « Secteur »', right: 'un nombre entier', help: undefined }],
  ['= t dans [10]', 'T003', '10', { left: 'un taux', right: 'un nombre entier', help: write('10 %') }],
  ['= t entre 1 % et 20', 'T003', '20', { left: 'un taux', right: 'un nombre entier', help: write('20 %') }],
  ['= o < oui', 'T004', 'o', { type: 'un oui/non' }],
  ['= k entre PA et AHI', 'T004', 'k', { type: 'un choix « Secteur »' }],
  ['= t arrondi au centime', 'T007', 't arrondi au centime', { rounding: 'au centime', type: 'un taux' }],
  ['= n arrondi à l’euro', 'T007', 'n arrondi à l’euro', { rounding: "à l'euro", type: 'un nombre entier' }],
  ['= m arrondi à l’unité', 'T007', 'm arrondi à l’unité', { rounding: "à l'unité", type: 'un montant' }],
  ['= somme de l.y, m', 'T006', 'm', { first: 'un nombre entier (site)', other: 'un montant' }],
  ['= minimum de d', 'T001', 'd', { expected: 'un nombre ou un montant', actual: 'une date' }],
  ['= le plus tard de n', 'T001', 'n', { expected: 'une date', actual: 'un nombre entier' }],
  ['= d plafonné à 3', 'T001', 'd', { expected: 'un nombre ou un montant', actual: 'une date' }],
  ['= −i', 'T001', 'i', { expected: 'un nombre ou un montant', actual: 'un instant' }],
  ['= non n', 'T001', 'n', { expected: 'un oui/non', actual: 'un nombre entier' }],
  ['= si o alors m sinon t', 'T006', 't', { first: 'un montant', other: 'un taux' }],
  [': montant { si o : m sinon : d }', 'T001', 'd', { expected: 'un montant', actual: 'une date' }],
  [
    ': entier = x',
    'T001',
    'x',
    { expected: 'un nombre entier', actual: 'un nombre décimal', help: write('arrondi à l’unité') },
  ],
  [
    ': montant/site = m',
    'T001',
    'm',
    { expected: 'un montant par site', actual: 'un montant', help: write('60 € ÷ 1 site') },
  ],
  [
    ': montant = p',
    'T001',
    'p',
    { expected: 'un montant', actual: 'un montant par site', help: expect.stringContaining('site') },
  ],
  [
    ': choix multiple Secteur = PA',
    'T001',
    'PA',
    { expected: 'un choix multiple « Secteur »', actual: 'un choix « Secteur »', help: write('[a, b]') },
  ],
  [': taux = 0,3', 'T001', '0,3', { expected: 'un taux', actual: 'un nombre décimal', help: write('30 %') }],
  [': taux = 30', 'T001', '30', { expected: 'un taux', actual: 'un nombre entier', help: write('30 %') }],
  [': taux = 1,5', 'T001', '1,5', { expected: 'un taux', actual: 'un nombre décimal', help: write('1,5 %') }],
  [': durée = 4', 'T001', '4', { expected: 'une durée', actual: 'un nombre entier', help: write('4 jours') }],
  [': montant = 7', 'T001', '7', { expected: 'un montant', actual: 'un nombre entier', help: write('7 €') }],
  [': date = i', 'T001', 'i', { expected: 'une date', actual: 'un instant' }],
];

const KEYS: readonly (readonly [string, Code, string, object])[] = [
  [
    '= selon kk { rouge : 1, bleu : 2, autre : 3 }',
    'N005',
    'bleu',
    { name: 'bleu', choice: 'ce choix', suggestions: [] },
  ],
  [
    '= selon k { PA : 1, AHJ : 2, autre : 3 }',
    'N005',
    'AHJ',
    { name: 'AHJ', choice: 'ce choix « Secteur »', suggestions: ['AHI'] },
  ],
  ['= selon n { rouge : 1, autre : 2 }', 'T011', 'rouge', { key: 'le nom d’une option', input: 'un nombre entier' }],
  ['= selon o { 1 : 1, autre : 2 }', 'T011', '1', { key: 'un nombre entier', input: 'un oui/non' }],
  ['= selon n { 2,5 : 1, autre : 2 }', 'T011', '2,5', { key: 'un nombre décimal', input: 'un nombre entier' }],
  ['= selon m { oui : 1, autre : 2 }', 'T011', 'oui', { key: '« oui » ou « non »', input: 'un montant' }],
  ['= selon fenêtre { F1 : 1, F2 : 2 }', 'N006', 'F2', { name: 'F2', what: 'de fenêtre', suggestions: ['F1'] }],
];

test.each([...NAMES, ...TYPES, ...KEYS])('%s → %s', (line, code, words, params) => {
  expect(said(line)).toEqual([[code, words, params]]);
});

test.each([
  '= fenêtre = F1',
  '= selon fenêtre { F1 : 1, autre : 2 }',
  ': date = début de per',
  ': instant = fin de lim',
  ': date = fin de F1',
  '= rouge = kk',
  '= ks = [PA, AHI]',
  ': choix multiple Secteur = []',
  '= nombre de ks',
  '= nombre de l',
  '= selon m { 0 : 1, 0,01 € et + : 2 }',
  '= selon d { 1er mars 2022 : 1, autre : 2 }',
  ': taux = n ÷ 3',
  ': durée = 0',
])('nothing: %s', (line) => {
  expect(said(line)).toEqual([]);
});
