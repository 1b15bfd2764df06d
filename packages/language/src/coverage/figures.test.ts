import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { HEADER } from '../testing/diagnose.ts';
import { rulingsOf } from './figures.ts';

/** By declaration: its figures, as written; its citations, then those around. */
function rulings(text: string): [string, string[], ...string[][]][] {
  const complete = HEADER + text;
  const { tree } = analyse([{ path: 'essai.guichet', text: complete }]);
  return rulingsOf(tree).map(({ title, figures, citations, around }) => {
    const sources = [citations, around].map((each) => each.map(({ source }) => source.text));
    while (sources.at(-1)?.length === 0) sources.pop();
    return [title, figures.map(({ span }) => complete.slice(span.start, span.end)), ...sources];
  });
}
const figures = (text: string): string[] => rulings(text).flatMap(([, written]) => written);

test.each([
  ['calcul c = 3 + 14,5 − 2', ['3', '14,5', '2']],
  ['calcul c { si d > 1er mars 2022 : 30 % sinon : 21 500 € }', ['1er mars 2022', '30 %', '21 500 €']],
  ['calcul c = d + 9 mois', ['9 mois']],
  ['condition c { exige n ≥ 15 sinon « Non. » }', ['15']],
  ['indicateur i « I » { numérateur a dénominateur b cible ≥ 70 % }', ['70 %']],
  ['échéancier v de m { versement a 30 % versement b le reste }', ['30 %']],
  ['enveloppe e « E » de m { montant 2 M€ partage au prorata plafond 60 % par dossier }', ['2 M€', '60 %']],
  ['instruction { délai 4 mois }', ['4 mois']],
  ['calcul c = k = « 12 »', []],
  ['calcul c = oui', []],
  [
    'étape e « E » { champ n : entier « N » { minimum 5 } champ l : liste de 2 à 9 « L » { champ a : date « A » } }',
    [],
  ],
  ['exemple « X » { avec n = 12 attendu c = 13 }', []],
])('figures that rule: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('nothing, one and all are no figures; ten, one cent and one per cent are', () => {
  expect(figures('calcul c = 0 + 1 + 0 € + 100 % + 0 % + 1,0')).toEqual([]);
  expect(figures('calcul c = 10 + 1 € + 1 % + 10 % + 0,1 + 100 + 1,5')).toEqual([
    '10',
    '1 €',
    '1 %',
    '10 %',
    '0,1',
    '100',
    '1,5',
  ]);
  expect(figures('calcul c = d + 1 mois + 0 jours')).toEqual(['1 mois', '0 jours']);
});

test('the beginning of a row is not one when the row before says it', () => {
  const rows = (...keys: string[]) => figures(`barème b { selon n\n${keys.map((key) => `${key} : oui`).join('\n')} }`);
  expect(rows('2 à 49', '50 à 99', '100 et +')).toEqual(['2', '49', '99']);
  expect(rows('2', '3', '5 et +')).toEqual(['2', '5']);
  expect(rows('2 à 49', '51 et +')).toEqual(['2', '49', '51']);
  expect(rows('2 à 49', '49 et +')).toEqual(['2', '49', '49']);
  expect(rows('2 à 4,5', '5,5 et +')).toEqual(['2', '4,5', '5,5']);
  expect(rows('2 € à 49 €', '50 € et +')).toEqual(['2 €', '49 €', '50 €']);
  expect(rows('oui', '50 et +')).toEqual(['50']);
  // By input.
  expect(
    figures('barème b { selon n, m\n2 à 9, 20 à 29 : oui\n10 à 19, 20 à 29 : oui\n20 et +, 30 et + : oui }'),
  ).toEqual(['2', '9', '20', '29', '19', '20', '29']);
});

test('each declaration that rules has its own, with its sources and those around', () => {
  const sources = ['a', 'b', 'c', 'd'].map((name) => `source ${name} « ${name} »`).join('\n');
  expect(
    rulings(`${sources}
prérequis p « P » { quand n > 12 champ q : entier « Q » { minimum 5 } satisfait quand q > 13 source a « a » }
calendrier {
  source b « b »
  période x « X » du 2 mars 2022 au 3 mars 2022 { source c « c » }
  échéance y « Y » 4 mars 2022
}
fenêtre F « F » {
  candidature du 5 mars 2022 au 6 mars 2022 { source c « c » }
  instruction du 7 mars 2022 au 8 mars 2022
  source d « d »
}
volet v « V » {
  source a « a »
  domaine dom « D » {
    quand n > 14
    exige n > 15
    sinon « Non. »
    champ r : entier « R » { minimum 6 }
    pièce piece « P »
    source b « b »
    calcul s = 16 { source c « c » }
    barème t { selon n\n17 : oui }
  }
}`),
  ).toEqual([
    ['prérequis p', ['12', '13'], ['a']],
    ['période x', ['2 mars 2022', '3 mars 2022'], ['c'], ['b']],
    ['échéance y', ['4 mars 2022'], [], ['b']],
    ['candidature F', ['5 mars 2022', '6 mars 2022'], ['c'], ['d']],
    ['instruction F', ['7 mars 2022', '8 mars 2022'], [], ['d']],
    ['domaine dom', ['14', '15'], ['b'], ['a']],
    ['calcul s', ['16'], ['c'], ['a', 'b']],
    ['barème t', ['17'], [], ['a', 'b']],
  ]);
});
