import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparer, fraction } from './nombres.ts';
import {
  arrondi,
  auMoins,
  auMoinsUn,
  auPlus,
  chaque,
  contient,
  dans,
  différent,
  divisé,
  ensemble,
  entre,
  et,
  fois,
  inconnu,
  indéterminé,
  inférieur,
  lePlusTard,
  lePlusTôt,
  maximum,
  minimum,
  moins,
  nombre,
  non,
  négatif,
  obstacle,
  ou,
  plafonné,
  plus,
  si,
  somme,
  sous,
  supérieur,
  surListe,
  tous,
  àDéfaut,
  égal,
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
      expect(opération(B, A)).toMatchObject({ raisons: ['A', 'B'] });
      expect(opération(A, A)).toMatchObject({ raisons: ['A'] });
    }
  });

  test('win in that order over any number of operands, whatever theirs', () => {
    const rang = (valeur: unknown): number =>
      valeur === SANS_OBJET ? 0 : valeur === NON_RENSEIGNÉ ? 1 : estRien(valeur) ? 2 : 3;
    fc.assert(
      fc.property(fc.array(fc.oneof(vérités, valeurs)), (opérandes) => {
        const gagnant = Math.min(3, ...opérandes.map(rang));
        const rien = obstacle(opérandes);
        expect(rien === null ? 3 : rang(rien)).toBe(gagnant);
        if (rien?.rien !== 'indéterminé') return;
        const raisons = opérandes.flatMap((opérande) => (rang(opérande) === 2 ? (opérande as typeof A).raisons : []));
        expect(rien).toEqual(indéterminé(raisons));
      }),
    );
  });

  test('the reasons of what is undetermined are sorted, each once', () => {
    expect(indéterminé('A')).toEqual({ rien: 'indéterminé', raisons: ['A'], bornes: { min: null, max: null } });
    expect(indéterminé(['B', 'A', 'B']).raisons).toEqual(['A', 'B']);
  });

  test('an amount left open between others that are no numbers is as they are', () => {
    expect(inconnu('?', SANS_OBJET, 3)).toBe(SANS_OBJET);
    expect(inconnu('?', 3, NON_RENSEIGNÉ)).toBe(NON_RENSEIGNÉ);
    expect(inconnu('?')).toEqual(indéterminé('?'));
    expect(inconnu('?', 1)).toEqual(indéterminé('?', { min: 1, max: null }));
    expect(inconnu('?', undefined, 2)).toEqual(indéterminé('?', { min: null, max: 2 }));
    const entreDeux = inconnu('autre', 4, 9);
    expect(inconnu('?', entreDeux, entreDeux)).toEqual(indéterminé('?', { min: 4, max: 9 }));
  });

  test('a sum leaves out what does not apply', () => {
    expect(somme([3, SANS_OBJET, 4])).toBe(7);
    expect(somme([SANS_OBJET])).toBe(0);
    expect(somme([3, NON_RENSEIGNÉ])).toBe(NON_RENSEIGNÉ);
    expect(maximum([SANS_OBJET])).toBe(SANS_OBJET);
    expect(minimum([4, SANS_OBJET, 3])).toBe(3);
    expect(nombre([true, SANS_OBJET, false, true])).toBe(2);
    expect(nombre([true, A, true])).toMatchObject({ rien: 'indéterminé', raisons: ['A'] });
    expect(nombre([true, A, NON_RENSEIGNÉ])).toBe(NON_RENSEIGNÉ);
    for (const extrême of [minimum, maximum]) {
      expect(extrême([])).toBe(SANS_OBJET);
      expect(extrême([SANS_OBJET, A, NON_RENSEIGNÉ])).toBe(NON_RENSEIGNÉ);
    }
    expect(maximum([SANS_OBJET, 3, 4, -5])).toBe(4);
  });

  test('the earliest and the latest of dates leave it out too', () => {
    const dates = fc.array(fc.constantFrom('2022-01-31', '2022-02-01', '2021-12-31', '2022-02-01T08:00'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(dates, (toutes) => {
        const triées = toutes.toSorted();
        expect(lePlusTôt([SANS_OBJET, ...toutes])).toBe(triées[0]);
        expect(lePlusTard([...toutes, SANS_OBJET])).toBe(triées.at(-1));
      }),
    );
    for (const extrême of [lePlusTôt, lePlusTard]) {
      expect([extrême([]), extrême([SANS_OBJET])]).toEqual([SANS_OBJET, SANS_OBJET]);
      expect(extrême(['2022-01-31', NON_RENSEIGNÉ, A])).toBe(NON_RENSEIGNÉ);
      expect(extrême([A, '2022-01-31', B])).toMatchObject({ raisons: ['A', 'B'] });
    }
  });

  test('a list that is one is asked nothing; its items are asked one by one', () => {
    const double = (n: number): number => n * 2;
    expect(chaque([1, 2], double)).toEqual([2, 4]);
    expect(surListe([1, 2], (items) => items.length)).toBe(2);
    expect([contient(['a', 'b'], 'b'), contient(['a'], 'b')]).toEqual([true, false]);
    for (const rien of [NON_RENSEIGNÉ, SANS_OBJET, A]) {
      expect(chaque(rien, double)).toEqual([rien]);
      expect(surListe(rien, () => 1)).toBe(rien);
      expect(contient(rien, 'a')).toBe(rien);
    }
  });

  test('a condition that does not apply is not met; what cannot be decided is asked', () => {
    expect(si(SANS_OBJET, 1, 2)).toBe(2);
    expect(si(NON_RENSEIGNÉ, 1, 2)).toBe(NON_RENSEIGNÉ);
    expect([si(true, 1, 2), si(false, 1, 2)]).toEqual([1, 2]);
    expect(si(inconnu('?', 1, 2) as Valeur<boolean>, 1, 2)).toEqual(indéterminé('?'));
    expect([true, false, SANS_OBJET, NON_RENSEIGNÉ, A].map((condition) => sous(condition, 1))).toEqual([
      1,
      SANS_OBJET,
      SANS_OBJET,
      NON_RENSEIGNÉ,
      1,
    ]);
    expect([SANS_OBJET, NON_RENSEIGNÉ, A, 7].map((valeur) => àDéfaut(valeur, 0))).toEqual([0, NON_RENSEIGNÉ, A, 7]);
  });

  test('division by zero is a case that the rules do not settle', () => {
    for (const n of [1, 0, fraction(1, 2)]) {
      const rien = divisé(n, 0) as typeof A;
      expect(rien).toEqual(indéterminé(rien.raisons));
      expect(rien.raisons.map((raison) => raison.length > 0)).toEqual([true]);
    }
    expect(divisé(1, 2)).toEqual(fraction(1, 2));
  });
});

describe('comparisons', () => {
  const comparaisons = { égal, différent, inférieur, auPlus, supérieur, auMoins };

  test('are those of the values, and strict in their nothings', () => {
    const connus = fc.oneof(
      fc.tuple(fc.nat(3), fc.nat(3)).map((n) => [n[0], n[1]]),
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b')),
      fc.tuple(fc.boolean(), fc.boolean()),
    ) as fc.Arbitrary<[number, number]>;
    fc.assert(
      fc.property(connus, ([a, b]) => {
        const faites = Object.values(comparaisons).map((comparaison) => comparaison(a, b));
        expect(faites).toEqual([a === b, a !== b, a < b, a <= b, a > b, a >= b]);
        expect(entre(a, 1, 2)).toBe(typeof a === 'number' ? a >= 1 && a <= 2 : entre(a, 1, 2));
      }),
    );
    for (const comparaison of [
      ...Object.values(comparaisons),
      (a: Valeur<Nombre>, b: Valeur<Nombre>) => entre(a, b, 9),
    ]) {
      expect(comparaison(3, SANS_OBJET)).toBe(SANS_OBJET);
      expect(comparaison(NON_RENSEIGNÉ, A)).toBe(NON_RENSEIGNÉ);
      expect(comparaison(inconnu('?', 1, 2), 3)).toEqual(indéterminé('?'));
    }
    expect(entre(1, 2, SANS_OBJET)).toBe(SANS_OBJET);
  });

  test('« dans » finds a value among others, known or not', () => {
    expect([dans('a', ['b', 'a']), dans('c', ['b', 'a']), dans(1, [])]).toEqual([true, false, false]);
    expect(dans(fraction(1, 2), [0, fraction(2, 4)])).toBe(true);
    expect(dans('a', ['a', NON_RENSEIGNÉ])).toBe(NON_RENSEIGNÉ);
    expect(dans(SANS_OBJET, ['a'])).toBe(SANS_OBJET);
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

describe('several conditions', () => {
  const applicables = (conditions: readonly Valeur<boolean>[]) => conditions.filter((une) => une !== SANS_OBJET);

  test('hold together, or one of them does, those left out that do not apply', () => {
    fc.assert(
      fc.property(fc.array(vérités), (conditions) => {
        for (const toutes of [ensemble, tous]) expect(toutes(conditions)).toEqual(et(...applicables(conditions)));
        expect(auMoinsUn(conditions)).toEqual(ou(...applicables(conditions)));
      }),
    );
    expect([tous([]), auMoinsUn([]), tous([SANS_OBJET]), auMoinsUn([SANS_OBJET])]).toEqual([true, false, true, false]);
  });

  test('that are undecided give the first of: not answered, undetermined with all reasons, not applicable', () => {
    for (const [opération, neutre] of [
      [et, true],
      [ou, false],
    ] as const) {
      expect(opération(neutre, A, SANS_OBJET, NON_RENSEIGNÉ)).toBe(NON_RENSEIGNÉ);
      expect(opération(B, SANS_OBJET, A, neutre)).toEqual(indéterminé(['A', 'B']));
      expect(opération(inconnu('?', 1, 2) as Valeur<boolean>)).toEqual(indéterminé('?'));
      expect(opération(neutre, SANS_OBJET)).toBe(SANS_OBJET);
      expect([opération(neutre), opération()]).toEqual([neutre, neutre]);
    }
    expect([true, false, NON_RENSEIGNÉ, SANS_OBJET, A].map(non)).toEqual([false, true, NON_RENSEIGNÉ, SANS_OBJET, A]);
  });
});

describe('bounds of what is undetermined', () => {
  /** Bounds that may lack a side, with the values that stand for that side. */
  const intervalles = fc
    .tuple(fc.integer({ min: -4, max: 4 }), fc.nat(3), fc.constantFrom('deux', 'min', 'max', 'aucune'))
    .map(([min, écart, côtés]) => ({
      valeur: inconnu(
        '?',
        côtés === 'max' || côtés === 'aucune' ? undefined : min,
        /deux|max/.test(côtés) ? min + écart : undefined,
      ),
      possibles: (loin: number): number[] => [
        ...(/max|aucune/.test(côtés) ? [-loin] : []),
        ...Array.from({ length: écart + 1 }, (_, rang) => min + rang),
        ...(/min|aucune/.test(côtés) ? [loin] : []),
      ],
      deux: côtés === 'deux',
    }));
  /** Of a known value: itself, twice. */
  const bornesDe = (valeur: Valeur<Nombre>) =>
    estRien(valeur) ? (valeur as typeof A).bornes : { min: valeur, max: valeur };
  const coque = (résultats: readonly Nombre[]): readonly Nombre[] => {
    const triés = résultats.toSorted(comparer);
    return [triés[0] ?? 0, triés.at(-1) ?? 0];
  };
  type Binaire = (a: Valeur<Nombre>, b: Valeur<Nombre>) => Valeur<Nombre>;

  test('are the smallest that hold, a side staying open where what is open reaches it', () => {
    const binaires: Binaire[] = [
      plus,
      moins,
      plafonné,
      (a, b) => maximum([a, b]),
      (a) => négatif(a),
      (a) => arrondi(a, 100, 'supérieur'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...binaires), intervalles, intervalles, (f, a, b) => {
        const résultats = (loin: number) =>
          coque(a.possibles(loin).flatMap((x) => b.possibles(loin).map((y) => f(x, y) as Nombre)));
        const [près, loin] = [résultats(1e6), résultats(1e9)];
        const [min, max] = près.map((borne, côté) => (comparer(borne, loin[côté] ?? 0) === 0 ? borne : null));
        expect(bornesDe(f(a.valeur, b.valeur))).toEqual({ min, max });
      }),
      { numRuns: 500 },
    );
  });

  test('of a product or a quotient are the smallest that hold when both are known on both sides; else there are none', () => {
    fc.assert(
      fc.property(fc.constantFrom<Binaire>(fois, divisé), intervalles, intervalles, (f, a, b) => {
        const résultats = a.possibles(0).flatMap((x) => b.possibles(0).map((y) => f(x, y)));
        const connues = a.deux && b.deux && !résultats.some(estRien);
        const [min, max] = connues ? coque(résultats as Nombre[]) : [null, null];
        expect(bornesDe(f(a.valeur, b.valeur))).toEqual({ min, max });
      }),
      { numRuns: 500 },
    );
    expect(bornesDe(divisé(6, inconnu('?', -2, 3)))).toEqual({ min: null, max: null });
    expect(bornesDe(divisé(6, inconnu('?', 1, 0)))).toEqual({ min: null, max: null });
    expect(bornesDe(divisé(6, inconnu('?', -2, -3)))).toEqual({ min: -3, max: -2 });
  });

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

  test('that are the same leave nothing undetermined', () => {
    fc.assert(
      fc.property(petits, petits, petits, (x, y, b) => {
        const entre = inconnu('?', Math.min(x, y), Math.max(x, y));
        if (x === y) expect(entre).toBe(x);
        for (const valeur of [entre, plus(entre, b), fois(entre, b), plafonné(entre, b), maximum([entre, b])]) {
          const { min, max } = bornesDe(valeur);
          expect(estRien(valeur)).toBe(min === null || max === null || comparer(min, max) !== 0);
        }
      }),
    );
    const taux = inconnu('?', fraction(1, 20), fraction(3, 20));
    expect(minimum([fois(100_000, taux), 4000])).toBe(4000);
    expect(fois(0, taux)).toBe(0);
    expect(arrondi(inconnu('?', 101, 149), 100, 'inférieur')).toBe(100);
    expect(plafonné(fois(100_000, taux), NON_RENSEIGNÉ)).toBe(NON_RENSEIGNÉ);
    expect(plafonné(inconnu('?'), 4000)).toMatchObject({ bornes: { min: null, max: 4000 } });
  });

  test('are rounded with the value', () => {
    expect(arrondi(inconnu('?', 150, 250), 100, 'supérieur')).toMatchObject({ bornes: { min: 200, max: 300 } });
  });

  test('do not decide a comparison', () => {
    expect(supérieur(inconnu('?', 10, 20), 5)).toMatchObject({ rien: 'indéterminé' });
  });
});
