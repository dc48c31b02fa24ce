/** What is done with each piece of work. */
export interface InOrder<Piece, Result> {
  /** Pieces at work at the same time. */
  readonly atOnce: number;
  start(piece: Piece): Promise<Result>;
  /** Gets the results in the order of the pieces, whichever is ready first. */
  take(result: Result): void;
}

/** Works on several pieces at once. Fails with the first piece that fails, after those at work have ended. */
export async function inOrder<Piece, Result>(
  pieces: readonly Piece[],
  { atOnce, start, take }: InOrder<Piece, Result>,
): Promise<void> {
  const running: Promise<Result>[] = [];
  const begin = (piece: Piece | undefined) => {
    if (piece === undefined) return;
    const work = start(piece);
    // It may fail before its turn comes, which is where the failure is told.
    work.catch(() => {});
    running.push(work);
  };
  for (const piece of pieces.slice(0, atOnce)) begin(piece);
  try {
    for (let next = atOnce; running.length > 0; next += 1) {
      const first = await running[0];
      running.shift();
      begin(pieces[next]);
      if (first !== undefined) take(first);
    }
  } finally {
    await Promise.allSettled(running);
  }
}
