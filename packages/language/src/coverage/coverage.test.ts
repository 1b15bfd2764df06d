import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { HEADER } from '../testing/diagnose.ts';
import { coverageOf } from './coverage.ts';

function covered(text: string): [string, string, string][] {
  const complete = `${HEADER}source règle « La règle »\n${text}`;
  const { tree } = analyse([{ path: 'essai.guichet', text: complete }]);
  return coverageOf(tree).map(({ span, declaration, backing }) => [
    complete.slice(span.start, span.end),
    declaration,
    backing,
  ]);
}
const backingOf = (figure: string, citation: string) => covered(`calcul x = ${figure} { ${citation} }`)[0]?.[2];

test.each([
  ['14 500 €', '14,5 k€ pour le logiciel', true],
  ['14 500 €', '14 500 € pour le logiciel', true],
  ['1 500 000 €', '1,5 million d’euros', true],
  ['14 500 €', '14 501 € pour le logiciel', false],
  ['30 %', '30% du montant', true],
  ['50 %', 'la moitié du montant', true],
  ['15', 'quinze places au moins', true],
  ['15', '150 places', false],
  ['120 jours', 'au plus 120 jours avant', true],
  ['15 octobre 2022', 'au plus tard le 15/10/2022', true],
  ['1er mars 2022', '1er mars au 30 avril 2022', true],
  ['1er août 2022', 'du 1er aout 2022', true],
  ['1er janvier 2020', 'un audit en 2020 ou 2021', true],
  ['1er janvier 2020', 'fenêtre 1 et fenêtre 2', false],
  ['2 janvier 2020', 'un audit en 2020 ou 2021', false],
  ['15 octobre 2023', 'au plus tard le 15/10/2022', false],
  ['14 octobre 2022', 'au plus tard le 15/10/2022', false],
])('%s in « %s »: %s', (figure, words, shown) => {
  expect(backingOf(figure, `source règle « ${words} »`)).toBe(shown ? 'chiffre cité' : 'mots cités');
});

test.each([
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .entries(),
  [20, 'vingt'],
  [30, 'trente'],
  [40, 'quarante'],
  [50, 'cinquante'],
  [60, 'soixante'],
  [100, 'cent'],
  [1000, 'mille'],
  [2, 'seconde'],
  [2, 'deuxième'],
] as const)('%s is written « %s »', (value, word) => {
  expect(backingOf(`d + ${value + 1} jours`, `source règle « ${word} jours »`)).toBe('mots cités');
  const figures = covered(`calcul x = d + ${value} jours { source règle « ${word} jours » }`);
  expect(figures).toEqual([[`${value} jours`, 'calcul x', 'chiffre cité']]);
});

test.each([
  ['14 500 €', '14,5 k€', true],
  ['2 000 000 €', '2 millions d’euros', true],
  ['2 000 000 €', '2 M€', true],
  ['3 000 €', '3 mille euros', true],
  ['2 500 €', '2,5 mille', true],
  ['2 €', '2 millions', true],
  ['2 001 €', '2 mille', false],
  ['0,125', '0,125 par place', true],
  ['31 décembre 2022', 'jusqu’en 2022', true],
  ['30 décembre 2022', 'jusqu’en 2022', false],
  ['1er décembre 2022', 'jusqu’en 2022', false],
  ['31 janvier 2022', 'jusqu’en 2022', false],
  ['5 mars 2022', 'le 5 mars', true],
  ['5 mars 2022', 'le 5 mars 2021', false],
  ['5 mars 2022', 'le 5 avril 2022', false],
  ['5 mars 2022', 'le 6 mars 2022', false],
  ['5 mars 2022', '5/3', true],
  ['5 mars 2022', '3/5/2022', false],
  ['4 mois', '4 mois', true],
  ['4 mois', '5 mois', false],
])('%s, « %s »: %s', (figure, words, shown) => {
  expect(backingOf(figure.includes('mois') ? `d + ${figure}` : figure, `source règle « ${words} »`)).toBe(
    shown ? 'chiffre cité' : 'mots cités',
  );
});

test('what shows the figure comes first, then what is nearest, with its place', () => {
  const text = `${HEADER}source a « A »
source b « B »
volet v « V » {
  source a « seize places »
  domaine dom « D » { %s }
}`;
  const cited = (inside: string) => {
    const complete = text.replace('%s', `calcul x = 15 { ${inside} }`);
    const [figure] = coverageOf(analyse([{ path: 'essai.guichet', text: complete }]).tree);
    const { citation, backing, kind } = figure ?? {};
    return [kind, backing, citation && complete.slice(citation.span.start, citation.span.end)];
  };
  expect(cited('')).toEqual(['nombre', 'mots cités', 'source a « seize places »']);
  expect(cited('source b')).toEqual(['nombre', 'repère', 'source b']);
  expect(cited('source b repère « page 15 » source b « dix »')).toEqual([
    'nombre',
    'repère',
    'source b repère « page 15 »',
  ]);
  expect(cited('source b repère « page 14 » source b « dix »')).toEqual(['nombre', 'mots cités', 'source b « dix »']);
  expect(cited('source b « dix » source b « quinze »')).toEqual(['nombre', 'chiffre cité', 'source b « quinze »']);
});

test('each kind of figure is called by its name', () => {
  const text = `${HEADER}calcul c { si d > 2 mars 2022 : 30 % si d > e + 4 mois : 12 € sinon : 15 }`;
  const kinds = coverageOf(analyse([{ path: 'f', text }]).tree).map(({ kind }) => kind);
  expect(kinds).toEqual(['date', 'taux', 'durée', 'montant', 'nombre']);
});

test('a reference, nothing, and what stands around', () => {
  expect(backingOf('15', 'source règle repère « page 15 »')).toBe('repère');
  expect(backingOf('15', 'source règle')).toBe('repère');
  expect(backingOf('15', '')).toBe('aucune source');
  const volet = `volet v « V » {
  source règle « quinze places »
  domaine a « A » { calcul x = 15 calcul y = 16 { source règle repère « page 3 » } }
}`;
  expect(covered(volet)).toEqual([
    ['15', 'calcul x', 'chiffre cité'],
    ['16', 'calcul y', 'repère'],
  ]);
});

test('a figure of an exception is shown by the citation of that exception', () => {
  const text = `${HEADER}source règle « R »
calcul x : taux {
  vaut 50 %
  exception « A » quand n > 10 : 65 % { source règle « 65 % en zone A » }
  exception « B » quand n > 20 : 65 % { source règle « 65 % en zone B » }
  source règle « 50 % partout, 65 % ailleurs »
}`;
  const { tree } = analyse([{ path: 'f', text }]);
  expect(coverageOf(tree).map(({ citation }) => citation?.words?.text)).toEqual([
    '50 % partout, 65 % ailleurs',
    '65 % en zone A',
    '65 % en zone A',
    '65 % en zone B',
    '65 % en zone B',
  ]);
});

test('of several citations that say nothing of a figure, that of the exception it stands in is the nearest', () => {
  const text = `${HEADER}source règle « La règle »
source avis « L'avis »
calcul x = 10 €
calcul y : montant « Y » {
  vaut 20 €
  exception « E » quand x > 5 € : 30 € { source avis « un avis » }
  source règle « une règle »
}`;
  const { tree } = analyse([{ path: 'essai.guichet', text }]);
  const nearest = coverageOf(tree).map(({ span, citation }) => [
    text.slice(span.start, span.end),
    citation?.source.text,
  ]);
  expect(nearest).toEqual([
    ['10 €', undefined],
    ['20 €', 'règle'],
    ['5 €', 'avis'],
    ['30 €', 'avis'],
  ]);
});
