import { sql } from 'kysely';
import type { Clock } from '../clock.js';
import type { Database } from '../postgres/index.js';
import { KEY_LIFE_MS } from './idempotency-store.js';

/** Removes keys older than a day. @returns how many */
export async function forgetKeys(database: Database, clock: Clock): Promise<number> {
  const before = new Date(clock.now().getTime() - KEY_LIFE_MS);
  const gone = await sql`delete from idempotency_key where reserved_at < ${before}`.execute(database.db);
  return Number(gone.numAffectedRows ?? 0);
}
