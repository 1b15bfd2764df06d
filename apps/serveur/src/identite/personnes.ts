import { randomUUIDv7 } from 'node:crypto';
import type { Personne } from '@guichet/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../base/tables.ts';

/** What an identity provider says of somebody, and the rôle we give them. */
export interface Identité {
  readonly émetteur: string;
  readonly sujet: string;
  readonly nom: string;
  readonly courriel: string;
  readonly rôle: Personne['rôle'];
  readonly organisation: string;
  readonly région: string | null;
}

/** The person of an identity, known from then on; what the provider says of them is brought up to date. */
export async function reconnaître(base: Kysely<Tables>, identité: Identité): Promise<string> {
  const { émetteur: _, sujet: __, ...dit } = identité;
  const { id } = await base
    .insertInto('personnes')
    .values({ id: randomUUIDv7(), ...identité, connue_le: new Date() })
    .onConflict((conflit) => conflit.columns(['émetteur', 'sujet']).doUpdateSet(dit))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function personneDe(ligne: Selectable<Tables['personnes']>): Personne {
  const { id, nom, courriel, rôle, organisation, région } = ligne;
  return { id, nom, courriel, rôle, organisation, ...(région === null ? {} : { région }) };
}
