import type { Erreur, ProgrammeServeur, Réponse } from '@guichet/runtime';
import { estPièce, trouverChamp } from '../champs.ts';
import { réponseRefusée } from '../refus.ts';
import { TEXTE_IRRECEVABLE, réponseRecevable, texteRecevable } from '../texte.ts';

interface Essai {
  readonly chemin: string;
  readonly réponse: Réponse | null;
}

/** Refuses answers that a draft cannot keep: unknown paths, wrong shapes, files that were not uploaded. */
export function vérifierRéponses(programme: ProgrammeServeur, essais: readonly Essai[]): void {
  const erreurs = [...doublons(essais), ...essais.flatMap((essai) => obstacles(programme, essai))];
  if (erreurs.length > 0) throw réponseRefusée(erreurs);
  const données = essais.filter(({ réponse }) => réponse !== null);
  const refusées = programme.vérifierBrouillon(
    Object.fromEntries(données.map(({ chemin, réponse }) => [chemin, réponse])),
  );
  if (refusées.length > 0) throw réponseRefusée(refusées);
}

function obstacles(programme: ProgrammeServeur, { chemin, réponse }: Essai): Erreur[] {
  if (!texteRecevable(chemin) || !trouverChamp(programme, chemin)) {
    return [{ chemin, message: `Le formulaire n’a pas de question « ${chemin.toWellFormed()} ».` }];
  }
  if (réponse !== null && !réponseRecevable(réponse)) return [{ chemin, message: TEXTE_IRRECEVABLE }];
  if (estPièce(programme, chemin)) {
    return [{ chemin, message: 'Une pièce se joint ou se retire fichier par fichier.' }];
  }
  return [];
}

function doublons(essais: readonly Essai[]): Erreur[] {
  const vus = new Set<string>();
  return essais.flatMap(({ chemin }) => {
    if (vus.has(chemin)) return [{ chemin, message: 'Cette réponse est donnée deux fois dans le même envoi.' }];
    vus.add(chemin);
    return [];
  });
}
