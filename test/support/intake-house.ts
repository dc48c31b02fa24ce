import { createHash } from 'node:crypto';
import type { IntakeHouse } from '../../src/modules/intake/index.js';
import type { FixedClock } from '../../src/platform/clock.js';
import type { Database } from '../../src/platform/postgres/index.js';
import { testHouse } from './house.js';

export interface TestIntakeHouse extends IntakeHouse {
  readonly clock: FixedClock;
  /** What lies in the file store now, by id. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
  /** The openings that co-ordinators were told of, in order. */
  readonly told: readonly { readonly number: string; readonly openedBy: string }[];
}

/** The test house with a file store and a post in memory, and a vault that turns the text around. */
export function testIntakeHouse(database: Database, now?: string): TestIntakeHouse {
  const house = testHouse(database, now);
  const stored = new Map<string, Uint8Array>();
  const told: { number: string; openedBy: string }[] = [];
  return {
    ...house,
    stored,
    told,
    vault: house.seal,
    notices: {
      contactOpened: async (_tx, notice) => {
        told.push(notice);
      },
    },
    files: {
      put: async (bytes) => {
        const address = createHash('sha256').update(bytes).digest('hex');
        stored.set(address, bytes);
        return address;
      },
    },
  };
}
