/**
 * Answers by path (stored, sent, edited one by one) ↔ answers as one object (typed, computed, validated).
 *
 * `{ nature: 'acquisition', organismes: [{ essms: 46 }] }` ↔ `nature`, `organismes` = ["1"], `organismes[1].essms`.
 */
import type { Réponse, Réponses } from './programme.ts';

export type Imbriquée = { readonly [nom: string]: unknown };

/** `organismes[].essms`, `a1` → `organismes[a1].essms`. */
export function cheminItem(chemin: string, item: string): string {
  return chemin.replace('[]', `[${item}]`);
}

/** `organismes[a1].essms` → `organismes[].essms`: the path of the field in the programme. */
export function cheminChamp(chemin: string): string {
  return chemin.replace(/\[[^\]]*\]/, '[]');
}

/** Paths of the fields of each list, `organismes` → [`organismes[].nom`, …]. Other fields need no description. */
export type Listes = Readonly<Record<string, readonly string[]>>;

/** Builds the object: each path is a sequence of names, given by `noms` because a name may hold a dot (`PS1.2`). */
export function imbriquer(réponses: Réponses, chemins: Readonly<Record<string, readonly string[]>>): Imbriquée {
  const racine: Record<string, unknown> = {};
  for (const [chemin, noms] of Object.entries(chemins)) {
    const [liste, reste] = chemin.split('[].');
    if (reste !== undefined) continue;
    const réponse = réponses[chemin];
    if (réponse === undefined) continue;
    placer(racine, noms, estListe(liste ?? '', chemins) ? items(chemin, réponse as readonly string[], réponses, chemins) : réponse);
  }
  return racine;
}

function estListe(chemin: string, chemins: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.keys(chemins).some((autre) => autre.startsWith(`${chemin}[].`));
}

function items(liste: string, ids: readonly string[], réponses: Réponses, chemins: Readonly<Record<string, readonly string[]>>): readonly Imbriquée[] {
  const champs = Object.entries(chemins).filter(([chemin]) => chemin.startsWith(`${liste}[].`));
  return ids.map((id) => {
    const item: Record<string, unknown> = { id };
    for (const [chemin, noms] of champs) {
      const réponse = réponses[cheminItem(chemin, id)];
      if (réponse !== undefined) placer(item, noms, réponse);
    }
    return item;
  });
}

function placer(objet: Record<string, unknown>, noms: readonly string[], réponse: Réponse | readonly Imbriquée[]): void {
  let cible = objet;
  for (const nom of noms.slice(0, -1)) {
    cible[nom] ??= {};
    cible = cible[nom] as Record<string, unknown>;
  }
  cible[noms.at(-1) ?? ''] = réponse;
}
