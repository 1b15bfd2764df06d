/** One server to a data folder: a file that names the process which holds it, and which the next one may take over. */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { Empêchement } from '../empechement.ts';
import { estVivant, naissance } from './processus.ts';

interface Détenteur {
  readonly pid: number;
  readonly naissance: string;
}

export interface Verrou {
  libérer(): void;
}

/** Refuses when a living server holds the folder. A lock left by a killed one is taken over. */
export async function verrouiller(racine: string): Promise<Verrou> {
  const chemin = join(racine, 'verrou');
  const moi = JSON.stringify({ pid: process.pid, naissance: naissance(process.pid) } satisfies Détenteur);
  for (let essai = 0; essai < 50; essai += 1) {
    if (poser(chemin, moi)) return { libérer: () => libérer(chemin, moi) };
    const contenu = lire(chemin);
    const détenteur = analyser(contenu);
    if (détenteur && tient(détenteur)) {
      throw new Empêchement(
        `Un autre serveur Guichet (processus ${détenteur.pid}) utilise déjà le dossier de données ${racine}. ` +
          'Arrêtez-le, ou donnez un autre dossier dans GUICHET_DONNEES.',
      );
    }
    if (contenu === null || (!détenteur && estRécent(chemin))) await attendre(100);
    else écarter(chemin, contenu);
  }
  throw new Empêchement(`Le verrou ${chemin} ne peut pas être posé. Supprimez ce fichier si aucun serveur ne tourne.`);
}

function poser(chemin: string, contenu: string): boolean {
  try {
    writeFileSync(chemin, contenu, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw erreur;
  }
}

function lire(chemin: string): string | null {
  try {
    return readFileSync(chemin, 'utf8');
  } catch {
    return null;
  }
}

function analyser(contenu: string | null): Détenteur | null {
  try {
    return JSON.parse(contenu ?? '') as Détenteur;
  } catch {
    return null;
  }
}

function tient({ pid, naissance: née }: Détenteur): boolean {
  return estVivant(pid) && naissance(pid) === née;
}

/** An empty file may be one that is being written. */
function estRécent(chemin: string): boolean {
  return Date.now() - (statSync(chemin, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 2000;
}

/** Renames before removing: of two servers that start together, one gets the file, and puts it back if it is not the stale one. */
function écarter(chemin: string, périmé: string): void {
  const ailleurs = `${chemin}.${randomUUID()}`;
  try {
    renameSync(chemin, ailleurs);
  } catch {
    return;
  }
  const pris = lire(ailleurs);
  if (pris !== null && pris !== périmé) poser(chemin, pris);
  rmSync(ailleurs, { force: true });
}

function libérer(chemin: string, moi: string): void {
  if (lire(chemin) === moi) rmSync(chemin, { force: true });
}
