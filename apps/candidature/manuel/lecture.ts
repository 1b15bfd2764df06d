/** The pages of the manual, read from its folder: `12-etape.md` is `/manuel/etape`, `erreurs/B007.md` is `/manuel/erreurs/B007`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Page {
  readonly fichier: string;
  /** Its path in the folder: `erreurs/B007.md`. */
  readonly nom: string;
  /** `/manuel/etape` */
  readonly adresse: string;
  readonly titre: string;
  readonly texte: string;
}

/** In the order of the names, the presentation first. */
export async function lireManuel(dossier: string): Promise<readonly Page[]> {
  const fichiers = await readdir(dossier, { recursive: true });
  const noms = fichiers.filter((nom) => nom.endsWith('.md')).map((nom) => nom.replaceAll('\\', '/'));
  const pages = await Promise.all(
    noms.map(async (nom) => {
      const fichier = join(dossier, nom);
      const texte = await readFile(fichier, 'utf8');
      const titre = /^# (.*)$/m.exec(texte)?.[1]?.replaceAll('`', '') ?? nom;
      return { fichier, nom, adresse: adresseDe(nom), titre, texte };
    }),
  );
  const rang = ({ nom }: Page) => nom.replace('README.md', '');
  return pages.toSorted((a, b) => (rang(a) < rang(b) ? -1 : 1));
}

/** Where the portal shows a file of the manual. */
export function adresseDe(nom: string): string {
  const chemin = nom
    .replace(/(^|\/)README\.md$/, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)\d+-/, '$1');
  return chemin === '' ? '/manuel' : `/manuel/${chemin}`;
}
