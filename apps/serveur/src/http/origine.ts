import type { Context } from 'hono';
import { ErreurHttp } from './erreurs.ts';

/** A change must come from our own pages: the browser says from where, and no other site can make it say otherwise. */
export function exigerOrigine(contexte: Context, adresse: string): void {
  const origine = contexte.req.header('origin');
  if (origine === adresse) return;
  const hôte = contexte.req.header('host');
  if (origine && hôte && URL.parse(origine)?.host === hôte && origine.startsWith(new URL(adresse).protocol)) return;
  throw new ErreurHttp(
    'origine_refusée',
    'Cette modification ne vient pas d’une page de ce site. Rechargez la page, puis réessayez.',
  );
}

/** Only a path of this site: never another one, whatever a browser makes of slashes and backslashes. */
export function retourSûr(retour: string | undefined): string {
  if (!retour?.startsWith('/') || /[\p{Cc}\\]/u.test(retour)) return '/';
  const lu = URL.parse(retour, 'http://ici.invalid');
  if (lu?.host !== 'ici.invalid') return '/';
  const chemin = lu.pathname + lu.search + lu.hash;
  // `/..//x` is ours until its dots are resolved.
  return chemin.startsWith('//') ? '/' : chemin;
}
