import { type IntakeHouse, sweepDrafts } from '../../modules/intake/index.js';
import type { Platform } from '../platform.js';

const QUEUE = 'intake.sweep-drafts';
const QUARTER = 900;

/** Forgets drafts of the public form when their day is over. */
export async function keepDrafts({ jobs, log }: Platform, house: IntakeHouse): Promise<void> {
  await jobs.declare(QUEUE);
  await jobs.work(QUEUE, async () => {
    log.info('drafts forgotten', { count: await sweepDrafts(house) });
  });
  jobs.every(QUEUE, QUARTER);
}
