import { useEffect, type ReactNode } from 'react';
import { estNavigation } from './routeur.ts';

/** The title of the tab follows the page and says first that something is wrong. */
export function useTitrePage(titre: string, erreur = false): void {
  useEffect(() => {
    document.title = `${erreur ? 'Erreur : ' : ''}${titre} – Guichet`;
  }, [titre, erreur]);
}

/** Puts the focus on the heading of a page that was reached by a link, as a page load would. Each page is a new component. */
export function useFocusTitre(): void {
  useEffect(() => {
    if (!estNavigation()) return;
    const fragment = decodeURIComponent(globalThis.location.hash.slice(1));
    const cible = fragment === '' ? null : document.getElementById(fragment);
    if (cible) {
      cible.scrollIntoView({ block: 'center' });
      cible.focus({ preventScroll: true });
      return;
    }
    globalThis.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);
}

/** The heading of a page. */
export function Titre({
  titre,
  children,
  erreur = false,
  classe,
}: {
  titre: string;
  children?: ReactNode;
  erreur?: boolean;
  classe?: string;
}) {
  useTitrePage(titre, erreur);
  useFocusTitre();
  return (
    <h1 tabIndex={-1} className={classe}>
      {children ?? titre}
    </h1>
  );
}
