/** Our own sessions, whatever provider vouched for the person: an opaque token in a cookie, its SHA-256 in the database. */
import type { Personne } from '@guichet/contract';
import type { Kysely } from 'kysely';
import type { Tables } from '../base/tables.ts';
import { condenser, nouveauJeton } from './jetons.ts';
import { personneDe } from './personnes.ts';

const HEURE = 3_600_000;
/** Without any call during that time, the session ends. */
const DURÉE = 12 * HEURE;

export interface Sessions {
  ouvrir(personne: string, jetonIdentité: string | undefined): Promise<string>;
  /** Who is signed in; null when nobody is, or no more. */
  lire(jeton: string): Promise<Personne | null>;
  /** Ends it, and gives what the identity provider asks back. */
  fermer(jeton: string): Promise<{ readonly jetonIdentité: string | null } | null>;
  /** Removes what has expired. */
  nettoyer(): Promise<void>;
}

export function créerSessions(base: Kysely<Tables>): Sessions {
  return {
    ouvrir: async (personne, jetonIdentité) => {
      const jeton = nouveauJeton();
      await base
        .insertInto('sessions')
        .values({ jeton: condenser(jeton), personne, jeton_identité: jetonIdentité ?? null, expire_le: dans(DURÉE) })
        .execute();
      return jeton;
    },

    lire: async (jeton) => {
      const ligne = await base
        .selectFrom('sessions')
        .innerJoin('personnes', 'personnes.id', 'sessions.personne')
        .selectAll('personnes')
        .select('sessions.expire_le')
        .where('jeton', '=', condenser(jeton))
        .where('sessions.expire_le', '>', new Date())
        .executeTakeFirst();
      if (!ligne) return null;
      // Once an hour at most: a call is not to cost a writing.
      if (ligne.expire_le < dans(DURÉE - HEURE)) {
        await base
          .updateTable('sessions')
          .set({ expire_le: dans(DURÉE) })
          .where('jeton', '=', condenser(jeton))
          .execute();
      }
      return personneDe(ligne);
    },

    fermer: async (jeton) => {
      const fermée = await base
        .deleteFrom('sessions')
        .where('jeton', '=', condenser(jeton))
        .returning('jeton_identité')
        .executeTakeFirst();
      return fermée ? { jetonIdentité: fermée.jeton_identité } : null;
    },

    nettoyer: async () => {
      for (const table of ['sessions', 'connexions'] as const) {
        await base.deleteFrom(table).where('expire_le', '<', new Date()).execute();
      }
    },
  };
}

function dans(durée: number): Date {
  return new Date(Date.now() + durée);
}
