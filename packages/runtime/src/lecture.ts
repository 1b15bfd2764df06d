/**
 * Answers as typed in JSON → values of the language.
 */
import { dateParis } from './dates.ts';
import { diviser, nombreDe } from './nombres.ts';
import type { Contexte } from './programme/evaluation.ts';
import { NON_RENSEIGNÉ, SANS_OBJET, estRien, type Nombre, type Valeur } from './valeurs.ts';

/** An absent or empty answer is *non renseigné*. */
export function lu<T>(réponse: T | null | undefined): Valeur<T> {
  return réponse === undefined || réponse === null || réponse === '' ? NON_RENSEIGNÉ : réponse;
}

/** « 12.5 » */
export function luDécimal(réponse: string | null | undefined): Valeur<Nombre> {
  return réponse ? nombreDe(réponse) : NON_RENSEIGNÉ;
}

/** Percent, « 70 » → 7/10. */
export function luTaux(réponse: string | null | undefined): Valeur<Nombre> {
  return réponse ? diviser(nombreDe(réponse), 100) : NON_RENSEIGNÉ;
}

/** The day of evaluation, in Paris. */
export function jour(contexte: Contexte): string {
  return dateParis(contexte.instant);
}

/** The day whose rules are read. */
export function jourDuDroit({ instant, droit = instant }: Contexte): string {
  return dateParis(droit);
}

/** The day of what is known of the rules. */
export function jourDeConnaissance({ instant, connaissance = instant }: Contexte): string {
  return dateParis(connaissance);
}

/** First and last seconds of a candidature, and the days between which these dates were the ones known. */
export type Fenêtre = readonly [nom: string, début: number, fin: number, connueDu?: string, connueAvant?: string];

/** The window whose candidature, as known, holds the instant. */
export function fenêtreOuverte(fenêtres: readonly Fenêtre[], contexte: Contexte): Valeur<string> {
  const { instant } = contexte;
  const jour = jourDeConnaissance(contexte);
  const ouverte = fenêtres.find(
    ([, début, fin, du = '', avant]) =>
      début <= instant && instant <= fin && du <= jour && (avant === undefined || jour < avant),
  );
  return ouverte?.[0] ?? SANS_OBJET;
}

/** Asked: the condition holds, or the rules do not say. */
export function visible(condition: Valeur<boolean>): boolean {
  return condition === true || (estRien(condition) && condition.rien === 'indéterminé');
}

/** Visibility of one field on each item of a list, by path. */
export function visiblesItems<E extends { readonly id?: string | undefined }>(
  liste: Valeur<readonly E[]>,
  chemin: string,
  condition: (item: E) => Valeur<boolean>,
): Record<string, boolean> {
  if (estRien(liste)) return {};
  return Object.fromEntries(
    liste.map((item, rang) => [chemin.replace('[]', `[${item.id ?? rang}]`), visible(condition(item))]),
  );
}

/** The texts of the conditions that do not hold. */
export function messagesDe<N extends string>(
  conditions: Readonly<Record<N, Valeur<boolean>>>,
  textes: Readonly<Record<N, () => string>>,
): Partial<Record<N, string>> {
  const messages: Partial<Record<N, string>> = {};
  for (const nom of Object.keys(textes) as N[]) if (conditions[nom] === false) messages[nom] = textes[nom]();
  return messages;
}
