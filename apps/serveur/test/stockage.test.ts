/** The database and the files underneath: migrations, retries, sweeping. */
import { mkdir, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ouvrirBase } from '../src/base/connexion.ts';
import { migrer } from '../src/base/migrer.ts';
import type { Tables } from '../src/base/tables.ts';
import { transaction } from '../src/base/transaction.ts';
import { balayer } from '../src/fichiers/balayage.ts';
import { cheminCorbeille, cheminDe, ouvrirCoffre } from '../src/fichiers/coffre.ts';
import { créerBase, type BaseEssai } from './base.ts';
import { dossierTemporaire } from './installation.ts';

let essai: BaseEssai;
let base: Kysely<Tables>;
beforeAll(async () => {
  essai = await créerBase();
  base = ouvrirBase(essai.adresse);
});
afterAll(async () => {
  await base.destroy();
  await essai.supprimer();
});

describe('migrations', () => {
  test('two servers that start together on a new database: each migration is applied once', async () => {
    const autres = Array.from({ length: 4 }, () => ouvrirBase(essai.adresse));
    const faites = await Promise.all(autres.map(migrer));
    expect(faites.flat()).toEqual(['0001-dossiers.sql', '0002-cumuls.sql', '0003-raisonnement.sql']);
    for (const autre of autres) await autre.destroy();
    expect(await migrer(base)).toEqual([]);
  });

  test('a database of a later version, or a file changed since, is left alone', async () => {
    await base
      .insertInto('migrations')
      .values({ nom: '9999-demain.sql', somme: 'x', appliquée_le: new Date() })
      .execute();
    await expect(migrer(base)).rejects.toThrow('version plus récente');
    await base.deleteFrom('migrations').where('nom', '=', '9999-demain.sql').execute();
    const { nom, somme } = await base.selectFrom('migrations').select(['nom', 'somme']).executeTakeFirstOrThrow();
    await base.updateTable('migrations').set({ somme: 'autre' }).where('nom', '=', nom).execute();
    await expect(migrer(base)).rejects.toThrow('a été modifiée');
    await base.updateTable('migrations').set({ somme }).where('nom', '=', nom).execute();
    expect(await migrer(base)).toEqual([]);
  });

  test('French sorting is there, and writings wait for the disk', async () => {
    const { rows } = await sql<{ nom: string }>`
      select nom from (values ('zèbre'), ('eau'), ('élan'), ('Été'), ('abri')) v (nom) order by nom collate "français"
    `.execute(base);
    expect(rows.map(({ nom }) => nom)).toEqual(['abri', 'eau', 'élan', 'Été', 'zèbre']);
    const réglages = await sql<{ a: string; b: string }>`
      select current_setting('fsync') a, current_setting('synchronous_commit') b
    `.execute(base);
    expect(réglages.rows).toEqual([{ a: 'on', b: 'on' }]);
  });
});

test('a transaction that collides is run again, to the end', async () => {
  await sql`create table compteur (nom text primary key, valeur integer)`.execute(base);
  await sql`insert into compteur values ('a', 0)`.execute(base);
  let passages = 0;
  const incrémenter = () =>
    transaction(base, async (t) => {
      passages += 1;
      await sql`set transaction isolation level serializable`.execute(t);
      const { rows } = await sql<{ valeur: number }>`select valeur from compteur`.execute(t);
      await sql`update compteur set valeur = ${(rows[0]?.valeur ?? 0) + 1}`.execute(t);
    });
  await Promise.all(Array.from({ length: 8 }, incrémenter));
  const { rows } = await sql<{ valeur: number }>`select valeur from compteur`.execute(base);
  expect(rows).toEqual([{ valeur: 8 }]);
  expect(passages).toBeGreaterThan(8);
});

test('any other error is not tried again, and undoes all', async () => {
  let passages = 0;
  const échouer = transaction(base, async (t) => {
    passages += 1;
    await sql`insert into compteur values ('b', 1)`.execute(t);
    throw new Error('non');
  });
  await expect(échouer).rejects.toThrow('non');
  expect(passages).toBe(1);
  expect((await sql`select * from compteur where nom = 'b'`.execute(base)).rows).toEqual([]);
});

describe('files', () => {
  let racine: string;
  beforeAll(async () => {
    racine = await dossierTemporaire();
  });
  afterAll(() => rm(racine, { recursive: true, force: true }));

  async function* morceaux(...textes: readonly string[]) {
    for (const texte of textes) yield Buffer.from(texte);
  }
  const attendu = { nom: 'a.pdf', formats: ['pdf'], tailleMaximale: 1000 };
  const lire = async (somme: string) => {
    const flux = await ouvrirCoffre(racine).lire(somme);
    return flux && new Response(flux as ReadableStream<Uint8Array<ArrayBuffer>>).text();
  };

  test('a content is stored once under its SHA-256, whatever its pieces', async () => {
    const coffre = ouvrirCoffre(racine);
    const a = await coffre.recevoir(morceaux('%PDF-', '1.7', ' abc'), attendu);
    const b = await coffre.recevoir(morceaux('%PDF-1.7 abc'), attendu);
    expect(a).toEqual(b);
    expect(a).toMatchObject({ taille: 12, type: 'application/pdf' });
    expect(await readFile(cheminDe(racine, a.somme), 'utf8')).toBe('%PDF-1.7 abc');
    expect(await lire(a.somme)).toBe('%PDF-1.7 abc');
    expect(await coffre.lire('0'.repeat(64))).toBeNull();
  });

  test('what is refused, or cut on the way, leaves nothing', async () => {
    const coffre = ouvrirCoffre(racine);
    const avant = await readdir(racine, { recursive: true });
    async function* coupé() {
      yield Buffer.from('%PDF-');
      throw new Error('ligne coupée');
    }
    await expect(coffre.recevoir(morceaux('%PDF-', 'x'.repeat(1000)), attendu)).rejects.toMatchObject({
      code: 'trop_volumineux',
    });
    await expect(coffre.recevoir(morceaux('bonjour'), attendu)).rejects.toMatchObject({ code: 'type_de_fichier' });
    await expect(coffre.recevoir(coupé(), attendu)).rejects.toThrow('ligne coupée');
    expect(await readdir(racine, { recursive: true })).toEqual(avant);
  });

  test('what no dossier names waits a month, comes back if asked for, then goes', async () => {
    const coffre = ouvrirCoffre(racine);
    const { somme } = await coffre.recevoir(morceaux('%PDF-oublié'), attendu);
    await mkdir(join(racine, 'provisoires'), { recursive: true });
    await writeFile(join(racine, 'provisoires/reste'), 'x');
    await balayer(racine, base);
    expect(await readdir(racine)).not.toContain('provisoires');
    expect(await readFile(cheminCorbeille(racine, somme), 'utf8')).toBe('%PDF-oublié');
    expect(await lire(somme)).toBe('%PDF-oublié');
    await balayer(racine, base);
    const ancien = new Date(Date.now() - 31 * 86_400_000);
    await utimes(cheminCorbeille(racine, somme), ancien, ancien);
    await balayer(racine, base);
    expect(await lire(somme)).toBeNull();
  });
});
