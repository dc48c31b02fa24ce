import { createHmac } from 'node:crypto';
import type { Chance } from '../../platform/chance.js';
import type { Clock } from '../../platform/clock.js';

export interface FloodGate {
  /** @returns 0 when the report may pass, else the minutes until it may */
  minutesToWait(address: string): number;
}

const HOUR = 3_600_000;

/**
 * Counts reports per address in an hour without keeping an address: the key is an HMAC under a salt that lives in
 * memory only and is new each hour, so nothing can be looked up afterwards, not even by the operator.
 * @param perHour generous, because a call centre, a shelter or a class of thirty sits behind one address; 0 is no limit
 */
export function openFloodGate(
  perHour: number,
  { clock, chance }: { clock: Clock; chance: Chance },
): FloodGate {
  let began = clock.now().getTime();
  let salt = chance.bytes(32);
  const counts = new Map<string, number>();
  return {
    minutesToWait(address) {
      if (perHour === 0) return 0;
      const now = clock.now().getTime();
      if (now - began >= HOUR) {
        [began, salt] = [now, chance.bytes(32)];
        counts.clear();
      }
      const key = createHmac('sha256', salt).update(networkOf(address)).digest('base64');
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= perHour ? 0 : Math.max(1, Math.ceil((began + HOUR - now) / 60_000));
    },
  };
}

/** One subscriber of IPv6 has a whole /64, so that is what is counted. */
function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
}
