/**
 * The state of periods at an instant, as known then. Bounds are inclusive, to the second.
 */
import { dateParis } from './dates.ts';
import type { Période } from './programme/calendrier.ts';

export type ÉtatPériode = 'à venir' | 'en cours' | 'terminée';

/** With the dates that were known at that instant; `undefined` while none was. */
export function périodeConnue(période: Période, connaissance: number): Période | undefined {
  const { versions, auparavant } = période;
  if (!versions) return période;
  const jour = dateParis(connaissance);
  const rang = versions.findLastIndex(({ connueLe }) => connueLe === undefined || connueLe <= jour);
  const dates = versions[rang]?.dates;
  if (!dates) return undefined;
  const passées = versions.slice(0, rang).filter((version) => version.dates);
  return { ...période, ...dates, auparavant: auparavant.slice(0, passées.length) };
}

export function périodesConnues(périodes: readonly Période[], connaissance: number): readonly Période[] {
  return périodes.flatMap((période) => périodeConnue(période, connaissance) ?? []);
}

/** Of a period whose dates are those that hold: see `périodeConnue`. */
export function étatPériode({ début, fin }: Pick<Période, 'début' | 'fin'>, instant: number): ÉtatPériode {
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
    périodesConnues(périodes, instant).filter((période) => étatPériode(période, instant) === 'en cours');
  return {
    périodes,
    enCours,
    dépôtsOuverts: (instant) => enCours(instant).filter(({ genre }) => genre === 'dépôt'),
    prochainDépôt: (instant) =>
      périodesConnues(périodes, instant)
        .filter(({ genre, début }) => genre === 'dépôt' && début > instant)
        .toSorted((a, b) => a.début - b.début)[0],
  };
}
