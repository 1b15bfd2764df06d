import { expect, test } from 'vitest';
import { reasoned } from '../../../../test/reasoned.ts';

const guarded = (when: string): string =>
  `calcul taille : entier = places plafonné à 40\ncondition c « C » {\n  quand ${when}\n  exige public\n  sinon « Non. »\n}`;

test.each([
  ['taille > 40', ['R007: taille > 40']],
  ['taille ≤ 40', ['R006: taille ≤ 40']],
  ['taille = 40', []],
  ['secteur = enfance', []],
])('quand %s', (when, expected) => {
  expect(reasoned(guarded(when))).toEqual(expected);
});
