import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajouter, arrondirA, comparer, diviser, fraction, multiplier, soustraire } from '../nombres.ts';
import type { Nombre } from '../valeurs.ts';
import { partager, type Demande, type RèglePartage } from './partager.ts';

const PRORATA: RèglePartage = { mode: 'prorata', pas: 1, reste: 'non attribué', sens: [] };
const PARTS_ÉGALES: RèglePartage = { ...PRORATA, mode: 'parts égales' };
const RANG: RèglePartage = { ...PRORATA, mode: 'rang', sens: ['croissant'] };

const règles: fc.Arbitrary<RèglePartage> = fc.record(
  {
    mode: fc.constantFrom('prorata', 'parts égales', 'rang'),
    plafond: fc.oneof(
      fc.record({ centimes: fc.integer({ min: 0, max: 3000 }) }),
      fc.record({ numérateur: fc.integer({ min: 1, max: 9 }), dénominateur: fc.constant(7) }),
    ),
    pas: fc.constantFrom(1, 100),
    reste: fc.constantFrom('non attribué', 'aux premiers', 'au plus fort reste'),
    sens: fc.constantFrom([], ['croissant'], ['décroissant']),
  },
  { requiredKeys: ['mode', 'pas', 'reste', 'sens'] },
);
const demande = (montant: Nombre, ...rangs: number[]): Demande => ({ montant, rangs });
/** Few ranks, so that many are equal; amounts below zero and parts of a cent, which a rule may give. */
const demandes = fc.array(
  fc
    .tuple(fc.integer({ min: -500, max: 20_000 }), fc.constantFrom(1, 2, 3), fc.nat(2))
    .map(([montant, diviseur, rang]) => demande(fraction(montant, diviseur), rang)),
  { maxLength: 8 },
);
const enveloppes = fc.integer({ min: 0, max: 40_000 });

const somme = (montants: readonly Nombre[]): Nombre => montants.reduce(ajouter, 0);
const rangDe = ({ rangs }: Demande): number => rangs[0] as number;
const vérifie = (...cas: Parameters<typeof fc.property<[RèglePartage, number, Demande[]]>>[3][]): void => {
  for (const un of cas) fc.assert(fc.property(règles, enveloppes, demandes, un), { numRuns: 300 });
};

describe('whatever the rule', () => {
  test('parts and what is left make the envelope, and nobody receives less than nothing nor more than is owed', () => {
    vérifie((règle, enveloppe, toutes) => {
      const { dues, parts, reste } = partager(règle, enveloppe, toutes);
      expect(ajouter(somme(parts), reste)).toEqual(enveloppe);
      expect(comparer(reste, 0)).toBeGreaterThanOrEqual(0);
      for (const [rang, part] of parts.entries()) {
        expect(comparer(part, 0)).toBeGreaterThanOrEqual(0);
        expect(comparer(part, dues[rang] ?? -1)).toBeLessThanOrEqual(0);
      }
    });
  });

  test('what is owed is what is asked, in whole cents, up to the ceiling rounded below', () => {
    vérifie((règle, enveloppe, toutes) => {
      const { plafond = { centimes: Number.MAX_SAFE_INTEGER }, pas } = règle;
      const exact =
        'centimes' in plafond
          ? plafond.centimes
          : multiplier(enveloppe, fraction(plafond.numérateur, plafond.dénominateur));
      const attendues = toutes.map(({ montant }) => {
        const demandé = comparer(montant, 0) > 0 ? arrondirA(montant, 1, 'inférieur') : 0;
        return comparer(demandé, exact) > 0 ? arrondirA(exact, pas, 'inférieur') : demandé;
      });
      expect(partager(règle, enveloppe, toutes).dues).toEqual(attendues);
    });
  });

  test('when there is enough, each receives what is owed', () => {
    vérifie((règle, enveloppe, toutes) => {
      const { dues, parts } = partager(règle, enveloppe, toutes);
      if (comparer(somme(dues), enveloppe) <= 0) expect(parts).toEqual(dues);
      const assez = partager({ ...règle, plafond: { centimes: 2000 } }, 2000 * toutes.length, toutes);
      expect(assez.parts).toEqual(assez.dues);
    });
  });

  test('a part that is not all that is owed is a whole number of steps', () => {
    vérifie((règle, enveloppe, toutes) => {
      const { dues, parts } = partager(règle, enveloppe, toutes);
      for (const [rang, part] of parts.entries())
        if (comparer(part, dues[rang] ?? 0) !== 0) expect(Number(part) % règle.pas).toBe(0);
    });
  });

  test('the order in which demands come changes nothing', () => {
    vérifie((règle, enveloppe, toutes) => {
      const { parts } = partager(règle, enveloppe, toutes);
      expect(partager(règle, enveloppe, toutes.toReversed()).parts).toEqual(parts.toReversed());
    });
  });

  test('those whom nothing tells apart receive the same', () => {
    vérifie((règle, enveloppe, toutes) => {
      const deux = [...toutes, ...toutes];
      const { parts } = partager(règle, enveloppe, deux);
      expect(parts.slice(toutes.length)).toEqual(parts.slice(0, toutes.length));
    });
  });
});

describe('when it is short', () => {
  const court = (
    règle: RèglePartage,
    propriété: (enveloppe: number, dues: readonly Nombre[], parts: readonly Nombre[], toutes: Demande[]) => void,
  ): void => {
    fc.assert(
      fc.property(enveloppes, demandes, fc.constantFrom<1 | 100>(1, 100), (enveloppe, toutes, pas) => {
        const { dues, parts } = partager({ ...règle, pas }, enveloppe, toutes);
        if (comparer(somme(dues), enveloppe) > 0) propriété(enveloppe, dues, parts, toutes);
      }),
      { numRuns: 300 },
    );
  };

  test('« prorata » gives each the same part of what is owed, rounded below', () => {
    court(PRORATA, (enveloppe, dues, parts) => {
      const taux = diviser(enveloppe, somme(dues));
      for (const [rang, part] of parts.entries()) {
        const perdu = soustraire(multiplier(dues[rang] ?? 0, taux), part);
        expect(comparer(perdu, 0)).toBeGreaterThanOrEqual(0);
        expect(comparer(perdu, 100)).toBeLessThan(0);
      }
    });
    expect(partager(PRORATA, 100, [demande(100), demande(50)])).toEqual({ dues: [100, 50], parts: [66, 33], reste: 1 });
  });

  test('« parts égales » gives the same to all, but to those who asked for less', () => {
    court(PARTS_ÉGALES, (enveloppe, dues, parts) => {
      const partielles = parts.filter((part, rang) => comparer(part, dues[rang] ?? 0) < 0);
      expect(new Set(partielles).size).toBe(1);
      const niveau = partielles[0] ?? 0;
      for (const part of parts) expect(comparer(part, ajouter(niveau, 100))).toBeLessThan(0);
      const perdu = soustraire(enveloppe, somme(parts));
      expect(comparer(perdu, partielles.length * 100)).toBeLessThan(0);
    });
    expect(partager(PARTS_ÉGALES, 100, [demande(10), demande(80), demande(70)]).parts).toEqual([10, 45, 45]);
  });

  test('« rang » serves the first in full before the next have anything, equals alike', () => {
    court(RANG, (_enveloppe, dues, parts, toutes) => {
      const servi = (rang: number): boolean =>
        toutes.every((une, i) => rangDe(une) !== rang || comparer(parts[i] ?? 0, dues[i] ?? 0) === 0);
      for (const [i, une] of toutes.entries())
        for (let avant = 0; avant < rangDe(une); avant += 1) if (!servi(avant)) expect(parts[i]).toBe(0);
    });
    const trois = [demande(50, 1), demande(80, 2), demande(60, 1)];
    expect(partager(RANG, 70, trois).parts).toEqual([35, 0, 35]);
    expect(partager(RANG, 150, trois).parts).toEqual([50, 40, 60]);
    expect(partager({ ...RANG, sens: ['décroissant'] }, 100, trois).parts).toEqual([10, 80, 10]);
  });
});

describe('what rounding leaves', () => {
  const trois = [demande(100, 2), demande(100, 1), demande(100, 0)];
  const reste = (de: RèglePartage['reste'], enveloppe: number, toutes: readonly Demande[], pas: 1 | 100 = 1) =>
    partager({ ...PRORATA, sens: ['croissant'], reste: de, pas }, enveloppe, toutes);

  test('« non attribué » is kept', () => {
    expect(reste('non attribué', 200, trois)).toMatchObject({ parts: [66, 66, 66], reste: 2 });
  });

  test('« aux premiers » goes to the first, one step each', () => {
    expect(reste('aux premiers', 200, trois)).toMatchObject({ parts: [66, 67, 67], reste: 0 });
    expect(reste('aux premiers', 100, [demande(100, 1), demande(50, 0)]).parts).toEqual([66, 34]);
    expect(reste('aux premiers', 20_000, [demande(10_050, 1), demande(10_050, 0)], 100)).toMatchObject({
      parts: [10_000, 10_000],
    });
  });

  test('« au plus fort reste » goes to those who lost most, then to the first', () => {
    expect(reste('au plus fort reste', 100, [demande(100, 0), demande(50, 1)]).parts).toEqual([67, 33]);
    expect(reste('au plus fort reste', 100, [demande(50, 0), demande(100, 1)]).parts).toEqual([33, 67]);
    expect(reste('au plus fort reste', 100, [demande(70, 0), demande(80, 1)]).parts).toEqual([47, 53]);
    expect(reste('au plus fort reste', 100, [demande(80, 0), demande(70, 1)]).parts).toEqual([53, 47]);
    expect(reste('au plus fort reste', 200, trois).parts).toEqual([66, 67, 67]);
  });

  test('nobody is favoured by chance: equals receive a step together or not at all, and none after them', () => {
    const égaux = [demande(100, 0), demande(100, 1), demande(100, 1)];
    expect(reste('aux premiers', 200, égaux)).toMatchObject({ parts: [67, 66, 66], reste: 1 });
    expect(reste('aux premiers', 200, [demande(100, 1), demande(100, 0), demande(100, 0)])).toMatchObject({
      parts: [66, 67, 67],
      reste: 0,
    });
    expect(reste('aux premiers', 199, [demande(100, 1), demande(100, 0), demande(100, 0)])).toMatchObject({
      parts: [66, 66, 66],
      reste: 1,
    });
  });

  test('never goes beyond what is owed', () => {
    // 150 + 350 shared out of 450 by whole euros: 100 + 300, and 50 that the first lacks exactly.
    expect(reste('aux premiers', 450, [demande(150, 0), demande(350, 1)], 100)).toMatchObject({
      parts: [150, 300],
      reste: 0,
    });
  });

  test('that no one may still take is left: the step is not broken', () => {
    expect(reste('aux premiers', 290, [demande(200, 0), demande(200, 1)], 100)).toMatchObject({
      parts: [100, 100],
      reste: 90,
    });
  });
});
