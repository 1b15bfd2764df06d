import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { versionOf } from './testing/programme.ts';

const programme = (rate: number, more: number, threshold: number) =>
  versionOf(`programme essai « Essai » { }
étape projet « Projet » { champ budget : montant « Budget » }
calcul part : montant « Part » = (budget × ${rate} % + ${more} €) arrondi à l'euro inférieur { interne }
calcul aide : montant « Aide » {
  si part > ${threshold} € : 1 €
  sinon : 0 €
}
`);

test('a threshold that moved is met, although no rule writes the answer that reaches it', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(whole(1, 99), whole(0, 900), whole(1000, 9_000), whole(1, 50), (rate, more, threshold, moved) => {
      const [before, after] = [programme(rate, more, threshold), programme(rate, more, threshold + moved)];
      const phrases = compare(before, after, { situations: 20 })?.changements.map(({ témoin }) => témoin?.phrase);
      expect(phrases).toEqual([expect.stringContaining('Budget')]);
    }),
    { numRuns: 25 },
  );
});
