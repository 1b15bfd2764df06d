/**
 * The editors' manual as pages of the portal: each page of `docs/manuel` in the frame of `manuel.html`, which Vite has
 * already linked to the styles. They are plain pages, readable without JavaScript.
 */
import type { Plugin } from 'vite';
import { lireManuel } from './lecture.ts';
import { écrirePage } from './page.ts';

export function manuel(dossier: string): Plugin {
  return {
    name: 'guichet-manuel',
    enforce: 'post',
    async buildStart() {
      for (const { fichier } of await lireManuel(dossier)) this.addWatchFile(fichier);
    },
    generateBundle: {
      order: 'post',
      async handler(_, lot) {
        const cadre = lot['manuel.html'];
        if (cadre?.type !== 'asset') return;
        delete lot['manuel.html'];
        const pages = await lireManuel(dossier);
        for (const page of pages) {
          const fileName = `${page.adresse.slice(1)}.html`;
          this.emitFile({ type: 'asset', fileName, source: écrirePage(String(cadre.source), page, pages) });
        }
      },
    },
  };
}
