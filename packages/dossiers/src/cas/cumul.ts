/** What one programme does not fund beside another. */
import type { ProgrammeServeur, Réponses } from '@guichet/runtime';
import type { Personne } from '../modele.ts';
import type { Cumul, Obstacle } from '../ports.ts';

/** Null when there is nothing to compare: modules built before it was asked say nothing. */
export function cumulDe(programme: ProgrammeServeur, réponses: Réponses, instant: number): Cumul | null {
  const identifiants = programme.identifiants?.(réponses, { instant }) ?? [];
  const nonCumuls = programme.nonCumuls?.(réponses, { instant }) ?? [];
  return identifiants.length === 0 && nonCumuls.length === 0 ? null : { nom: programme.nom, identifiants, nonCumuls };
}

/** Only its owner is told which dossier it is. */
export function messageObstacle({ message, titulaire, référence }: Obstacle, { id }: Personne): string {
  return titulaire === id ? `${message} Il s’agit de votre dossier ${référence}.` : message;
}
