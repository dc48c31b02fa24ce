import { newIdFrom } from '../../platform/chance.js';
import { systemClock } from '../../platform/clock.js';
import type { House } from '../../platform/house.js';
import type { Database } from '../../platform/postgres/index.js';

/** What commands on the register need of the house: no sealing, no reactions, no sign-in. */
export function commandHouse(database: Database): Pick<House, 'database' | 'clock' | 'newId'> {
  return { database, clock: systemClock, newId: newIdFrom(systemClock, database.chance) };
}
