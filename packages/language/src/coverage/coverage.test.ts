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
