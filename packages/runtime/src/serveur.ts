/**
 * What the generated server side of a programme is made of.
 */
import type { Refus } from './depot.ts';
import type { ValeurRésultat } from './programme/evaluation.ts';
import type { Réponses } from './programme/formulaire.ts';
import type { CléUnicité, DossierListé, Erreur, LigneÉtat } from './programme/serveur.ts';
import type { Imbriquée } from './reponses.ts';
import { estRien, type Valeur } from './valeurs.ts';

/** A zod check that reports each refusal at its place. Structural: this package does not know zod. */
export function conforme<T>(refus: (réponses: T) => readonly Refus[]) {
  return (contexte: { value: T; issues: unknown[] }): void => {
    for (const { clés, message } of refus(contexte.value)) {
      contexte.issues.push({ code: 'custom', path: [...clés], message, input: contexte.value });
    }
  };
}

/** Issues of zod, by path of answer. */
export function erreursDe(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  réponses: Imbriquée,
): readonly Erreur[] {
  return issues.map(({ path, message }) => ({ chemin: cheminDe(path, réponses), message }));
}

/** `['organismes', 0, 'essms']` → `organismes[a1].essms` */
function cheminDe(path: readonly PropertyKey[], réponses: Imbriquée): string {
  let objet: unknown = réponses;
  let chemin = '';
  for (const clé of path) {
    objet = (objet as Record<PropertyKey, unknown> | undefined)?.[clé];
    if (typeof clé === 'number') chemin += `[${(objet as { id?: string } | undefined)?.id ?? clé}]`;
    else chemin += (chemin === '' ? '' : '.') + String(clé);
  }
  return chemin;
}

/** Periods whose condition holds, or cannot be decided by the rules. */
export function acceptés(dépôts: Readonly<Record<string, Valeur<boolean>>>): readonly string[] {
  return Object.entries(dépôts).flatMap(([nom, condition]) =>
    condition === true || (estRien(condition) && condition.rien === 'indéterminé') ? [nom] : [],
  );
}

/** Keys that the answers give in full. */
export function clésConnues(
  clés: readonly CléUnicité[],
  messages: Readonly<Record<string, string>>,
): readonly { nom: string; clé: string; message: string }[] {
  return clés
    .filter(({ condition, clé }) => condition === true && !clé.some(estRien))
    .map(({ nom, clé }) => ({ nom, clé: JSON.stringify(clé), message: messages[nom] ?? '' }));
}

/** The decision on a dossier, beside its answers: at paths that no programme can declare. */
export function avecDécision({ réponses, statut, motif }: DossierListé): Réponses {
  return { ...réponses, '@statut': statut, ...(motif !== undefined && { '@motif': motif }) };
}

export function lignesDe(lignes: readonly LigneÉtat[] = []): readonly Readonly<Record<string, ValeurRésultat>>[] {
  return lignes.filter(({ condition }) => condition === true).map(({ cellules }) => cellules);
}
