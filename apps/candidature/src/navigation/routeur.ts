/**
 * The pages of the portal by path. Plain `<a href>` everywhere: one listener keeps the clicks that stay in the portal.
 */
import { useSyncExternalStore } from 'react';
import { lireSegment } from './adresses.ts';
import { lien } from './visite.ts';

const abonnés = new Set<() => void>();
let premièrePage = true;

function abonner(éveiller: () => void): () => void {
  abonnés.add(éveiller);
  return () => abonnés.delete(éveiller);
}

function prévenir(): void {
  premièrePage = false;
  for (const éveiller of abonnés) éveiller();
}

export function useCheminPage(): string {
  return useSyncExternalStore(abonner, () => globalThis.location.pathname);
}

/** Whether the person came by a link of the portal: the first page of all leaves the focus where the browser put it. */
export function estNavigation(): boolean {
  return !premièrePage;
}

/** Goes to a page of the portal, `chemin` without the visited date. */
export function aller(chemin: string, { remplacer = false } = {}): void {
  const adresse = lien(chemin);
  if (remplacer) globalThis.history.replaceState(null, '', adresse);
  else globalThis.history.pushState(null, '', adresse);
  prévenir();
}

/** Paths that belong to the server. */
const SERVEUR = /^\/(api|connexion|deconnexion|programmes|oidc|manuel)(\/|$)/;

export function installerRouteur(): () => void {
  const cliquer = (événement: MouseEvent): void => {
    if (
      événement.defaultPrevented ||
      événement.button !== 0 ||
      événement.ctrlKey ||
      événement.metaKey ||
      événement.shiftKey ||
      événement.altKey
    )
      return;
    const ancre = événement.target instanceof Element ? événement.target.closest('a') : null;
    if (!ancre?.href || ancre.target || ancre.hasAttribute('download')) return;
    const vers = new URL(ancre.href);
    const ici = globalThis.location;
    if (vers.origin !== ici.origin || SERVEUR.test(vers.pathname)) return;
    if (vers.pathname === ici.pathname && vers.search === ici.search && vers.hash) return;
    // Another visited date: the whole page is loaded again.
    if (vers.searchParams.get('au') !== new URLSearchParams(ici.search).get('au')) return;
    événement.preventDefault();
    globalThis.history.pushState(null, '', vers.href);
    prévenir();
  };
  document.addEventListener('click', cliquer);
  globalThis.addEventListener('popstate', prévenir);
  return () => {
    document.removeEventListener('click', cliquer);
    globalThis.removeEventListener('popstate', prévenir);
  };
}

/** `/dossiers/:id` against a path: its parameters, decoded, or `null`. */
export function correspond(modèle: string, chemin: string): Record<string, string> | null {
  const attendus = modèle.split('/');
  const morceaux = chemin.replace(/(?<=.)\/$/, '').split('/');
  if (attendus.length !== morceaux.length) return null;
  const paramètres: Record<string, string> = {};
  for (const [rang, attendu] of attendus.entries()) {
    const morceau = morceaux[rang] ?? '';
    if (attendu.startsWith(':')) paramètres[attendu.slice(1)] = lireSegment(morceau);
    else if (attendu !== morceau) return null;
  }
  return paramètres;
}
