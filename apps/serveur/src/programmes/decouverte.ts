/** Reads what `guichet build` made: `programmes/<slug>/dist/{portail.js, serveur.js, raisonnement.js, empreinte.json}`. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** A programme as it was generated. */
export interface ProgrammeConstruit {
  readonly slug: string;
  readonly nom: string;
  readonly titre: string;
  readonly version: string;
  readonly empreinte: string;
  readonly portail: string;
  readonly serveur: string;
  /** Absent from packages of a compiler that made none. */
  readonly raisonnement: string | null;
}

const SLUG = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/;

const empreinte = z.object({
  nom: z.string().min(1),
  titre: z.string().min(1),
  version: z.string().min(1),
  empreinte: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
});

export interface Découverte {
  readonly programmes: readonly ProgrammeConstruit[];
  /** Folders left aside, each with the reason in French. */
  readonly écartés: readonly string[];
}

export async function découvrir(racine: string): Promise<Découverte> {
  const programmes: ProgrammeConstruit[] = [];
  const écartés: string[] = [];
  const dossiers = await readdir(racine, { withFileTypes: true }).catch(() => []);
  for (const { name: slug } of dossiers.filter((un) => un.isDirectory() || un.isSymbolicLink())) {
    if (slug.startsWith('.') || slug === 'node_modules') continue;
    try {
      programmes.push(await lire(join(racine, slug, 'dist'), slug));
    } catch (erreur) {
      écartés.push(`${slug} : ${raison(erreur)}`);
    }
  }
  return { programmes, écartés };
}

async function lire(dist: string, slug: string): Promise<ProgrammeConstruit> {
  if (!SLUG.test(slug)) throw new Error('son dossier doit être nommé en minuscules sans accent, chiffres et tirets');
  const [description, portail, serveur] = await Promise.all(
    ['empreinte.json', 'portail.js', 'serveur.js'].map((nom) => readFile(join(dist, nom), 'utf8')),
  );
  const raisonnement = await readFile(join(dist, 'raisonnement.js'), 'utf8').catch(() => null);
  return {
    slug,
    ...empreinte.parse(JSON.parse(description ?? '')),
    portail: portail ?? '',
    serveur: serveur ?? '',
    raisonnement,
  };
}

function raison(erreur: unknown): string {
  if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return 'il n’est pas construit (lancez « guichet build »)';
  if (erreur instanceof z.ZodError || erreur instanceof SyntaxError) return 'son empreinte.json n’est pas lisible';
  return (erreur as Error).message;
}
