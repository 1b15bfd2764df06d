/**
 * Dates and instants, Europe/Paris, without a clock and without the machine's time zone.
 *
 * A date is an ISO string `AAAA-MM-JJ`, an instant of a rule `AAAA-MM-JJTHH:MM` in Paris: both compare as strings.
 * An instant of the world is a number of seconds since 1970, UTC.
 */
import { obstacle } from './operations.ts';
import { SANS_OBJET, estRien, type Rien, type Valeur } from './valeurs.ts';

/** Calendar months and days; one of them is 0 unless a rule adds both. */
export interface Durée {
  readonly mois: number;
  readonly jours: number;
}

const SECONDES_PAR_JOUR = 86_400;

/** `Date.UTC` would take the years 0 to 99 for those of the twentieth century. */
function jourCivil(année: number, mois: number, quantième: number): number {
  return new Date(0).setUTCFullYear(année, mois, quantième) / (SECONDES_PAR_JOUR * 1000);
}

/** Days since 1970-01-01 of a date of the Gregorian calendar. */
export function jourDe(date: string): number {
  return jourCivil(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

export function isoDe(jour: number): string {
  return new Date(jour * SECONDES_PAR_JOUR * 1000).toISOString().slice(0, 10);
}

/** Whether the text is a date that exists, between 1900 and 2199. */
export function estDate(texte: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d/.test(texte) && isoDe(jourDe(texte)) === texte;
}

/**
 * Adds months then days. A month that lacks the day (31 January + 1 month) ends on its last day: a delay never runs
 * into the month after.
 */
export function ajouterDurée(date: string, { mois, jours }: Durée): string {
  const [année, rang] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + mois];
  const dernier = jourCivil(année, rang + 1, 0);
  return isoDe(Math.min(jourCivil(année, rang, Number(date.slice(8, 10))), dernier) + jours);
}

/** Last Sunday of a month at 01:00 UTC: when European summer time begins and ends (directive 2000/84/CE). */
function bascule(année: number, mois: number): number {
  const dernier = jourCivil(année, mois, 0);
  return (dernier - new Date(dernier * SECONDES_PAR_JOUR * 1000).getUTCDay()) * SECONDES_PAR_JOUR + 3600;
}

/** Seconds that Paris is ahead of UTC. */
function décalage(instant: number): number {
  const année = new Date(instant * 1000).getUTCFullYear();
  return instant >= bascule(année, 3) && instant < bascule(année, 10) ? 7200 : 3600;
}

/**
 * The instant of a date, or of a date and time, in Paris. A date alone is its first second, or its last for a `fin`:
 * « jusqu'au 31 octobre » includes the whole day. A time is that very second.
 */
export function instantDe(iso: string, côté: 'début' | 'fin' = 'début'): number {
  if (côté === 'fin' && iso.length === 10) return instantDe(isoDe(jourDe(iso) + 1)) - 1;
  const local = jourDe(iso) * SECONDES_PAR_JOUR + Number(iso.slice(11, 13)) * 3600 + Number(iso.slice(14, 16)) * 60;
  return local - décalage(local - 3600);
}

/** The date in Paris. */
export function dateParis(instant: number): string {
  return isoDe(Math.floor((instant + décalage(instant)) / SECONDES_PAR_JOUR));
}

/** The time of day in Paris. */
export function heureParis(instant: number): { readonly heure: number; readonly minute: number } {
  const secondes = (((instant + décalage(instant)) % SECONDES_PAR_JOUR) + SECONDES_PAR_JOUR) % SECONDES_PAR_JOUR;
  return { heure: Math.floor(secondes / 3600), minute: Math.floor(secondes / 60) % 60 };
}

// ── Operations of the language ──────────────────────────────────────────────────────────────────────────────────

const DERNIÈRE_ANNÉE = 9999;

/** Out of the calendar (years 1 to 9999) is *sans objet*. */
export function après(date: Valeur<string>, durée: Valeur<Durée>, sens: 1 | -1 = 1): Valeur<string> {
  if (estRien(date) || estRien(durée)) return obstacle([date, durée]) as Rien;
  const année = Number(date.slice(0, 4)) + (sens * (durée.mois + durée.jours / 28)) / 12;
  if (année < 1 || année > DERNIÈRE_ANNÉE) return SANS_OBJET;
  return ajouterDurée(date, { mois: sens * durée.mois, jours: sens * durée.jours });
}

/** Days from b to a. */
export function écartDates(a: Valeur<string>, b: Valeur<string>): Valeur<Durée> {
  if (estRien(a) || estRien(b)) return obstacle([a, b]) as Rien;
  return { mois: 0, jours: jourDe(a) - jourDe(b) };
}

/** Durations compare in days, a month counting for 30: the checker refuses to compare months with days. */
export function joursDe(durée: Valeur<Durée>): Valeur<number> {
  return estRien(durée) ? durée : durée.mois * 30 + durée.jours;
}
