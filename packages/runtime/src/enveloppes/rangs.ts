/** Who comes first: values of any type, one criterion after the other. What is not known comes last. */
import type { Durée } from '../dates.ts';
import { ordre, type Comparable } from '../ordre.ts';
import type { ValeurRésultat } from '../programme/evaluation.ts';
import { estRien } from '../valeurs.ts';

export type SensRang = 'croissant' | 'décroissant';

export function comparerRangs(
  a: readonly ValeurRésultat[],
  b: readonly ValeurRésultat[],
  sens: readonly SensRang[],
): number {
  for (const [rang, un] of sens.entries()) {
    const écart = comparerUn(a[rang], b[rang], un);
    if (écart !== 0) return écart;
  }
  return 0;
}

function comparerUn(a: ValeurRésultat | undefined, b: ValeurRésultat | undefined, sens: SensRang): number {
  const [inconnu, autre] = [a === undefined || estRien(a), b === undefined || estRien(b)];
  if (inconnu || autre) return Number(inconnu) - Number(autre);
  const écart = ordre(comparable(a as Connue), comparable(b as Connue));
  return sens === 'croissant' ? écart : -écart;
}

type Connue = Comparable | Durée;

function comparable(valeur: Connue): Comparable {
  return typeof valeur === 'object' && 'mois' in valeur ? valeur.mois * 30 + valeur.jours : valeur;
}

/** Sorted, those that nothing tells apart together. */
export function parÉgalité<T>(éléments: readonly T[], ordre: (a: T, b: T) => number): readonly (readonly T[])[] {
  const groupes: T[][] = [];
  for (const un of [...éléments].sort(ordre)) {
    const dernier = groupes.at(-1);
    if (dernier?.[0] !== undefined && ordre(dernier[0], un) === 0) dernier.push(un);
    else groupes.push([un]);
  }
  return groupes;
}
