/**
 * The questions of a form, whatever the step they stand in.
 */
import type { Champ, Étape } from '@guichet/runtime';

/** All fields of the form, in order, those of lists after their list. */
export function fieldsOf(steps: readonly Étape[]): readonly Champ[] {
  const withItems = (champ: Champ): readonly Champ[] =>
    champ.type.genre === 'liste' ? [champ, ...champ.type.champs] : [champ];
  return steps
    .flatMap(({ champs, groupes }) => [...champs, ...groupes.flatMap((group) => group.champs)])
    .flatMap(withItems);
}
