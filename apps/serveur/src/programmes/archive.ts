/**
 * Programmes for ever: each (slug, empreinte) that was ever served is kept in the database, and the dossiers opened
 * under it are checked and computed with its own module, whatever the folder holds today.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgrammeArchivé, Programmes, Épingle } from '@guichet/dossiers';
import type { ProgrammeServeur } from '@guichet/runtime';
import type { Kysely } from 'kysely';
import type { Tables } from '../base/tables.ts';
import { écrireDurablement } from '../donnees/durable.ts';
import { découvrir, type ProgrammeConstruit } from './decouverte.ts';

export interface Archive extends Programmes {
  /** Those of the folder, by title. */
  readonly actuels: readonly ProgrammeArchivé[];
  /** Text of the module for portals; null when nothing was ever archived under that name. */
  modulePortail(slug: string, empreinte: string): Promise<string | null>;
  /** Text of what portals reason with; null when there is none under that name. */
  moduleRaisonnement(slug: string, empreinte: string): Promise<string | null>;
}

/** `signaler` is told, in French, what is left aside. */
export async function ouvrirArchive(
  base: Kysely<Tables>,
  dossiers: { readonly programmes: string; readonly modules: string },
  signaler: (message: string) => void,
): Promise<Archive> {
  const chargés = new Map<string, Promise<ProgrammeServeur>>();
  const portails = new Map<string, string>();

  function charger(slug: string, empreinte: string): Promise<ProgrammeServeur> {
    const clé = `${slug}/${empreinte}`;
    let chargé = chargés.get(clé);
    if (!chargé) {
      chargé = importer(base, dossiers.modules, slug, empreinte);
      chargés.set(clé, chargé);
      // A failure (the database away for a moment) is not for ever.
      chargé.catch(() => chargés.delete(clé));
    }
    return chargé;
  }

  const { programmes, écartés } = await découvrir(dossiers.programmes);
  for (const écarté of écartés) signaler(`Programme laissé de côté — ${écarté}.`);
  const actuels: ProgrammeArchivé[] = [];
  for (const construit of programmes) {
    const { slug, version } = construit;
    try {
      const empreinte = await archiver(base, construit);
      actuels.push({ programme: slug, version, empreinte, module: await charger(slug, empreinte) });
    } catch (erreur) {
      signaler(`Programme laissé de côté — ${slug} : son module ne se charge pas (${(erreur as Error).message}).`);
    }
  }
  actuels.sort((a, b) => a.module.titre.localeCompare(b.module.titre, 'fr'));
  const parSlug = new Map(actuels.map((un) => [un.programme, un]));

  return {
    actuels,
    actuel: (slug) => parSlug.get(slug) ?? null,
    épinglé: ({ programme, empreinte }: Épingle) => charger(programme, empreinte),
    modulePortail: async (slug, empreinte) => {
      const clé = `${slug}/${empreinte}`;
      const connu = portails.get(clé) ?? (await lirePortail(base, slug, empreinte));
      if (connu !== null) portails.set(clé, connu);
      return connu;
    },
    moduleRaisonnement: async (slug, empreinte) => (await modules(base, slug, empreinte))?.raisonnement ?? null,
  };
}

/**
 * Keeps the modules, and gives the name they are kept under: the programme's own empreinte. When that name is taken by
 * other modules (the same programme, compiled by another compiler), a suffix tells them apart: what dossiers are pinned
 * to never changes under them.
 */
async function archiver(base: Kysely<Tables>, construit: ProgrammeConstruit): Promise<string> {
  const { slug, nom, titre, version, portail, serveur, raisonnement } = construit;
  const suffixe = createHash('sha256').update(portail).update('\0').update(serveur).digest('hex').slice(0, 12);
  for (const empreinte of [construit.empreinte, `${construit.empreinte}-${suffixe}`]) {
    await base
      .insertInto('programmes')
      .values({ slug, empreinte, nom, titre, version, portail, serveur, raisonnement, archivé_le: new Date() })
      .onConflict((conflit) => conflit.doNothing())
      .execute();
    const gardé = await modules(base, slug, empreinte);
    if (gardé?.portail !== portail || gardé.serveur !== serveur) continue;
    if (gardé.raisonnement === null && raisonnement !== null) await compléter(base, slug, empreinte, raisonnement);
    return empreinte;
  }
  throw new Error('son empreinte est déjà celle d’un autre programme');
}

/** An archive made before there was any reasoning gets it: the rules are the same. */
async function compléter(base: Kysely<Tables>, slug: string, empreinte: string, raisonnement: string): Promise<void> {
  await base
    .updateTable('programmes')
    .set({ raisonnement })
    .where('slug', '=', slug)
    .where('empreinte', '=', empreinte)
    .where('raisonnement', 'is', null)
    .execute();
}

function modules(base: Kysely<Tables>, slug: string, empreinte: string) {
  return base
    .selectFrom('programmes')
    .select(['portail', 'serveur', 'raisonnement'])
    .where('slug', '=', slug)
    .where('empreinte', '=', empreinte)
    .executeTakeFirst();
}

async function lirePortail(base: Kysely<Tables>, slug: string, empreinte: string): Promise<string | null> {
  return (await modules(base, slug, empreinte))?.portail ?? null;
}

/** Imports the archived text, through a file of the data folder that holds exactly it. */
async function importer(
  base: Kysely<Tables>,
  dossier: string,
  slug: string,
  empreinte: string,
): Promise<ProgrammeServeur> {
  const texte = (await modules(base, slug, empreinte))?.serveur;
  if (texte === undefined) throw new Error(`le programme ${slug} (${empreinte}) n’est pas dans l’archive`);
  const chemin = join(dossier, slug, `${empreinte}.mjs`);
  await mkdir(join(dossier, slug), { recursive: true, mode: 0o700 });
  if ((await readFile(chemin, 'utf8').catch(() => null)) !== texte) await écrireDurablement(chemin, texte);
  const { default: module } = (await import(pathToFileURL(chemin).href)) as { default: ProgrammeServeur };
  return module;
}
