/** Sign-ins under way: what left with the browser must come back with the same browser, once, within half an hour. */
import type { Kysely } from 'kysely';
import type { Tables } from '../base/tables.ts';
import type { Départ } from './client.ts';
import { condenser } from './jetons.ts';

const DURÉE = 30 * 60_000;

export interface Connexions {
  noter(départ: Départ, navigateur: string, retour: string): Promise<void>;
  /** Null when that browser never left with that state, or already came back. */
  reprendre(état: string, navigateur: string): Promise<{ readonly départ: Départ; readonly retour: string } | null>;
}

export function créerConnexions(base: Kysely<Tables>): Connexions {
  return {
    noter: async ({ état, nonce, vérificateur }, navigateur, retour) => {
      await base
        .insertInto('connexions')
        .values({
          état: condenser(état),
          navigateur: condenser(navigateur),
          nonce,
          vérificateur,
          retour,
          expire_le: new Date(Date.now() + DURÉE),
        })
        .execute();
    },

    reprendre: async (état, navigateur) => {
      const notée = await base
        .deleteFrom('connexions')
        .where('état', '=', condenser(état))
        .where('navigateur', '=', condenser(navigateur))
        .where('expire_le', '>', new Date())
        .returningAll()
        .executeTakeFirst();
      if (!notée) return null;
      const { nonce, vérificateur, retour } = notée;
      return { départ: { état, nonce, vérificateur }, retour };
    },
  };
}
