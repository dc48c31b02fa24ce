import type { IntakeHouse } from '../ports.js';
import { dropExpired } from '../store/draft-rows.js';

/** Removes drafts and remembered answers that expired; the file store's own sweep takes their files after it. */
export async function sweepDrafts(house: IntakeHouse): Promise<number> {
  return house.database.withTx((tx) => dropExpired(tx, house.clock.now()));
}
