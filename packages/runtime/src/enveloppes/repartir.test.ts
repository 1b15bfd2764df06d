import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajouter, comparer } from '../nombres.ts';
import { indéterminé } from '../operations.ts';
import type { DemandeDePart, LigneEnveloppe, RègleEnveloppe } from '../programme/enveloppes.ts';
import { NON_RENSEIGNÉ, SANS_OBJET, type Nombre, type Valeur } from '../valeurs.ts';
import { enveloppeDe } from './enveloppe.ts';
import { partager, type RèglePartage } from './partager.ts';
import { répartir } from './repartir.ts';

const PRORATA: RèglePartage = { mode: 'prorata', pas: 1, reste: 'non attribué', sens: [] };
const bretagne: LigneEnveloppe = { libellé: 'Bretagne', options: ['BRE'], montant: 1000 };
const corse: LigneEnveloppe = { libellé: 'Corse', options: ['COR', 'COR2'], montant: 500 };
const autres: LigneEnveloppe = { libellé: 'Autres', options: [], montant: 300 };

function enveloppe(lignes: readonly LigneEnveloppe[], avec: Partial<RègleEnveloppe> = {}): RègleEnveloppe {
  return { nom: 'e', libellé: 'E', lignes, fongible: false, règle: PRORATA, sources: [], ...avec };
}
const demande = (id: string, clé: Valeur<string>, montant: Valeur<Nombre>): DemandeDePart => ({
  id,
  clé,
  montant,
  rangs: [],
});

describe('each dossier draws on one envelope', () => {
  const parts = (lignes: readonly LigneEnveloppe[], clé: Valeur<string>): Valeur<Nombre> | undefined =>
    répartir(enveloppe(lignes), [demande('a', clé, 10_000)]).parts['a'];

  test('the one that names its key, or else the one for all the others', () => {
    expect(parts([autres, bretagne, corse], 'BRE')).toBe(1000);
    expect(parts([autres, bretagne, corse], 'COR2')).toBe(500);
    expect(parts([bretagne, corse, autres], 'PDL')).toBe(300);
  });

  test('none when none is for it; which one is not known before its key is, unless there is only one', () => {
    expect(parts([bretagne, corse], 'PDL')).toBe(SANS_OBJET);
    for (const rien of [NON_RENSEIGNÉ, SANS_OBJET, indéterminé('?')]) {
      expect(parts([bretagne, autres], rien)).toBe(rien);
      expect(parts([bretagne], rien)).toBe(rien);
      expect(parts([autres], rien)).toBe(300);
    }
  });

  test('whose amount is not known receives nothing that is known, and takes nothing from the others', () => {
    const { parts: reçues, enveloppes } = répartir(enveloppe([bretagne]), [
      demande('a', 'BRE', NON_RENSEIGNÉ),
      demande('b', 'BRE', 400),
      demande('c', 'BRE', SANS_OBJET),
    ]);
    expect(reçues).toEqual({ a: NON_RENSEIGNÉ, b: 400, c: SANS_OBJET });
    expect(enveloppes).toEqual([{ libellé: 'Bretagne', montant: 1000, demandé: 400, attribué: 400, reste: 600 }]);
  });
});

describe('what the rules do not say', () => {
  const sansMontant: LigneEnveloppe = { libellé: 'Corse', options: ['COR'], inconnu: 'annexe 2' };
  const deux = [demande('a', 'BRE', 100), demande('b', 'COR', 200)];

  test('an amount that is missing leaves its own dossiers open, not those of the other envelopes', () => {
    const rien = indéterminé('annexe 2');
    expect(répartir(enveloppe([bretagne, sansMontant]), deux)).toEqual({
      parts: { a: 100, b: rien },
      enveloppes: [
        { libellé: 'Bretagne', montant: 1000, demandé: 100, attribué: 100, reste: 900 },
        { libellé: 'Corse', montant: rien, demandé: 200, attribué: rien, reste: rien },
      ],
    });
  });

  test('… but all of them when what one leaves goes to the others', () => {
    const { parts, enveloppes } = répartir(enveloppe([bretagne, sansMontant], { fongible: true }), deux);
    const rien = indéterminé('annexe 2');
    expect(parts).toEqual({ a: rien, b: rien });
    expect(enveloppes[0]).toEqual({ libellé: 'Bretagne', montant: 1000, demandé: 100, attribué: rien, reste: rien });
  });

  test('a rule that is missing leaves all of them open, with both reasons where both miss', () => {
    for (const fongible of [false, true]) {
      const { parts } = répartir(
        enveloppe([bretagne, sansMontant], { fongible, règle: { inconnu: 'annexe 1' } }),
        deux,
      );
      expect(parts['b']).toEqual(indéterminé(['annexe 1', 'annexe 2']));
      expect(parts['a']).toEqual(indéterminé(fongible ? ['annexe 1', 'annexe 2'] : ['annexe 1']));
    }
  });
});

describe('envelopes', () => {
  const demandes = fc.array(fc.tuple(fc.constantFrom('BRE', 'COR', 'PDL'), fc.integer({ min: 0, max: 900 })), {
    maxLength: 8,
  });
  const lignes = [bretagne, corse, autres];
  const total = (parts: Readonly<Record<string, Valeur<Nombre>>>): Nombre =>
    (Object.values(parts) as Nombre[]).reduce(ajouter, 0);

  test('that are not fungible are each shared on their own', () => {
    fc.assert(
      fc.property(demandes, (toutes) => {
        const dossiers = toutes.map(([clé, montant], rang) => demande(`d${rang}`, clé, montant));
        const { parts } = répartir(enveloppe(lignes), dossiers);
        for (const [clé, { montant }] of Object.entries({ BRE: bretagne, COR: corse, PDL: autres })) {
          const siens = dossiers.filter((une) => une.clé === clé);
          const seuls = partager(
            PRORATA,
            montant ?? 0,
            siens.map((une) => ({ montant: une.montant as Nombre, rangs: [] })),
          );
          expect(siens.map(({ id }) => parts[id])).toEqual(seuls.parts);
        }
      }),
    );
  });

  test('that are fungible give what some leave to those that are short, and no more than there is nor than is asked', () => {
    fc.assert(
      fc.property(demandes, (toutes) => {
        const dossiers = toutes.map(([clé, montant], rang) => demande(`d${rang}`, clé, montant));
        const avant = répartir(enveloppe(lignes), dossiers);
        const { parts, enveloppes } = répartir(enveloppe(lignes, { fongible: true }), dossiers);
        expect(enveloppes).toEqual(avant.enveloppes);
        for (const { id, montant } of dossiers) {
          expect(comparer(parts[id] as Nombre, avant.parts[id] as Nombre)).toBeGreaterThanOrEqual(0);
          expect(comparer(parts[id] as Nombre, montant as Nombre)).toBeLessThanOrEqual(0);
        }
        const demandé = toutes.reduce((somme, [, montant]) => somme + montant, 0);
        const perdu = Math.min(demandé, 1800) - Number(total(parts));
        expect(perdu).toBeGreaterThanOrEqual(0);
        expect(perdu).toBeLessThanOrEqual(toutes.length);
      }),
    );
  });

  test('that are fungible apply the ceiling once, on the envelope that the dossier draws on', () => {
    const règle: RèglePartage = { ...PRORATA, plafond: { numérateur: 1, dénominateur: 2 } };
    const { parts } = répartir(enveloppe([bretagne, corse], { fongible: true, règle }), [
      demande('a', 'BRE', 900),
      demande('b', 'COR', 900),
      demande('c', 'COR', 900),
      demande('d', 'COR', 900),
    ]);
    // b, c and d are owed 250 each, receive 166 each, then share what Bretagne leaves (500) up to those 250.
    expect(parts).toEqual({ a: 500, b: 250, c: 250, d: 250 });
  });
});

describe('a dossier competes', () => {
  const contexte = { instant: 0 };
  const calculée = { clé: 'BRE', montant: 100, rangs: [1] };

  test('when its condition holds', () => {
    const { demande: lue } = enveloppeDe(enveloppe([bretagne]), () => ({ condition: true, ...calculée }));
    expect(lue({}, contexte)).toEqual(calculée);
  });

  test('and not otherwise, nor when the calculator says nothing of it', () => {
    for (const condition of [false, NON_RENSEIGNÉ, SANS_OBJET, indéterminé('?')])
      expect(enveloppeDe(enveloppe([bretagne]), () => ({ condition, ...calculée })).demande({}, contexte)).toBe(null);
    expect(enveloppeDe(enveloppe([bretagne]), () => undefined).demande({}, contexte)).toBe(null);
  });

  test('with its answers and its date, and is shared with by the rule of the envelope', () => {
    const lues: unknown[] = [];
    const règle = enveloppe([bretagne]);
    const complète = enveloppeDe(règle, (...reçus) => {
      lues.push(reçus);
      return undefined;
    });
    complète.demande({ a: 1 }, contexte);
    expect(lues).toEqual([[{ a: 1 }, contexte]]);
    expect(complète).toMatchObject(règle);
    const demandes = [demande('a', 'BRE', 700), demande('b', 'BRE', 700)];
    expect(complète.répartir(demandes)).toEqual(répartir(règle, demandes));
  });
});
