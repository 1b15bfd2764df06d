/**
 * How an envelope is shared when it is short. Exact, and the same whatever the order of the demands: the sum never
 * exceeds the envelope, nobody receives more than asked nor than the ceiling.
 */
import { ajouter, arrondirA, comparer, diviser, fraction, multiplier, soustraire } from '../nombres.ts';
import type { ValeurRésultat } from '../programme/evaluation.ts';
import type { Nombre } from '../valeurs.ts';
import { comparerRangs, parÉgalité, type SensRang } from './rangs.ts';

export interface RèglePartage {
  readonly mode: 'parts égales' | 'prorata' | 'rang';
  /** What one dossier receives at most, in cents or as a part of the envelope. */
  readonly plafond?: { readonly centimes: number } | { readonly numérateur: number; readonly dénominateur: number };
  /** In cents: 1, or 100 for whole euros. A part is rounded below; a demand that is met in full never is. */
  readonly pas: 1 | 100;
  /** What becomes of what rounding leaves: kept, or given step by step. */
  readonly reste: 'non attribué' | 'aux premiers' | 'au plus fort reste';
  /** Of each of the criteria that demands are told apart by. */
  readonly sens: readonly SensRang[];
}

export interface Demande {
  /** In cents. */
  readonly montant: Nombre;
  readonly rangs: readonly ValeurRésultat[];
}

/** In the order of the demands. */
export interface Partage {
  /** What each would receive if there were enough. */
  readonly dues: readonly Nombre[];
  readonly parts: readonly Nombre[];
  readonly reste: Nombre;
}

export function partager(règle: RèglePartage, enveloppe: Nombre, demandes: readonly Demande[]): Partage {
  const dues = demandes.map(({ montant }) => due(montant, plafondDe(règle, enveloppe), règle.pas));
  const manque = comparer(somme(dues), enveloppe) > 0;
  if (!manque) return { dues, parts: dues, reste: soustraire(enveloppe, somme(dues)) };

  const ordre = (a: number, b: number): number =>
    comparerRangs(demandes[a]?.rangs ?? [], demandes[b]?.rangs ?? [], règle.sens);
  const exactes = partsExactes(règle, enveloppe, dues, ordre);
  const parts = exactes.map((exacte, rang) => auPlus(exacte, dues[rang] ?? 0, règle.pas));
  const reste = soustraire(enveloppe, somme(parts));
  if (règle.reste === 'non attribué') return { dues, parts, reste };
  const perdues = exactes.map((exacte, rang) => soustraire(exacte, parts[rang] ?? 0));
  const premiers = (a: number, b: number): number =>
    règle.reste === 'aux premiers' ? ordre(a, b) : comparer(perdues[b] ?? 0, perdues[a] ?? 0) || ordre(a, b);
  return attribuer(reste, parts, dues, règle.pas, premiers);
}

const somme = (montants: readonly Nombre[]): Nombre => montants.reduce(ajouter, 0);

function plafondDe({ plafond }: RèglePartage, enveloppe: Nombre): Nombre | null {
  if (!plafond) return null;
  if ('centimes' in plafond) return plafond.centimes;
  return multiplier(enveloppe, fraction(plafond.numérateur, plafond.dénominateur));
}

/** What is owed if the envelope is enough: whole cents, up to the ceiling. */
function due(montant: Nombre, plafond: Nombre | null, pas: number): Nombre {
  const demandé = comparer(montant, 0) < 0 ? 0 : arrondirA(montant, 1, 'inférieur');
  return plafond === null ? demandé : auPlus(plafond, demandé, pas);
}

/** The part, rounded below unless it reaches what is owed. */
function auPlus(part: Nombre, dû: Nombre, pas: number): Nombre {
  return comparer(part, dû) >= 0 ? dû : arrondirA(part, pas, 'inférieur');
}

function partsExactes(
  { mode }: RèglePartage,
  enveloppe: Nombre,
  dues: readonly Nombre[],
  ordre: (a: number, b: number) => number,
): readonly Nombre[] {
  switch (mode) {
    case 'prorata': {
      const taux = diviser(enveloppe, somme(dues));
      return dues.map((dû) => multiplier(dû, taux));
    }
    case 'parts égales':
      return égales(enveloppe, dues);
    case 'rang': {
      const parts = dues.map((): Nombre => 0);
      let reste = enveloppe;
      for (const groupe of parÉgalité([...dues.keys()], ordre)) {
        const siennes = égales(
          reste,
          groupe.map((rang) => dues[rang] ?? 0),
        );
        for (const [place, rang] of groupe.entries()) parts[rang] = siennes[place] ?? 0;
        reste = soustraire(reste, somme(siennes));
      }
      return parts;
    }
    default:
      return mode satisfies never;
  }
}

/** The same for all, but for those who asked for less. */
function égales(enveloppe: Nombre, dues: readonly Nombre[]): readonly Nombre[] {
  const parts: Nombre[] = [...dues];
  let reste = enveloppe;
  let encore = dues.length;
  for (const rang of [...dues.keys()].sort((a, b) => comparer(dues[a] ?? 0, dues[b] ?? 0))) {
    const niveau = diviser(reste, encore);
    const dû = dues[rang] ?? 0;
    const part = comparer(dû, niveau) <= 0 ? dû : niveau;
    parts[rang] = part;
    reste = soustraire(reste, part);
    encore -= 1;
  }
  return parts;
}

/**
 * One step each, in that order, until the rest is not enough for the next. Those whom nothing tells apart receive
 * together or not at all: no one is favoured by chance.
 */
function attribuer(
  départ: Nombre,
  acquises: readonly Nombre[],
  dues: readonly Nombre[],
  pas: number,
  ordre: (a: number, b: number) => number,
): Partage {
  const parts = [...acquises];
  let reste = départ;
  for (const groupe of parÉgalité([...dues.keys()], ordre)) {
    const ajouts = groupe.map((rang): Nombre => {
      const manque = soustraire(dues[rang] ?? 0, parts[rang] ?? 0);
      return comparer(manque, pas) < 0 ? manque : pas;
    });
    if (comparer(somme(ajouts), reste) > 0) break;
    for (const [place, rang] of groupe.entries()) parts[rang] = ajouter(parts[rang] ?? 0, ajouts[place] ?? 0);
    reste = soustraire(reste, somme(ajouts));
  }
  return { dues, parts, reste };
}
