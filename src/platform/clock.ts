/** Time as an argument: pure code and use cases get the moment, they never ask the machine for it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock for tests that stands still until it is moved. */
export interface FixedClock extends Clock {
  moveTo(moment: Date): void;
  advance(milliseconds: number): void;
}

export function fixedClock(moment: Date | string): FixedClock {
  let at = new Date(moment).getTime();
  return {
    now: () => new Date(at),
    moveTo: (next) => {
      at = next.getTime();
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
