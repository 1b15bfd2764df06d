import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auVolume, parTranches } from './baremes.ts';
import { fraction } from './nombres.ts';
import { inconnu, indéterminé, moins } from './operations.ts';
import { NON_RENSEIGNÉ, SANS_OBJET } from './valeurs.ts';

describe('barèmes', () => {
  const tranches = [
    { de: 1, à: 49, prix: 2_150_000 },
    { de: 50, prix: 500_000 },
  ];

  test('« par tranches » pays each unit at the price of its tranche', () => {
    expect(parTranches(46, tranches)).toBe(46 * 2_150_000);
    expect(parTranches(49, tranches)).toBe(105_350_000);
    expect(parTranches(64, tranches)).toBe(112_850_000);
  });

  test('« au volume » pays all of them at the price of the tranche reached', () => {
    expect(auVolume(49, tranches)).toBe(49 * 2_150_000);
    expect(auVolume(50, tranches)).toBe(50 * 500_000);
  });

  test('« par tranches » never decreases, and steps by the price of the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (n) => {
        expect(moins(parTranches(n + 1, tranches), parTranches(n, tranches))).toBe(n + 1 <= 49 ? 2_150_000 : 500_000);
      }),
    );
  });

  test('a first tranche may begin at nothing, and one may end nowhere', () => {
    expect(
      parTranches(3, [
        { de: 0, à: 2, prix: 10 },
        { de: 3, prix: 1 },
      ]),
    ).toBe(21);
    expect(parTranches(fraction(5, 2), [{ de: fraction(1, 2), prix: 10 }])).toBe(25);
    expect([parTranches(50, tranches.slice(0, 1)), auVolume(50, tranches.slice(0, 1))]).toEqual([
      SANS_OBJET,
      SANS_OBJET,
    ]);
  });

  test('a quantity that no tranche holds has no price, and nothings stay what they are', () => {
    expect(parTranches(0, tranches)).toBe(SANS_OBJET);
    for (const rien of [NON_RENSEIGNÉ, SANS_OBJET, indéterminé('A')])
      for (const lecture of [auVolume, parTranches]) expect(lecture(rien, tranches)).toEqual(rien);
    for (const lecture of [auVolume, parTranches])
      expect(lecture(inconnu('A', 1, 9), tranches)).toEqual(indéterminé('A'));
  });

  test('a price that the rules leave open leaves open what is paid at it, and that only', () => {
    const ouvertes = [tranches[0] ?? { de: 1, prix: 0 }, { de: 50, prix: inconnu('A', 10, 20) }];
    expect(parTranches(49, ouvertes)).toBe(105_350_000);
    expect(parTranches(51, ouvertes)).toEqual(inconnu('A', 105_350_020, 105_350_040));
    expect(auVolume(51, ouvertes)).toEqual(inconnu('A', 510, 1020));
  });
});
