/** The pages of the manual, read from its folder: `12-etape.md` is `/manuel/etape`, `erreurs/B007.md` is `/manuel/erreurs/B007`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Page {
  readonly fichier: string;
  /** `/manuel/etape` */
  readonly adresse: string;
  readonly titre: string;
  readonly texte: string;
}

/** In the order of the names, the presentation first. */
export async function lireManuel(dossier: string): Promise<readonly Page[]> {
  const noms = (await readdir(dossier, { recursive: true })).filter((nom) => nom.endsWith('.md'));
  const pages = await Promise.all(
    noms.map(async (nom) => {
      const fichier = join(dossier, nom);
      const texte = await readFile(fichier, 'utf8');
      const titre = /^# (.*)$/m.exec(texte)?.[1]?.replaceAll('`', '') ?? nom;
      return { fichier, adresse: adresseDe(nom), titre, texte, rang: nom.replace('README.md', '') };
    }),
  );
  return pages.toSorted((a, b) => (a.rang < b.rang ? -1 : 1));
}

/** Where the portal shows a file of the manual. */
export function adresseDe(nom: string): string {
  const chemin = nom
    .replaceAll('\\', '/')
    .replace(/(^|\/)README\.md$/, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)\d+-/, '$1');
  return chemin === '' ? '/manuel' : `/manuel/${chemin}`;
}
