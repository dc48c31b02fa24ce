import { rekeyRegisters } from '../../modules/subjects/index.js';
import type { Platform } from '../platform.js';

const QUEUE = 'subjects.rekey';
const EVERY_SECONDS = 60;
/** A turn ends before the next begins; what is left is done then. */
const TURN_MS = 45_000;
const BATCH = 20_000;

/**
 * After an update that reads names in another way, the registers are keyed anew by themselves: turn by turn, while
 * look-ups go on. When nothing changed, a turn is three short reads.
 */
export async function keepKeys({ jobs, database, clock, log }: Platform): Promise<void> {
  await jobs.declare(QUEUE);
  await jobs.work(QUEUE, async () => {
    const end = clock.now().getTime() + TURN_MS;
    await rekeyRegisters(database, {
      batch: BATCH,
      mayGoOn: () => clock.now().getTime() < end,
      onProgress: ({ register, to, last }) => log.info('register keyed anew', { register, to, last }),
    });
  });
  jobs.every(QUEUE, EVERY_SECONDS);
}
