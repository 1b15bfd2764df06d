import { expect, test } from 'vitest';
import { reasoned } from '../../../../test/reasoned.ts';

const condition = (requires: string, when = ''): string =>
  `condition c « C » {\n${when && `quand ${when}\n`}  exige ${requires}\n  sinon « Non. »\n}`;

test.each([
  ['places ≥ 0', ['R002: places ≥ 0']],
  ['public et privé', ['R001: public et privé']],
  ['public ou privé', ['R002: public ou privé']],
  ['places × 2 ≥ 15', []],
  ['nombre de membres ≥ 1', ['R002: nombre de membres ≥ 1']],
  ['nombre de membres > 9', ['R001: nombre de membres > 9']],
  ['somme de membres.lits ≥ 10', []],
  ['ouverture + 3 mois > ouverture', []],
  ['inconnu « L’annexe manque »', []],
])('exige %s', (requires, expected) => {
  expect(reasoned(`calcul privé : oui/non = non public\n${condition(requires)}`)).toEqual(expected);
});

test('values through calculs, and cases that exclude each other', () => {
  const taille = 'calcul taille : entier {\n  si public : 10\n  sinon : 20\n}\n';
  expect(reasoned(taille + condition('taille ≥ 15', 'public'))).toEqual(['R001: taille ≥ 15']);
  expect(reasoned(taille + condition('taille ≥ 15', 'places > 3'))).toEqual([]);
});
