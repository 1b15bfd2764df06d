import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  ajouter,
  arrondirA,
  comparer,
  diviser,
  fraction,
  multiplier,
  nombreDe,
  opposer,
  soustraire,
  type Sens,
} from './nombres.ts';
import type { Nombre } from './valeurs.ts';

const entiers = fc.oneof(fc.integer(), fc.maxSafeInteger());
const nombres: fc.Arbitrary<Nombre> = fc.oneof(
  entiers,
  fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
    .map(([n, d]) => fraction(n, d)),
);

describe('exact numbers', () => {
  test('have one form only: equal numbers are written alike', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.bigInt({ min: 1n, max: 1000n }), (n, d, k) => {
        expect(fraction(n * k, d * k)).toEqual(fraction(n, d));
        expect(fraction(-n, -d)).toEqual(fraction(n, d));
      }),
    );
  });

  test('are plain integers whenever they are safe', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(fraction(n, 1)).toBe(n);
      }),
    );
    for (const limite of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
      expect(fraction(limite, 1)).toBe(limite);
      const delà = BigInt(limite) + BigInt(Math.sign(limite));
      expect(fraction(delà, 1)).toEqual({ numérateur: delà, dénominateur: 1n });
    }
  });

  test('add, multiply and divide as fractions do, beyond the safe range too', () => {
    fc.assert(
      fc.property(nombres, nombres, nombres, (a, b, c) => {
        expect(ajouter(a, b)).toEqual(ajouter(b, a));
        expect(ajouter(ajouter(a, b), c)).toEqual(ajouter(a, ajouter(b, c)));
        expect(multiplier(a, ajouter(b, c))).toEqual(ajouter(multiplier(a, b), multiplier(a, c)));
        expect(soustraire(ajouter(a, b), b)).toEqual(a);
        if (comparer(b, 0) !== 0) expect(multiplier(diviser(a, b), b)).toEqual(a);
      }),
    );
  });

  test('compare like their difference', () => {
    fc.assert(
      fc.property(nombres, nombres, (a, b) => {
        expect(Math.sign(comparer(a, b))).toBe(Math.sign(comparer(soustraire(a, b), 0)));
        expect(Math.sign(comparer(a, b)) + Math.sign(comparer(b, a))).toBe(0);
        expect(comparer(a, a)).toBe(0);
        expect(comparer(ajouter(a, fraction(1, 3)), a)).toBeGreaterThan(0);
      }),
    );
  });

  test('that are plain integers take no long arithmetic', () => {
    const long = vi.spyOn(globalThis, 'BigInt');
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -1000, max: 1000 }), (a, b) => {
        const somme = ajouter(a, b);
        expect([somme, multiplier(a, b), Math.sign(comparer(a, b))]).toEqual([a + b, a * b + 0, Math.sign(a - b)]);
        expect(arrondirA(a, 1, 'supérieur')).toBe(a);
        expect(long).not.toHaveBeenCalled();
      }),
    );
    long.mockRestore();
  });

  test('round to a multiple that is at most half a step away, or less than a step on the side asked for', () => {
    fc.assert(
      fc.property(nombres, fc.constantFrom(1, 100), (a, pas) => {
        const proche = soustraire(arrondirA(a, pas, 'au plus proche'), a);
        expect(comparer(multiplier(2, proche), pas)).toBeLessThanOrEqual(0);
        expect(comparer(multiplier(2, proche), -pas)).toBeGreaterThanOrEqual(0);
        const haut = soustraire(arrondirA(a, pas, 'supérieur'), a);
        expect(comparer(haut, 0) >= 0 && comparer(haut, pas) < 0).toBe(true);
        const bas = soustraire(a, arrondirA(a, pas, 'inférieur'));
        expect(comparer(bas, 0) >= 0 && comparer(bas, pas) < 0).toBe(true);
      }),
    );
  });

  test('that are such multiples already, or integers where those are asked for, are not changed', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(1, 100),
        fc.constantFrom<Sens>('supérieur', 'inférieur', 'au plus proche'),
        (n, pas, sens) => {
          expect(arrondirA(multiplier(n, pas), pas, sens)).toBe(multiplier(n, pas));
        },
      ),
    );
  });

  test('round a half away from zero', () => {
    expect(arrondirA(fraction(5, 2), 1, 'au plus proche')).toBe(3);
    expect(arrondirA(fraction(-5, 2), 1, 'au plus proche')).toBe(-3);
    expect(arrondirA(150, 100, 'au plus proche')).toBe(200);
  });

  test('never give a negative zero', () => {
    expect(Object.is(opposer(0), 0)).toBe(true);
    expect(Object.is(multiplier(-3, 0), 0)).toBe(true);
    expect([opposer(3), opposer(-3), opposer(fraction(1, 2))]).toEqual([-3, 3, fraction(-1, 2)]);
  });

  test('read decimals exactly', () => {
    expect(nombreDe('12.5')).toEqual(fraction(25, 2));
    expect(nombreDe('-0.1')).toEqual(fraction(-1, 10));
    expect(nombreDe('70')).toBe(70);
    expect(nombreDe('-12.50')).toEqual(fraction(-25, 2));
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(5), (n, décimales) => {
        const écrit = n.toFixed(décimales);
        expect(nombreDe(écrit)).toBe(n);
        expect(multiplier(nombreDe(`0.${'0'.repeat(décimales)}1`), 10 ** (décimales + 1))).toBe(1);
      }),
    );
  });
});
