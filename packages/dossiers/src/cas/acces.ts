import type { ProgrammeServeur, Réponse, Réponses } from '@guichet/runtime';
import { peut, type Action } from '../droits.ts';
import type { Dossier, Personne, RéponseStockée } from '../modele.ts';
import type { Ports } from '../ports.ts';
import { Refus, introuvable } from '../refus.ts';

/** Who asks, for which dossier, at which instant (the server's clock, or the visited date). */
export interface Demande {
  readonly personne: Personne;
  readonly id: string;
  readonly instant: number;
}

/** The dossier, or the refusal that this person gets for this action. */
export function autoriser(personne: Personne, action: Action, dossier: Dossier | null): Dossier {
  if (!dossier) throw introuvable();
  const réponse = peut(personne, action, dossier);
  if (réponse === 'inconnu') throw introuvable();
  if (réponse === 'non') {
    const référence = dossier.dépôt ? ` sous la référence ${dossier.dépôt.référence}` : '';
    throw new Refus('déjà_déposé', `Ce dossier a été déposé${référence} : il ne peut plus être modifié.`);
  }
  return dossier;
}

export function programmeDe({ programmes }: Ports, dossier: Dossier): Promise<ProgrammeServeur> {
  return programmes.épinglé(dossier);
}

/** Stored answers → answers as programmes take them: emptied ones are absent. */
export function réponsesDe(stockées: readonly RéponseStockée[]): Réponses {
  const données = stockées.filter((une): une is RéponseStockée & { réponse: Réponse } => une.réponse !== null);
  return Object.fromEntries(données.map(({ chemin, réponse }) => [chemin, réponse]));
}
