import { setTimeout as delay } from 'node:timers/promises';
import { type Lease, takeLease } from './lease.js';
import type { Places } from './places.js';
import { livingPostmaster } from './postmaster.js';
import { type Start, tailOfLog } from './server.js';

// Replaying the log after a crash can take a while; a server that is busy with it is waited for.
const PATIENCE_MS = 120_000;
const MOST_STARTS = 20;

/** Waits for the server of these places, and starts it when no process of it lives. */
export async function ensureRunning(places: Places, start: () => Start): Promise<Lease> {
  let attempt: Start | undefined;
  let last: unknown;
  let starts = 0;
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await delay(50)) {
    if (attempt?.failure()) throw attempt.failure();
    if (!livingPostmaster(places.data) && (attempt === undefined || attempt.hasEnded())) {
      if (starts >= MOST_STARTS) break;
      // A start that ended early lost against another starter, or old sessions still held the shared memory.
      if (attempt) await delay(500);
      attempt = start();
      starts += 1;
    }
    try {
      return await takeLease(places);
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`PostgreSQL does not start. Its log ends with:\n${tailOfLog(places)}`, { cause: last });
}
