/** Brings the database up to date: forward only, each file once, all in one transaction. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { sql, type Kysely, type Transaction } from 'kysely';
import { Empêchement } from '../empechement.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';

interface Migration {
  readonly nom: string;
  readonly texte: string;
  readonly somme: string;
}

/** What the second of two servers meets: a row, a table, an object that the first has just made. */
const MÊME_MOMENT = ['40001', '40P01', '23505', '42P07', '42710'];

const DOSSIER = new URL('migrations/', import.meta.url);

/** Two servers that start together on one database: one migrates, the other runs again and finds it done. */
export async function migrer(base: Kysely<Tables>): Promise<readonly string[]> {
  const migrations = lireMigrations();
  return transaction(base, migrerTout, MÊME_MOMENT);

  async function migrerTout(t: Transaction<Tables>): Promise<readonly string[]> {
    await sql`
      create table if not exists migrations (nom text primary key, somme text not null, appliquée_le timestamptz not null)
    `.execute(t);
    const appliquées = new Map(
      (await t.selectFrom('migrations').select(['nom', 'somme']).execute()).map(({ nom, somme }) => [nom, somme]),
    );
    refuserInconnues(appliquées, migrations);
    const nouvelles = migrations.filter(({ nom }) => !appliquées.has(nom));
    for (const { nom, texte, somme } of nouvelles) {
      await t.insertInto('migrations').values({ nom, somme, appliquée_le: new Date() }).execute();
      await sql.raw(texte).execute(t);
    }
    return nouvelles.map(({ nom }) => nom);
  }
}

function lireMigrations(): readonly Migration[] {
  const noms = readdirSync(DOSSIER).filter((nom) => nom.endsWith('.sql'));
  return noms.sort().map((nom) => {
    const texte = readFileSync(new URL(nom, DOSSIER), 'utf8');
    return { nom, texte, somme: createHash('sha256').update(texte).digest('hex') };
  });
}

/** A database that was migrated by a later version, or by a file that was changed since, is left alone. */
function refuserInconnues(appliquées: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const connues = new Map(migrations.map(({ nom, somme }) => [nom, somme]));
  for (const [nom, somme] of appliquées) {
    if (connues.get(nom) === somme) continue;
    throw new Empêchement(
      connues.has(nom)
        ? `La migration ${nom} a été modifiée après avoir été appliquée à cette base.`
        : `Cette base a été mise à jour par une version plus récente de Guichet (migration ${nom}).`,
    );
  }
}
