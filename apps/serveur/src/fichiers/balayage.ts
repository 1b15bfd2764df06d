/**
 * Sweeps, at start, the files that no dossier names: an upload that was cut, a draft that was deleted. They wait a month
 * in the « corbeille » before they are removed: a wrong database would otherwise cost all files.
 */
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '../base/tables.ts';
import { cheminCorbeille, cheminDe } from './coffre.ts';

const UN_MOIS = 30 * 86_400_000;
const SOMME = /^[0-9a-f]{64}$/;

/** To be run before the server answers: nothing else writes files meanwhile. */
export async function balayer(racine: string, base: Kysely<Tables>): Promise<void> {
  await rm(join(racine, 'provisoires'), { recursive: true, force: true });
  await mkdir(join(racine, 'corbeille'), { recursive: true, mode: 0o700 });
  for (const préfixe of await readdir(racine)) {
    if (!/^[0-9a-f]{2}$/.test(préfixe)) continue;
    const sommes = (await readdir(join(racine, préfixe))).filter((nom) => SOMME.test(nom));
    const nommées = await base
      .selectFrom('fichiers')
      .select('somme')
      .where('somme', 'in', [...sommes, ''])
      .execute();
    const gardées = new Set(nommées.map(({ somme }) => somme));
    for (const somme of sommes.filter((une) => !gardées.has(une))) {
      await rename(cheminDe(racine, somme), cheminCorbeille(racine, somme));
      await utimes(cheminCorbeille(racine, somme), new Date(), new Date());
    }
  }
  await vider(join(racine, 'corbeille'));
}

async function vider(corbeille: string): Promise<void> {
  for (const nom of await readdir(corbeille)) {
    const chemin = join(corbeille, nom);
    if ((await stat(chemin)).mtimeMs < Date.now() - UN_MOIS) await rm(chemin);
  }
}
