/**
 * The date that is visited, `?au=2022-10-15`: it belongs to the whole page. To change it is to load another page.
 */
export const au: string | null = new URLSearchParams(globalThis.location?.search ?? '').get('au');

/** The address of a page of the portal, the visited date kept. */
export function lien(chemin: string): string {
  if (au === null) return chemin;
  const [page = '', fragment] = chemin.split('#');
  return `${page}${page.includes('?') ? '&' : '?'}au=${encodeURIComponent(au)}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The same page at another date; `null`: today. */
export function visiter(date: string | null): string {
  const adresse = new URL(globalThis.location.href);
  if (date === null) adresse.searchParams.delete('au');
  else adresse.searchParams.set('au', date);
  return adresse.pathname + adresse.search;
}
