import type { IntakeHouse } from '../ports.js';
import { listExpiredDrafts } from '../store/draft-rows.js';
import { forgetByHash } from './keep-draft.js';

const BATCH = 200;

/** Removes drafts and remembered answers that expired, with the files of reports that were never sent. */
export async function sweepDrafts(house: IntakeHouse): Promise<number> {
  let swept = 0;
  for (;;) {
    const expired = await listExpiredDrafts(house.database.db, house.clock.now(), BATCH);
    for (const tokenHash of expired) await forgetByHash(house, tokenHash);
    swept += expired.length;
    if (expired.length < BATCH) return swept;
  }
}
