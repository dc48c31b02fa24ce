import { setTimeout as delay } from 'node:timers/promises';
import type { PostgresPool } from 'kysely';
import type pg from 'pg';
import { isConnectionLost } from './sql-state.js';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/**
 * The pool as Kysely sees it: getting a connection waits out a restart of the server (1–2 s measured). Nothing has run
 * yet at that point, so asking again is always safe.
 */
export function patientPool(pool: pg.Pool): PostgresPool {
  return { connect: () => connectPatiently(pool), end: () => pool.end() };
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
