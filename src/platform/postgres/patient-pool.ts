import { setTimeout as delay } from 'node:timers/promises';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { type PreparedNames, preparedNames } from './prepared-names.js';
import { isConnectionLost } from './sql-state.js';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/**
 * The pool as Kysely sees it: getting a connection waits out a restart of the server (1–2 s measured), and writes are
 * prepared once per connection. Nothing has run yet when a connection is asked for, so asking again is always safe.
 */
export function patientPool(pool: pg.Pool): PostgresPool {
  const names = preparedNames();
  return {
    connect: async () => preparing(await connectPatiently(pool), names),
    end: () => pool.end(),
  };
}

async function connectPatiently(pool: pg.Pool): Promise<pg.PoolClient> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return await pool.connect();
    } catch (error) {
      if (!isConnectionLost(error) || waited >= PATIENCE_MS || pool.ending) throw error;
      await delay(PAUSE_MS);
    }
  }
}

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** The same wrapper for the same connection: Kysely keeps what it knows of a connection by identity. */
function preparing(client: pg.PoolClient, names: PreparedNames): PostgresPoolClient {
  const made = wrapped.get(client) ?? new PreparingClient(client, names);
  wrapped.set(client, made);
  return made;
}

class PreparingClient implements PostgresPoolClient {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly names: PreparedNames,
  ) {}

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query(asked: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    // A cursor needs an open pool of its own kind; the house streams with COPY, outside Kysely.
    if (typeof asked !== 'string') throw new Error('Cursors are not opened through Kysely');
    const name = this.names.nameOf(asked);
    return this.client.query({ ...(name ? { name } : {}), text: asked, values: [...parameters] });
  }

  release(): void {
    this.client.release();
  }
}
