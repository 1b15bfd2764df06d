/**
 * Answers by path (stored, sent, edited one by one) ↔ answers as one object (typed, computed, validated).
 *
 * `nature`, `organismes` = ["a1"], `organismes[a1].essms` ↔ `{ nature: …, organismes: [{ id: 'a1', essms: 46 }] }`.
 */
import type { Réponse, Réponses } from './programme/formulaire.ts';

export type Imbriquée = { readonly [clé: string]: unknown };

/** `organismes[].essms`, `a1` → `organismes[a1].essms`. */
export function cheminItem(chemin: string, item: string): string {
  return chemin.replace('[]', `[${item}]`);
}

/** `organismes[a1].essms` → `organismes[].essms`: the path of the field in the programme. */
export function cheminChamp(chemin: string): string {
  return chemin.replace(/\[[^\]]*\]/, '[]');
}

/** `PS1.2.questionnaire` → `PS1.2`, `questionnaire`: a dot before a digit belongs to a name. */
export function clésDe(chemin: string): readonly string[] {
  return chemin.split(/\.(?!\d)/);
}

/** `chemins`: the paths of all questions of the programme; others are left out. `T`: the programme's own type of answers. */
export function imbriquer<T = Imbriquée>(réponses: Réponses, chemins: readonly string[]): T {
  const racine: Record<string, unknown> = {};
  for (const chemin of chemins) {
    const réponse = réponses[chemin];
    if (chemin.includes('[]') || réponse === undefined) continue;
    const champs = chemins.filter((autre) => autre.startsWith(`${chemin}[].`));
    placer(
      racine,
      clésDe(chemin),
      champs.length === 0 ? réponse : items(réponse as readonly string[], champs, réponses),
    );
  }
  return racine as T;
}

function items(ids: readonly string[], champs: readonly string[], réponses: Réponses): readonly Imbriquée[] {
  return ids.map((id) => {
    const item: Record<string, unknown> = { id };
    for (const champ of champs) {
      const réponse = réponses[cheminItem(champ, id)];
      if (réponse !== undefined) item[clésDe(champ).at(-1) ?? ''] = réponse;
    }
    return item;
  });
}

function placer(
  objet: Record<string, unknown>,
  clés: readonly string[],
  réponse: Réponse | readonly Imbriquée[],
): void {
  let cible = objet;
  for (const clé of clés.slice(0, -1)) {
    cible[clé] ??= {};
    cible = cible[clé] as Record<string, unknown>;
  }
  cible[clés.at(-1) ?? ''] = réponse;
}
