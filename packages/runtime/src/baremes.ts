/**
 * Barèmes read with a quantity: « par tranches » pays each unit at the price of its own tranche, « au volume » pays
 * all of them at the price of the tranche reached.
 */
import { comparer } from './nombres.ts';
import { fois, moins, obstacle, plafonné, plus } from './operations.ts';
import { SANS_OBJET, estRien, type Nombre, type Rien, type Valeur } from './valeurs.ts';

/** Inclusive bounds; no `à`: no upper bound. */
export interface Tranche {
  readonly de: Nombre;
  readonly à?: Nombre;
  readonly prix: Valeur<Nombre>;
}

function contient(tranche: Tranche, quantité: Nombre): boolean {
  return comparer(quantité, tranche.de) >= 0 && (tranche.à === undefined || comparer(quantité, tranche.à) <= 0);
}

/** A quantity that no tranche holds gives *sans objet*. */
export function auVolume(quantité: Valeur<Nombre>, tranches: readonly Tranche[]): Valeur<Nombre> {
  if (estRien(quantité)) return obstacle([quantité]) as Rien;
  const tranche = tranches.find((candidate) => contient(candidate, quantité));
  return tranche ? fois(quantité, tranche.prix) : SANS_OBJET;
}

/** Each quantity at the price of its own tranche: all of the tranches below, and a part of the one it stands in. */
export function parTranches(quantité: Valeur<Nombre>, tranches: readonly Tranche[]): Valeur<Nombre> {
  if (estRien(quantité)) return obstacle([quantité]) as Rien;
  const rang = tranches.findIndex((candidate) => contient(candidate, quantité));
  if (rang < 0) return SANS_OBJET;
  let total: Valeur<Nombre> = 0;
  for (const tranche of tranches.slice(0, rang + 1)) {
    const haut = tranche.à === undefined ? quantité : plafonné(quantité, tranche.à);
    total = plus(total, fois(moins(haut, seuil(tranche)), tranche.prix));
  }
  return total;
}

/** The last quantity before the tranche: « 50 et + » begins after 49. */
function seuil(tranche: Tranche): Valeur<Nombre> {
  return comparer(tranche.de, 1) < 0 ? 0 : moins(tranche.de, 1);
}
