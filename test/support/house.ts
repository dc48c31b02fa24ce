import type { Role, StaffActor, StaffId } from '../../src/kernel/index.js';
import { newIdFrom, systemChance } from '../../src/platform/chance.js';
import { type FixedClock, fixedClock } from '../../src/platform/clock.js';
import type { House, HouseEvent } from '../../src/platform/house.js';
import type { Database } from '../../src/platform/postgres/index.js';

export interface TestHouse extends House {
  readonly clock: FixedClock;
  /** The events whose reactions were asked for, in order. */
  readonly asked: HouseEvent[];
}

/** A house for database tests: real database, a clock that stands still, a seal that only turns the text around. */
export function testHouse(database: Database, now = '2026-04-01T09:00:00Z'): TestHouse {
  const clock = fixedClock(now);
  const asked: HouseEvent[] = [];
  const turn = (text: string) => [...text].reverse().join('');
  return {
    database,
    clock,
    newId: newIdFrom(clock, systemChance),
    seal: {
      seal: (where, plain) => `${where.row}:${turn(plain)}`,
      open: (where, sealed) => turn(sealed.slice(where.row.length + 1)),
    },
    reactions: {
      enqueue: async (_tx, events) => {
        asked.push(...events);
      },
    },
    desk: { numberPrefix: 'HIK', calendar: { goodFridayOff: true, closingDays: [] } },
    asked,
  };
}

/** An invented colleague; the same name is the same person. */
export function colleague(name: string, ...roles: Role[]): StaffActor {
  const tail = Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12);
  return { kind: 'staff', staffId: `00000000-0000-7000-8000-${tail}` as StaffId, name, roles };
}
