/**
 * How values are written for a French reader. U+202F stands between thousands, U+00A0 before units and signs.
 */
import { dateParis, heureParis, type Durée } from './dates.ts';
import { arrondirA, comparer, diviser, multiplier } from './nombres.ts';
import type { TypeRésultat, ValeurRésultat } from './programme/evaluation.ts';
import type { Compté } from './programme/formulaire.ts';
import { estRien, type Indéterminé, type Nombre } from './valeurs.ts';

const FINE = '\u202F';
const INSÉCABLE = '\u00A0';
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

function grouper(chiffres: string): string {
  return chiffres.replace(/\B(?=(\d{3})+$)/g, FINE);
}

/** Exact when it has at most `décimales` decimals, otherwise rounded to them; trailing zeros are left out. */
export function écrireNombre(nombre: Nombre, décimales = 6): string {
  const entier = arrondirA(multiplier(nombre, 10 ** décimales), 1, 'au plus proche');
  const négatif = comparer(entier, 0) < 0;
  const chiffres = String(typeof entier === 'number' ? entier : entier.numérateur)
    .replace('-', '')
    .padStart(décimales + 1, '0');
  const coupure = chiffres.length - décimales;
  const partie = chiffres.slice(coupure).replace(/0+$/, '');
  return (négatif ? '−' : '') + grouper(chiffres.slice(0, coupure)) + (partie ? `,${partie}` : '');
}

/** « 46 ESSMS », « 1 site », « 1,5 site », « 2 sites » ; a year is never cut: « 1972 ». */
export function écrireQuantité(nombre: Nombre, type: Compté): string {
  if (type.année) return écrireNombre(nombre).replaceAll(FINE, '');
  if (!type.unité) return écrireNombre(nombre);
  const plusieurs = comparer(nombre, 2) >= 0 || comparer(nombre, -2) <= 0;
  return écrireNombre(nombre) + INSÉCABLE + (plusieurs ? type.unité : (type.singulier ?? type.unité));
}

/** Cents → « 1 128 500 € », « 6 500,50 € ». */
export function écrireMontant(centimes: Nombre): string {
  const euros = écrireNombre(diviser(centimes, 100), 2);
  return `${/,\d$/.test(euros) ? `${euros}0` : euros}${INSÉCABLE}€`;
}

/** A ratio → « 70 % ». */
export function écrireTaux(taux: Nombre): string {
  return `${écrireNombre(multiplier(taux, 100), 2)}${INSÉCABLE}%`;
}

/** « 1er septembre 2022 » */
export function écrireDate(iso: string): string {
  const jour = Number(iso.slice(8, 10));
  const date = `${jour === 1 ? '1er' : jour} ${MOIS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;
  return iso.length > 10 ? `${date} à ${écrireHeure(Number(iso.slice(11, 13)), Number(iso.slice(14, 16)))}` : date;
}

/** « 14 h », « 14 h 30 » */
export function écrireHeure(heure: number, minute: number): string {
  return `${heure}${INSÉCABLE}h${minute === 0 ? '' : INSÉCABLE + String(minute).padStart(2, '0')}`;
}

/** « 15 mars 2022 à 14 h 30 », in Paris. */
export function écrireInstant(instant: number): string {
  const { heure, minute } = heureParis(instant);
  return `${écrireDate(dateParis(instant))} à ${écrireHeure(heure, minute)}`;
}

export function écrireDurée({ mois, jours }: Durée): string {
  const parts = [
    mois === 0 ? '' : `${écrireNombre(mois)}${INSÉCABLE}mois`,
    jours === 0 && mois !== 0 ? '' : `${écrireNombre(jours)}${INSÉCABLE}jour${Math.abs(jours) > 1 ? 's' : ''}`,
  ];
  return parts.filter(Boolean).join(' et ');
}

/** A known value in words; a nothing in its name. */
export function écrireValeur(valeur: ValeurRésultat, type: TypeRésultat): string {
  if (estRien(valeur)) return valeur.rien;
  if (typeof valeur === 'object' && 'mois' in valeur) return écrireDurée(valeur);
  switch (type.genre) {
    case 'montant':
      return écrireMontant(valeur as Nombre);
    case 'taux':
      return écrireTaux(valeur as Nombre);
    case 'entier':
    case 'décimal':
      return écrireQuantité(valeur as Nombre, type);
    case 'date':
      return écrireDate(String(valeur));
    case 'choix':
      return type.options.find((option) => option.id === valeur)?.libellé ?? String(valeur);
    case 'oui/non':
      return valeur ? 'oui' : 'non';
    case 'texte':
    case 'durée':
      return String(valeur);
    default:
      return type satisfies never;
  }
}

/** « entre 18 000 € et 320 000 € », « au moins … », « au plus … »; `null` without bounds. */
export function écrireBornes({ bornes: { min, max } }: Indéterminé, type: TypeRésultat): string | null {
  if (min !== null && max !== null) return `entre ${écrireValeur(min, type)} et ${écrireValeur(max, type)}`;
  if (min !== null) return `au moins ${écrireValeur(min, type)}`;
  return max === null ? null : `au plus ${écrireValeur(max, type)}`;
}
