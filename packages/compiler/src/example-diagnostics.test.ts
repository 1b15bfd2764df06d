/** A rule that is wrong makes many examples fail: it is said once. */
import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const failuresOf = (price: string, examples: readonly (readonly [places: number, aid: string])[]) => {
  const text = `programme p « P » { présentation « P. » opérateurs « O » }
unité place
étape e « E » { champ places : entier places « Places » { minimum 1 maximum 99 } }
calcul prime : montant « Prime » = places × ${price}
calcul aide : montant « Aide » = prime + 100 €
${examples.map(([places, aid]) => `exemple « ${places} places » { avec places = ${places} attendu aide = ${aid} }`).join('\n')}
`;
  const { diagnostics } = compile([{ path: 'p.guichet', text }], '0.0.0');
  return diagnostics
    .filter(({ code }) => code === 'X100')
    .map(({ span, related = [] }) => [text.slice(0, span.start).split('\n').length, related.length]);
};

const EXPECTED = [
  [1, '110 €'],
  [2, '120 €'],
  [3, '130 €'],
  [4, '140 €'],
] as const;

test('nothing fails', () => {
  expect(failuresOf('10 €', EXPECTED)).toEqual([]);
});

test('a rule that is wrong is told of once, with the other places', () => {
  expect(failuresOf('11 €', EXPECTED)).toEqual([[6, 3]]);
});

test('two examples that are wrong are two mistakes', () => {
  const [first, , third] = EXPECTED;
  expect(failuresOf('10 €', [first, [2, '121 €'], third, [4, '141 €']])).toEqual([
    [7, 0],
    [9, 0],
  ]);
});
