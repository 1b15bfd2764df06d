import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

const CONNEXIONS = 20;
const BIGINT = 20;

/** Opens a pool on a PostgreSQL. A connection that breaks is dropped, and the next call opens another. */
export function ouvrirBase(adresse: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: adresse,
    max: CONNEXIONS,
    connectionTimeoutMillis: 10_000,
    // Said here rather than trusted: an external database may be set otherwise.
    options: '-c synchronous_commit=on -c timezone=UTC',
    types: {
      getTypeParser: (type, format) =>
        type === BIGINT ? (Number as never) : (pg.types.getTypeParser(type, format as 'text') as never),
    },
  });
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
