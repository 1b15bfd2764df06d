import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../nombres.ts';
import { indéterminé } from '../operations.ts';
import type { ValeurRésultat } from '../programme/evaluation.ts';
import { NON_RENSEIGNÉ, SANS_OBJET } from '../valeurs.ts';
import { comparerRangs, parÉgalité, type SensRang } from './rangs.ts';

/** Values of each type that a criterion may have, the first first. */
const CROISSANTES: readonly (readonly ValeurRésultat[])[] = [
  [-2, 0, fraction(1, 3), fraction(1, 2), 1, 10],
  ['', '2022-09-01', '2022-10-01', 'é'],
  [false, true],
  [
    { mois: 0, jours: 29 },
    { mois: 1, jours: 0 },
    { mois: 0, jours: 31 },
    { mois: 2, jours: 0 },
  ],
];
const INCONNUES: readonly (ValeurRésultat | undefined)[] = [NON_RENSEIGNÉ, SANS_OBJET, indéterminé('?'), undefined];
const sens = fc.constantFrom<SensRang>('croissant', 'décroissant');

describe('who comes first', () => {
  test.each(CROISSANTES)('values of one type are in their order, or in the opposite one', (...valeurs) => {
    for (const [i, a] of valeurs.entries())
      for (const [j, b] of valeurs.entries()) {
        expect(Math.sign(comparerRangs([a], [b], ['croissant']))).toBe(Math.sign(i - j));
        expect(Math.sign(comparerRangs([a], [b], ['décroissant']))).toBe(Math.sign(j - i) + 0);
      }
  });

  test('what is not known comes last, whichever the order, and nothing tells two such apart', () => {
    for (const un of ['croissant', 'décroissant'] as const)
      for (const inconnue of INCONNUES) {
        const a = inconnue === undefined ? [] : [inconnue];
        expect(comparerRangs(a, [1], [un])).toBeGreaterThan(0);
        expect(comparerRangs([1], a, [un])).toBeLessThan(0);
        for (const autre of INCONNUES) expect(comparerRangs(a, autre === undefined ? [] : [autre], [un])).toBe(0);
      }
  });

  test('a criterion counts only for those whom all before it leave equal', () => {
    const petits = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2));
    fc.assert(
      fc.property(petits, petits, fc.tuple(sens, sens, sens), (a, b, tous) => {
        const premier = a.findIndex((valeur, rang) => valeur !== b[rang]);
        const attendu =
          premier < 0 ? 0 : comparerRangs([a[premier] ?? 0], [b[premier] ?? 0], [tous[premier] ?? 'croissant']);
        expect(comparerRangs(a, b, tous)).toBe(attendu);
      }),
    );
  });
});

test('those that nothing tells apart stand together, the first first, all of them once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (nombres) => {
      const ordre = (a: number, b: number): number => Math.abs(a) - Math.abs(b);
      const groupes = parÉgalité(nombres, ordre);
      expect(groupes.flat()).toEqual(nombres.toSorted(ordre));
      const tailles = groupes.map((groupe) => new Set(groupe.map(Math.abs)));
      expect(tailles.every(({ size }) => size === 1)).toBe(true);
      expect(new Set(groupes.map(([a]) => Math.abs(a ?? 0))).size).toBe(groupes.length);
    }),
  );
});
