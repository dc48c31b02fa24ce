import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { CompareCrew } from './compare-crew.js';
import { type Progress, percentOf } from './progress.js';

/** Files of fewer bytes together are compared before a thread has started. */
const SMALL = 700_000;
/** Each helper holds the values of both files too: more of them cost more memory than they save time. */
const MOST_HELPERS = 7;

/** A thread for every processor, one of them ours. Without a crew for small files: a thread takes 50 ms to start. */
export async function startCrew(files: readonly string[], progress: Progress): Promise<CompareCrew> {
  const sizes = await Promise.all(files.map(sizeOf));
  const isSmall = sizes.reduce((sum, size) => sum + size, 0) < SMALL;
  const helpers = isSmall ? 0 : Math.min(MOST_HELPERS, availableParallelism() - 1);
  return new CompareCrew({
    helpers,
    progress: (done, all) =>
      progress.show(done < all ? `comparing ${percentOf(done, all)}` : 'weighing and grouping'),
  });
}

async function sizeOf(file: string): Promise<number> {
  // A file that is not there is told by the one that reads it.
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
