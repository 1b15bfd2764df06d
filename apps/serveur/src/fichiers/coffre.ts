/**
 * Files of dossiers, each under the SHA-256 of its content: written beside, checked, put on disk, then named. A file is
 * never changed nor replaced.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Refus, type Coffre, type FichierReçu } from '@guichet/dossiers';
import { fileTypeFromFile } from 'file-type';
import { synchroniserDossier } from '../donnees/durable.ts';
import { typeAccepté } from './formats.ts';

/** Bytes looked at to tell text from the rest. */
const DÉBUT = 65_536;

export interface CoffreFichiers extends Coffre {
  /** Null when there is no such content. */
  lire(somme: string): Promise<ReadableStream<Uint8Array> | null>;
}

export function ouvrirCoffre(racine: string): CoffreFichiers {
  const provisoires = join(racine, 'provisoires');
  return {
    recevoir: async (flux, { nom, formats, tailleMaximale }) => {
      await mkdir(provisoires, { recursive: true, mode: 0o700 });
      const provisoire = join(provisoires, randomUUID());
      try {
        const { somme, taille, texte } = await écrire(provisoire, flux, tailleMaximale);
        const type = typeAccepté(formats, nom, { détecté: await détecter(provisoire), texte });
        if (type === null) throw refusDeType(formats);
        await ranger(racine, provisoire, somme);
        return { somme, taille, type } satisfies FichierReçu;
      } finally {
        await rm(provisoire, { force: true });
      }
    },

    lire: async (somme) => {
      const chemin = await trouver(racine, somme);
      if (!chemin) return null;
      return Readable.toWeb(createReadStream(chemin)) as ReadableStream<Uint8Array>;
    },
  };
}

/** A file too broken to be told is of no type. */
function détecter(chemin: string) {
  return fileTypeFromFile(chemin).catch(() => undefined);
}

/** `fichiers/ab/abcd…` */
export function cheminDe(racine: string, somme: string): string {
  return join(racine, somme.slice(0, 2), somme);
}

/** Where swept files wait before they are removed for good. */
export function cheminCorbeille(racine: string, somme: string): string {
  return join(racine, 'corbeille', somme);
}

async function écrire(chemin: string, flux: AsyncIterable<Uint8Array>, tailleMaximale: number) {
  const hachage = createHash('sha256');
  let taille = 0;
  let texte = true;
  const poignée: FileHandle = await open(chemin, 'wx', 0o600);
  try {
    for await (const morceau of flux) {
      if (taille < DÉBUT) texte &&= !morceau.includes(0);
      taille += morceau.length;
      if (taille > tailleMaximale) throw refusDeTaille(tailleMaximale);
      hachage.update(morceau);
      await poignée.writeFile(morceau);
    }
    if (taille === 0) throw new Refus('type_de_fichier', 'Ce fichier est vide : joignez-le à nouveau.');
    await poignée.sync();
  } finally {
    await poignée.close();
  }
  return { somme: hachage.digest('hex'), taille, texte };
}

async function ranger(racine: string, provisoire: string, somme: string): Promise<void> {
  const destination = cheminDe(racine, somme);
  const dossier = join(destination, '..');
  if ((await mkdir(dossier, { recursive: true, mode: 0o700 })) !== undefined) await synchroniserDossier(racine);
  await rename(provisoire, destination);
  await synchroniserDossier(dossier);
}

/** A swept file that a dossier names after all (a database restored, say) comes back by itself. */
async function trouver(racine: string, somme: string): Promise<string | null> {
  const destination = cheminDe(racine, somme);
  if (await existe(destination)) return destination;
  const jeté = cheminCorbeille(racine, somme);
  if (!(await existe(jeté))) return null;
  await utimes(jeté, new Date(), new Date());
  await ranger(racine, jeté, somme);
  return destination;
}

function existe(chemin: string): Promise<boolean> {
  return stat(chemin).then(
    () => true,
    () => false,
  );
}

function refusDeTaille(tailleMaximale: number): Refus {
  const mégaoctets = Math.floor((tailleMaximale / 1_000_000) * 10) / 10;
  return new Refus(
    'trop_volumineux',
    `Ce fichier dépasse ${String(mégaoctets).replace('.', ',')}\u00a0Mo, la taille maximale ici. Réduisez-le, puis joignez-le à nouveau.`,
  );
}

function refusDeType(formats: readonly string[]): Refus {
  const noms = formats.map((format) => format.toUpperCase());
  const liste = noms.length > 1 ? `${noms.slice(0, -1).join(', ')} ou ${noms.at(-1)}` : noms.join('');
  return new Refus(
    'type_de_fichier',
    `Le contenu de ce fichier n’est pas du type attendu. Joignez un fichier ${liste}.`,
  );
}
