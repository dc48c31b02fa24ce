import { randomBytes } from 'node:crypto';
import { type NewId, uuidv7 } from '../kernel/index.js';
import type { Clock } from './clock.js';

/** Chance as an argument, so that tests can fix it. */
export interface Chance {
  /** `size` bytes nobody can guess. */
  bytes(size: number): Uint8Array;
  /** A number in [0, 1), for jitter only: never for secrets. */
  fraction(): number;
}

const POOL_BYTES = 4_096;
let pool = new Uint8Array(0);
let used = 0;

/** From a pool, as each call of the system costs more than a report's thirty ids may. A byte is handed out once and wiped. */
function pooledBytes(size: number): Uint8Array {
  if (size > pool.length - used) [pool, used] = [randomBytes(POOL_BYTES), 0];
  const bytes = Uint8Array.prototype.slice.call(pool, used, used + size);
  pool.fill(0, used, used + size);
  used += size;
  return bytes;
}

export const systemChance: Chance = {
  bytes: (size) => (size <= 32 ? pooledBytes(size) : randomBytes(size)),
  fraction: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
};

/**
 * New ids as UUIDv7: time first, so that inserts stay at the end of an index. Within one millisecond the 12 bits after
 * the time count up (RFC 9562 §6.2), so that the ids of one process sort in the order in which they were made: the
 * events of one transaction share their time, and a timeline must not shuffle them.
 */
export function newIdFrom(clock: Clock, chance: Chance): NewId {
  let last = 0;
  let count = 0;
  return () => {
    const now = clock.now().getTime();
    const random = chance.bytes(10);
    // Half the room is left to count in; a clock that stands still or goes back lends from the next millisecond.
    const start = ((random[0] ?? 0) & 0x07) * 256 + (random[1] ?? 0);
    if (now > last) [last, count] = [now, start];
    else if (count < 0xfff) count += 1;
    else [last, count] = [last + 1, start];
    random[0] = count >> 8;
    random[1] = count & 0xff;
    return uuidv7(last, random);
  };
}

/** Reproducible chance for tests (xorshift32): equal seeds give equal ids. Holds no secret. */
export function seededChance(seed: number): Chance {
  let state = seed | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return {
    bytes: (size) => Uint8Array.from({ length: size }, () => next() & 0xff),
    fraction: () => next() / 2 ** 32,
  };
}
