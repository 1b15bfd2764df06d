import { estDate, instantDe } from '@guichet/runtime';
import { ErreurHttp } from './erreurs.ts';

/** The instant that a call is about. */
export interface Moment {
  /** Seconds since 1970. */
  readonly instant: number;
  readonly visite: string | null;
}

/** The clock, or the visited date in demonstration mode. */
export function momentDe(au: string | undefined, démonstration: boolean, horloge: () => number): Moment {
  if (au === undefined) return { instant: Math.floor(horloge() / 1000), visite: null };
  if (!démonstration) {
    throw new ErreurHttp('visite_refusée', 'Une date ne peut être visitée que sur un serveur de démonstration.');
  }
  const [date = ''] = au.split('T');
  if (!estDate(date)) throw new ErreurHttp('visite_refusée', `La date visitée « ${date} » n’existe pas.`);
  return { instant: instantDe(au, 'début'), visite: au };
}
