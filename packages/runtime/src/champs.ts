/** The questions of a form, whatever the étape or the group they stand in. */
import type { Champ, Étape } from './programme/formulaire.ts';

/** In order; those of a list after it. */
export function tousLesChamps(étapes: readonly Étape[]): readonly Champ[] {
  return étapes
    .flatMap(({ champs, groupes }) => [...champs, ...groupes.flatMap((groupe) => groupe.champs)])
    .flatMap((champ) => (champ.type.genre === 'liste' ? [champ, ...champ.type.champs] : [champ]));
}
