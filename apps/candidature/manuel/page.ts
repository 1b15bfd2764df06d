/** A page of the manual in its frame: the menu of all pages, the page, and the next one. */
import type { Page } from './lecture.ts';
import { écrireMarkdown, échapper } from './markdown.ts';

/** `cadre`: a page with `{{titre}}`, `{{menu}}` and `{{page}}`. */
export function écrirePage(cadre: string, page: Page, pages: readonly Page[]): string {
  const parties: Readonly<Record<string, string>> = {
    titre: échapper(page.titre),
    menu: menu(page, pages),
    page: écrireMarkdown(page.texte, page.nom) + suite(page, pages),
  };
  return cadre.replace(/\{\{(\w+)\}\}/g, (marque, nom: string) => parties[nom] ?? marque);
}

/** The pages of the manual, and its folders by their presentation: their pages are listed there. */
function menu(courante: Page, pages: readonly Page[]): string {
  const montrées = pages.filter(({ adresse }) => dossier(adresse) === '/manuel');
  return `<ul>${montrées.map((page) => `<li>${lien(page, marque(page, courante))}</li>`).join('')}</ul>`;
}

function marque({ adresse }: Page, courante: Page): 'page' | 'true' | undefined {
  if (adresse === courante.adresse) return 'page';
  return adresse === dossier(courante.adresse) && adresse !== '/manuel' ? 'true' : undefined;
}

/** `/manuel/erreurs/B007` is in `/manuel/erreurs`, `/manuel/etape` in `/manuel`. */
function dossier(adresse: string): string {
  return adresse.split('/').slice(0, -1).join('/') || adresse;
}

function lien({ adresse, titre }: Page, marque?: string): string {
  return `<a href="${échapper(adresse)}"${marque ? ` aria-current="${marque}"` : ''}>${échapper(titre)}</a>`;
}

function suite(page: Page, pages: readonly Page[]): string {
  const voisines = pages.filter(({ adresse }) => dossier(adresse) === dossier(page.adresse));
  const suivante = voisines[voisines.indexOf(page) + 1];
  return suivante ? `<p class="gui-manuel__suite">Page suivante : ${lien(suivante)}</p>` : '';
}
