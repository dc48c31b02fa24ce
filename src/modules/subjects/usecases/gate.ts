/** Lets a few pieces of work through at a time; the rest wait in the order in which they came. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate(atOnce: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const enter = async () => {
    if (inside === atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
  };
  // The place goes to the next in line: who comes in between must not slip through.
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };
  return {
    async pass(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
