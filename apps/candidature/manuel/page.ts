/** A page of the manual in its frame: the menu of all pages, the page, and the next one. */
import type { Page } from './lecture.ts';
import { écrireMarkdown, échapper } from './markdown.ts';

/** `cadre`: a page with `{{titre}}`, `{{menu}}` and `{{page}}`. */
export function écrirePage(cadre: string, page: Page, pages: readonly Page[]): string {
  const parties: Readonly<Record<string, string>> = {
    titre: échapper(page.titre),
    menu: menu(page, pages),
    page: écrireMarkdown(page.texte, page.adresse) + suite(page, pages),
  };
  return cadre.replace(/\{\{(\w+)\}\}/g, (marque, nom: string) => parties[nom] ?? marque);
}

/** Pages of a folder of the manual are shown under it when one of them is. */
function menu(courante: Page, pages: readonly Page[]): string {
  const dossier = parent(courante.adresse);
  const montrées = pages.filter(({ adresse }) => parent(adresse) === '/manuel' || parent(adresse) === dossier);
  return `<ul>${montrées.map((page) => `<li>${lien(page, page === courante)}</li>`).join('')}</ul>`;
}

function parent(adresse: string): string {
  const [, manuel = '', premier, second] = adresse.split('/');
  return second === undefined || premier === undefined ? `/${manuel}` : `/${manuel}/${premier}`;
}

function lien({ adresse, titre }: Page, courante: boolean): string {
  return `<a href="${échapper(adresse)}"${courante ? ' aria-current="page"' : ''}>${échapper(titre)}</a>`;
}

function suite(page: Page, pages: readonly Page[]): string {
  const suivante = pages[pages.indexOf(page) + 1];
  return suivante ? `<p class="gui-manuel__suite">Page suivante : ${lien(suivante, false)}</p>` : '';
}
