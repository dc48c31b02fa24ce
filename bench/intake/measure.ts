export interface Wish {
  readonly writers: number;
  readonly milliseconds: number;
}

export interface Measured {
  readonly count: number;
  readonly perSecond: number;
  /** Milliseconds of one act. */
  readonly p50: number;
  readonly p99: number;
}

/** Runs `act` in as many loops as there are writers until the time is over; each loop waits for its own act. */
export async function measure(
  { writers, milliseconds }: Wish,
  act: (writer: number, turn: number) => Promise<void>,
): Promise<Measured> {
  const began = performance.now();
  const taken: number[] = [];
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 0; performance.now() - began < milliseconds; turn += 1) {
        const started = performance.now();
        await act(writer, turn);
        taken.push(performance.now() - started);
      }
    }),
  );
  const elapsed = (performance.now() - began) / 1_000;
  taken.sort((a, b) => a - b);
  const at = (share: number) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN;
  return { count: taken.length, perSecond: taken.length / elapsed, p50: at(0.5), p99: at(0.99) };
}
