import { estRien, type Nombre, type ValeurRésultat } from '@guichet/runtime';

type Quelconque = ValeurRésultat | undefined;

/** Whether two computed values read the same: a part on the page is woken only when they do not. */
export function memeValeur(a: Quelconque, b: Quelconque): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return empreinteDe(a) === empreinteDe(b);
}

function empreinteDe(valeur: Exclude<Quelconque, undefined | string | number | boolean>): string {
  if (!estRien(valeur)) return écrire(valeur);
  if (valeur.rien !== 'indéterminé') return valeur.rien;
  return JSON.stringify([valeur.raisons, écrire(valeur.bornes.min), écrire(valeur.bornes.max)]);
}

/** Fractions and durations: their content decides. */
function écrire(objet: Nombre | object | null): string {
  return JSON.stringify(objet, (_, valeur: unknown) => (typeof valeur === 'bigint' ? `${valeur}n` : valeur));
}
