import { expect, test } from 'vitest';
import { allSaid, reasoned, said } from '../../../../test/reasoned.ts';

const scale = (mode: string): string =>
  `barème aide : montant { selon places ${mode}\n  0 à 10 : 2 190 €\n  11 à 19 : 1 643 €\n  20 et + : 1 600 €\n}`;

test('each threshold where one more unit pays less, to the cent', () => {
  const found = said(scale('au volume'));
  expect(found.map(({ severity }) => severity)).toEqual(['information']);
  expect(found[0]?.message).toMatch(/^À 11, .* baisse de 3\s827\s€\s: 21\s900\s€, puis 18\s073\s€\.$/);
  expect(reasoned(scale('par tranches'))).toEqual([]);
});

test('a total over a list, and thresholds of cases', () => {
  expect(
    reasoned(
      `calcul taille : entier = somme de membres.lits
calcul aide : montant { si taille < 50 : taille × 100 € sinon : 4 000 € }`,
    ),
  ).toEqual(['R010: aide']);
});

test('nothing where the amount ceases to be due', () => {
  expect(reasoned('calcul aide : montant { si places < 50 : places × 100 € }')).toEqual([]);
});

test('is silenced in place, and only a silence that serves is right', () => {
  const [head, ...rest] = scale('au volume').split('\n');
  expect(said([`${head} // tait R010 : la note le dit`, ...rest].join('\n'))).toEqual([]);
  const useless = [`${scale('par tranches').split('\n')[0]} // tait R010 : la note le dit`, ...rest].join('\n');
  expect(allSaid(useless).map(({ code }) => code)).toContain('S052');
});
