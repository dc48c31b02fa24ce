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

export const systemChance: Chance = {
  bytes: (size) => randomBytes(size),
  fraction: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
};

/** New ids as UUIDv7: time first, so that inserts stay at the end of an index. */
export function newIdFrom(clock: Clock, chance: Chance): NewId {
  return () => uuidv7(clock.now().getTime(), chance.bytes(10));
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
