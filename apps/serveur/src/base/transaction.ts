import { setTimeout as attendre } from 'node:timers/promises';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

const ESSAIS = 20;

/** Two transactions collided: serialization failure, deadlock. */
const COLLISIONS: readonly string[] = ['40001', '40P01'];

/** Runs `travail` in a transaction, again from the start when it collides with another. On disk when it resolves. */
export async function transaction<T>(
  base: Kysely<Tables>,
  travail: (t: Transaction<Tables>) => Promise<T>,
  collisions = COLLISIONS,
): Promise<T> {
  for (let essai = 1; ; essai += 1) {
    try {
      return await base.transaction().execute(travail);
    } catch (erreur) {
      if (essai === ESSAIS || !collisions.includes(codeSql(erreur))) throw erreur;
      await attendre(Math.random() * 10 * essai);
    }
  }
}

/** Runs `travail` on one view of the database, that no later change disturbs. */
export function instantané<T>(base: Kysely<Tables>, travail: (t: Transaction<Tables>) => Promise<T>): Promise<T> {
  return base.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(travail);
}

/** SQLSTATE of an error of PostgreSQL, '' for any other error. */
export function codeSql(erreur: unknown): string {
  const code = (erreur as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : '';
}

/** Whether PostgreSQL could not be reached, or went away before it answered: nothing is known of what it did. */
export function baseInjoignable(erreur: unknown): boolean {
  if (!(erreur instanceof Error)) return false;
  return (
    /^(?:08|57P0|53)/.test(codeSql(erreur)) ||
    /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT/.test(String((erreur as NodeJS.ErrnoException).code)) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      erreur.message,
    )
  );
}

/** Whether the database answers. */
export async function sonder(base: Kysely<Tables>): Promise<void> {
  await sql`select 1`.execute(base);
}
