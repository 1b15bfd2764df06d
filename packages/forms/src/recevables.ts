/**
 * Answers that count: one that its question refuses (out of its bounds, with a wrong key) is as good as none until it is
 * mended. A list that is too short still counts for the items that it has.
 */
import { cheminChamp, estVide, vérifierRéponse } from '@guichet/runtime';
import type { Champ, Programme, Réponses } from '@guichet/runtime';

export function réponsesRecevables({ étapes }: Pick<Programme, 'étapes'>, réponses: Réponses): Réponses {
  const champs = new Map<string, Champ>();
  const retenir = (tous: readonly Champ[]): void => {
    for (const champ of tous) {
      if (champ.type.genre === 'liste') retenir(champ.type.champs);
      else champs.set(champ.chemin, champ);
    }
  };
  for (const { champs: propres, groupes } of étapes) {
    retenir(propres);
    for (const groupe of groupes) retenir(groupe.champs);
  }
  const entrées = Object.entries(réponses);
  const reçues = entrées.filter(([chemin, réponse]) => {
    const champ = champs.get(cheminChamp(chemin));
    return !champ || estVide(réponse) || vérifierRéponse(champ, réponse) === null;
  });
  return reçues.length === entrées.length ? réponses : Object.fromEntries(reçues);
}
