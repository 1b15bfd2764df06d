import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { CHEMIN_FOURNISSEUR, COOKIES_À_OUBLIER } from '../identite/fournisseur.ts';
import type { Services } from './services.ts';

type Site = Pick<Services, 'adresse'>;

/** On https, the prefix makes browsers refuse the cookie from anywhere but this very host. */
function nomSession({ adresse }: Site): string {
  return adresse.startsWith('https:') ? '__Host-guichet_session' : 'guichet_session';
}

function options({ adresse }: Site, path: string) {
  return { path, httpOnly: true, sameSite: 'Lax', secure: adresse.startsWith('https:') } as const;
}

export function lireCookieSession(contexte: Context, site: Site): string | undefined {
  return getCookie(contexte, nomSession(site));
}

/** Ends with the browser: the computers of a hospital are shared. */
export function poserCookieSession(contexte: Context, site: Site, jeton: string): void {
  setCookie(contexte, nomSession(site), jeton, options(site, '/'));
}

export function retirerCookieSession(contexte: Context, site: Site): void {
  deleteCookie(contexte, nomSession(site), options(site, '/'));
}

const NAVIGATEUR = 'guichet_navigateur';

/** Ties a sign-in to the browser it left from. One for all the tabs. */
export function lireCookieNavigateur(contexte: Context): string | undefined {
  return getCookie(contexte, NAVIGATEUR);
}

export function poserCookieNavigateur(contexte: Context, site: Site, jeton: string): void {
  setCookie(contexte, NAVIGATEUR, jeton, { ...options(site, '/connexion'), maxAge: 3600 });
}

/** The local provider forgets who was signed in. */
export function oublierFournisseur(contexte: Context): void {
  for (const nom of COOKIES_À_OUBLIER) deleteCookie(contexte, nom, { path: CHEMIN_FOURNISSEUR });
}
