import type { IntakeHouse } from '../../src/modules/intake/index.js';
import type { FixedClock } from '../../src/platform/clock.js';
import type { Database } from '../../src/platform/postgres/index.js';
import { testHouse } from './house.js';

export interface TestIntakeHouse extends IntakeHouse {
  readonly clock: FixedClock;
  /** What lies in the file store now, by id. */
  readonly stored: ReadonlyMap<string, Uint8Array>;
  /** The e-mails to colleagues, in order. */
  readonly told: readonly { readonly role: string; readonly subject: string; readonly body: string }[];
}

/** The test house with a file store and a post in memory, and a vault that turns the text around. */
export function testIntakeHouse(database: Database, now?: string): TestIntakeHouse {
  const house = testHouse(database, now);
  const stored = new Map<string, Uint8Array>();
  const told: { role: string; subject: string; body: string }[] = [];
  return {
    ...house,
    stored,
    told,
    vault: house.seal,
    notices: {
      toRole: async (_tx, role, notice) => {
        told.push({ role, ...notice });
      },
    },
    files: {
      put: async (bytes) => {
        const id = house.newId();
        stored.set(id, bytes);
        return id;
      },
      remove: async (id) => {
        stored.delete(id);
      },
    },
  };
}
