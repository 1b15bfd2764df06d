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

/** Days since 1970-01-01 of a date of the Gregorian calendar. */
export function jourDe(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    (SECONDES_PAR_JOUR * 1000)
  );
}

export function isoDe(jour: number): string {
  return new Date(jour * SECONDES_PAR_JOUR * 1000).toISOString().slice(0, 10);
}

/** Whether the text is a date that exists, between 1900 and 2199. */
export function estDate(texte: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(texte) && isoDe(jourDe(texte)) === texte;
}

/**
 * Adds months then days. A month that lacks the day (31 January + 1 month) ends on its last day: a delay never runs
 * into the month after.
 */
export function ajouterDurée(date: string, { mois, jours }: Durée): string {
  const rang = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + mois;
  const année = Math.floor(rang / 12);
  const moisCivil = rang - année * 12;
  const dernier = new Date(Date.UTC(année, moisCivil + 1, 0)).getUTCDate();
  const quantième = Math.min(Number(date.slice(8, 10)), dernier);
  return isoDe(Date.UTC(année, moisCivil, quantième) / (SECONDES_PAR_JOUR * 1000) + jours);
}

/** Last Sunday of a month at 01:00 UTC: when European summer time begins and ends (directive 2000/84/CE). */
function bascule(année: number, mois: number): number {
  const dernierJour = new Date(Date.UTC(année, mois, 0));
  return Date.UTC(année, mois - 1, dernierJour.getUTCDate() - dernierJour.getUTCDay(), 1) / 1000;
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
  const [date = iso, heure] = iso.split('T');
  const [h = '0', m = '0'] = (heure ?? (côté === 'début' ? '00:00' : '24:00')).split(':');
  const local = jourDe(date) * SECONDES_PAR_JOUR + Number(h) * 3600 + Number(m) * 60;
  const instant = local - décalage(local - 3600);
  return heure === undefined && côté === 'fin' ? instant - 1 : instant;
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
