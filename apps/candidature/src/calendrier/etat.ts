/**
 * What a calendar says at an instant: what is open, what opens next, what is closed.
 */
import {
  dateParis,
  écrireDate,
  écrireInstant,
  étatPériode,
  heureParis,
  jourDe,
  périodesConnues,
} from '@guichet/runtime';
import type { Période } from '@guichet/runtime';

export function périodesDeDépôt(périodes: readonly Période[]): readonly Période[] {
  return périodes.filter(({ genre }) => genre === 'dépôt');
}

export interface Ouverture {
  readonly état: 'ouvert' | 'à venir' | 'fermé' | 'sans dates';
  /** Open ones, the next one, or the last one closed. */
  readonly périodes: readonly Période[];
}

export function ouverture(périodes: readonly Période[], instant: number): Ouverture {
  const dépôts = périodesDeDépôt(périodesConnues(périodes, instant));
  const ouvertes = dépôts.filter((période) => étatPériode(période, instant) === 'en cours');
  if (ouvertes.length > 0) return { état: 'ouvert', périodes: ouvertes.toSorted((a, b) => a.fin - b.fin) };
  const prochaine = dépôts.filter(({ début }) => début > instant).toSorted((a, b) => a.début - b.début)[0];
  if (prochaine) return { état: 'à venir', périodes: [prochaine] };
  const dernière = dépôts.toSorted((a, b) => b.fin - a.fin)[0];
  return dernière ? { état: 'fermé', périodes: [dernière] } : { état: 'sans dates', périodes: [] };
}

/** A first second of a day, or an hour that the rule gives. */
export function écrireDébut({ début, précision }: Période): string {
  return précision === 'jour' ? écrireDate(dateParis(début)) : écrireMoment(début);
}

export function écrireFin({ fin, précision }: Période): string {
  return précision === 'jour' ? écrireDate(dateParis(fin)) : écrireMoment(fin);
}

function écrireMoment(instant: number): string {
  const { heure, minute } = heureParis(instant);
  return heure === 0 && minute === 0 ? écrireDate(dateParis(instant)) : écrireInstant(instant);
}

/** « encore 12 jours », « dernier jour », « dans 3 jours »… counted in days of the calendar, in Paris; never more than there is. */
export function délai(depuis: number, jusque: number): string {
  const jours = jourDe(dateParis(jusque)) - jourDe(dateParis(depuis));
  if (jours <= 0) return 'aujourd’hui';
  if (jours === 1) return 'demain';
  if (jours < 60) return `dans ${jours} jours`;
  return `dans ${Math.floor(jours / 30.4)} mois`;
}

/** The date on which most programmes take deposits, the latest if several: where a demonstration is worth starting. */
export function dateÀVisiter(
  calendriers: readonly (readonly Période[])[],
): { readonly date: string; readonly ouverts: number } | null {
  let mieux: { date: string; ouverts: number } | null = null;
  const débuts = calendriers
    .flatMap((périodes) => périodesDeDépôt(périodes).map(({ début }) => début))
    .toSorted((a, b) => a - b);
  for (const début of débuts) {
    const ouverts = calendriers.filter((périodes) => ouverture(périodes, début).état === 'ouvert').length;
    if (mieux === null || ouverts >= mieux.ouverts) mieux = { date: dateParis(début), ouverts };
  }
  return mieux;
}
