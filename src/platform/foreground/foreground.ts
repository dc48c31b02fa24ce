import { setTimeout as delay } from 'node:timers/promises';

/** Who waits for an answer right now. Work that can wait gives way to them. */
export interface Foreground {
  enter(): void;
  leave(): void;
  /** Resolves once nobody waits for an answer, at the latest after `atMostMs`: work that can wait is not put off for ever. */
  quiet(atMostMs: number): Promise<void>;
}

interface ForegroundDeps {
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Sixteen writers whose answers go out together are back within this time. */
const LULL_MS = 50;
const LOOK_AGAIN_MS = 25;

const system: ForegroundDeps = { now: () => performance.now(), wait: (milliseconds) => delay(milliseconds) };

export function openForeground({ now, wait }: ForegroundDeps = system): Foreground {
  let waiting = 0;
  let lastLeft = Number.NEGATIVE_INFINITY;
  const isQuiet = () => waiting === 0 && now() - lastLeft >= LULL_MS;
  return {
    enter: () => {
      waiting += 1;
    },
    leave: () => {
      waiting -= 1;
      lastLeft = now();
    },
    quiet: async (atMostMs) => {
      const until = now() + atMostMs;
      while (!isQuiet() && now() < until) await wait(LOOK_AGAIN_MS);
    },
  };
}
