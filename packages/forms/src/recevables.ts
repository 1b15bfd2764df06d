/**
 * Answers that count: one that its question refuses (out of its bounds, with a wrong key) is as good as none until it is
 * mended. A list that is too short still counts for the items that it has.
 */
import { cheminChamp, estVide, tousLesChamps, vérifierRéponse } from '@guichet/runtime';
import type { Programme, Réponses } from '@guichet/runtime';

type Questions = Pick<Programme, 'étapes'>;

export function réponsesRecevables(programme: Questions, réponses: Réponses): Réponses {
  const refus = refusDes(programme, réponses);
  if (refus.size === 0) return réponses;
  return Object.fromEntries(Object.entries(réponses).filter(([chemin]) => !refus.has(chemin)));
}

/** By path, what its question says of an answer that it refuses. */
export function refusDes({ étapes }: Questions, réponses: Réponses): ReadonlyMap<string, string> {
  const champs = new Map(
    tousLesChamps(étapes).flatMap((champ) => (champ.type.genre === 'liste' ? [] : [[champ.chemin, champ] as const])),
  );
  const refus = new Map<string, string>();
  for (const [chemin, réponse] of Object.entries(réponses)) {
    const champ = champs.get(cheminChamp(chemin));
    const message = champ && !estVide(réponse) ? vérifierRéponse(champ, réponse) : null;
    if (message !== null) refus.set(chemin, message);
  }
  return refus;
}
