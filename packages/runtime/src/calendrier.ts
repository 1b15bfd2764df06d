/**
 * The state of periods at an instant. Bounds are inclusive, to the second.
 */
import type { Période } from './programme.ts';

export type ÉtatPériode = 'à venir' | 'en cours' | 'terminée';

export function étatPériode({ début, fin }: Période, instant: number): ÉtatPériode {
  if (instant < début) return 'à venir';
  return instant > fin ? 'terminée' : 'en cours';
}

export interface Calendrier {
  readonly périodes: readonly Période[];
  /** Those that hold the instant. */
  enCours(instant: number): readonly Période[];
  /** The deposit periods that hold it: the programme takes candidatures. */
  dépôtsOuverts(instant: number): readonly Période[];
  /** The next deposit period to open. */
  prochainDépôt(instant: number): Période | undefined;
}

export function calendrierDe(périodes: readonly Période[]): Calendrier {
  const enCours = (instant: number): readonly Période[] =>
    périodes.filter((période) => étatPériode(période, instant) === 'en cours');
  return {
    périodes,
    enCours,
    dépôtsOuverts: (instant) => enCours(instant).filter(({ genre }) => genre === 'dépôt'),
    prochainDépôt: (instant) =>
      périodes
        .filter(({ genre, début }) => genre === 'dépôt' && début > instant)
        .toSorted((a, b) => a.début - b.début)[0],
  };
}
