import { forgetKeys } from '../platform/idempotency/index.js';
import type { Platform } from './platform.js';

const HOUR = 3_600;

/** The hub's own chores: what belongs to no module. */
export async function keepHouse({ jobs, database, clock, log }: Platform): Promise<void> {
  await jobs.work('forget-idempotency-keys', async () => {
    log.info('idempotency keys forgotten', { count: await forgetKeys(database, clock) });
  });
  jobs.every('forget-idempotency-keys', HOUR);
}
