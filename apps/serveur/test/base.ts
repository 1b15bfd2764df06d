import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface BaseEssai {
  readonly adresse: string;
  supprimer(): Promise<void>;
}

/** An empty database in the PostgreSQL of the tests. */
export async function créerBase(): Promise<BaseEssai> {
  const nom = `essai_${randomUUID().replaceAll('-', '')}`;
  await administrer(`create database ${nom}`);
  const adresse = new URL(inject('grappe'));
  adresse.pathname = `/${nom}`;
  return { adresse: adresse.href, supprimer: () => administrer(`drop database if exists ${nom} with (force)`) };
}

async function administrer(ordre: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('grappe') });
  await client.connect();
  try {
    await client.query(ordre);
  } finally {
    await client.end();
  }
}
