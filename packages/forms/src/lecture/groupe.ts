import type { Condition, Programme } from '@guichet/runtime';

/** The title of the domaine or prérequis that a condition belongs to, unless its own label says it. */
export function titreGroupe({ étapes }: Pick<Programme, 'étapes'>, { groupe, libellé }: Condition): string | null {
  if (groupe === undefined) return null;
  const titre = étapes.flatMap(({ groupes }) => groupes).find(({ id }) => id === groupe)?.titre ?? null;
  return titre === libellé ? null : titre;
}
