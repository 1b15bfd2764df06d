import { expect, test } from 'vitest';
import { reasoned } from '../../../../test/reasoned.ts';

const TAILLE = 'calcul taille : entier = places plafonné à 40\n';

test.each([
  ['taille > 40', ['R003: taille > 40']],
  ['taille ≤ 40', ['R006: taille ≤ 40']],
  ['taille = 40', []],
])('étape, champ et pièce quand %s', (when, expected) => {
  expect(reasoned(`${TAILLE}étape e « E » {\n  quand ${when}\n  pièce p « P »\n}`)).toEqual(expected);
  expect(reasoned(`${TAILLE}étape e « E » {\n  pièce p « P » { quand ${when} }\n}`)).toEqual(expected);
});

test('a question asked where another contradicts it', () => {
  const text = `étape e « E » {
    champ un : oui/non « Un » { quand secteur = enfance }
    champ deux : oui/non « Deux » { quand un et secteur = autonomie }
  }
  calcul x : entier = si un et deux alors 1 sinon 2`;
  expect(reasoned(text)).toContain('R003: un et secteur = autonomie');
});
