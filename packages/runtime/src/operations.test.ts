import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auVolume, parTranches } from './baremes.ts';
import { comparer } from './nombres.ts';
import {
  arrondi,
  divisé,
  et,
  fois,
  inconnu,
  indéterminé,
  maximum,
  minimum,
  moins,
  nombre,
  non,
  ou,
  plafonné,
  plus,
  si,
  somme,
  sous,
  supérieur,
  àDéfaut,
} from './operations.ts';
import { NON_RENSEIGNÉ, SANS_OBJET, estRien, type Nombre, type Valeur } from './valeurs.ts';

const A = indéterminé('A');
const B = indéterminé('B');
const vérités = fc.constantFrom<Valeur<boolean>>(true, false, NON_RENSEIGNÉ, SANS_OBJET, A, B);
const petits = fc.integer({ min: -1000, max: 1000 });
const valeurs: fc.Arbitrary<Valeur<Nombre>> = fc.oneof(petits, fc.constantFrom(NON_RENSEIGNÉ, SANS_OBJET), bornés());

/** An undetermined number, between two known ones. */
function bornés(): fc.Arbitrary<Valeur<Nombre>> {
  return fc.tuple(petits, petits).map(([a, b]) => inconnu('?', Math.min(a, b), Math.max(a, b)));
}

describe('the three kinds of nothing', () => {
  test('are never mixed: sans objet, then non renseigné, then indéterminé', () => {
    for (const opération of [plus, moins, fois, divisé, plafonné]) {
      expect(opération(SANS_OBJET, NON_RENSEIGNÉ)).toBe(SANS_OBJET);
      expect(opération(A, NON_RENSEIGNÉ)).toBe(NON_RENSEIGNÉ);
      expect(opération(A, 2)).toMatchObject({ rien: 'indéterminé', raisons: ['A'] });
      expect(opération(A, B)).toMatchObject({ raisons: ['A', 'B'] });
    }
  });

  test('a sum leaves out what does not apply', () => {
    expect(somme([3, SANS_OBJET, 4])).toBe(7);
    expect(somme([SANS_OBJET])).toBe(0);
    expect(somme([3, NON_RENSEIGNÉ])).toBe(NON_RENSEIGNÉ);
    expect(maximum([SANS_OBJET])).toBe(SANS_OBJET);
    expect(minimum([4, SANS_OBJET, 3])).toBe(3);
    expect(nombre([true, SANS_OBJET, false, true])).toBe(2);
  });

  test('a condition that does not apply is not met; what cannot be decided is asked', () => {
    expect(si(SANS_OBJET, 1, 2)).toBe(2);
    expect(si(NON_RENSEIGNÉ, 1, 2)).toBe(NON_RENSEIGNÉ);
    expect(sous(SANS_OBJET, 1)).toBe(SANS_OBJET);
    expect(sous(A, 1)).toBe(1);
    expect(àDéfaut(SANS_OBJET, 0)).toBe(0);
    expect(àDéfaut(NON_RENSEIGNÉ, 0)).toBe(NON_RENSEIGNÉ);
  });

  test('division by zero is a case that the rules do not settle', () => {
    expect(divisé(1, 0)).toMatchObject({ rien: 'indéterminé' });
  });
});

describe('et, ou', () => {
  test('are decided as soon as one operand decides, whatever the others are', () => {
    fc.assert(
      fc.property(vérités, (a) => {
        expect(et(a, false)).toBe(false);
        expect(ou(true, a)).toBe(true);
      }),
    );
  });

  test('commute, associate, and mirror each other', () => {
    fc.assert(
      fc.property(vérités, vérités, vérités, (a, b, c) => {
        expect(et(a, b)).toEqual(et(b, a));
        expect(et(et(a, b), c)).toEqual(et(a, et(b, c)));
        expect(non(et(a, b))).toEqual(ou(non(a), non(b)));
      }),
    );
  });

  test('never change their mind: a result given before an answer still holds after it', () => {
    fc.assert(
      fc.property(vérités, vérités, fc.constantFrom(et, ou), (a, plusTard, opération) => {
        const avant = opération(a, NON_RENSEIGNÉ);
        if (avant !== NON_RENSEIGNÉ) expect(opération(a, plusTard)).toEqual(avant);
      }),
    );
  });
});

describe('bounds of what is undetermined', () => {
  test('hold whatever the value turns out to be', () => {
    const opérations = [
      plus,
      moins,
      fois,
      plafonné,
      divisé,
      (a: Valeur<Nombre>, b: Valeur<Nombre>) => maximum([a, b]),
      (a: Valeur<Nombre>, b: Valeur<Nombre>) => somme([a, b]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...opérations), petits, petits, petits, petits, (opération, x, y, a, b) => {
        const [min, max] = [Math.min(x, y), Math.max(x, y)];
        const réel = Math.min(Math.max(a, min), max);
        const borné = opération(inconnu('?', min, max), b);
        const connu = opération(réel, b);
        if (!estRien(borné) || borné.rien !== 'indéterminé' || estRien(connu)) return;
        if (borné.bornes.min !== null) expect(comparer(borné.bornes.min, connu)).toBeLessThanOrEqual(0);
        if (borné.bornes.max !== null) expect(comparer(borné.bornes.max, connu)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are rounded with the value', () => {
    expect(arrondi(inconnu('?', 150, 250), 100, 'supérieur')).toMatchObject({ bornes: { min: 200, max: 300 } });
  });

  test('do not decide a comparison', () => {
    expect(supérieur(inconnu('?', 10, 20), 5)).toMatchObject({ rien: 'indéterminé' });
  });
});

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

  test('a quantity that no tranche holds has no price, and nothings stay what they are', () => {
    expect(parTranches(0, tranches)).toBe(SANS_OBJET);
    fc.assert(
      fc.property(valeurs.filter(estRien), (rien) => {
        for (const lecture of [auVolume, parTranches])
          expect(lecture(rien, tranches)).toMatchObject({ rien: rien.rien });
      }),
    );
  });
});
