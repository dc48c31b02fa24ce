import type { FileStore } from './file-store.js';

export interface Sweep {
  readonly looked: number;
  readonly removed: number;
}

const BATCH = 500;

/**
 * Removes files that no row names: of transactions that rolled back, and of what retention has destroyed.
 * @param before files put after this moment are left alone; their transaction may still be under way (a day back)
 * @param named which of these addresses some row still names; asked of every module that keeps files
 */
export async function sweepOrphans(
  store: FileStore,
  before: Date,
  named: (addresses: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Sweep> {
  let [looked, removed] = [0, 0];
  let batch: string[] = [];
  const clear = async () => {
    const kept = await named(batch);
    for (const address of batch.filter((one) => !kept.has(one))) {
      if (await store.removeOlder(address, before)) removed += 1;
    }
    looked += batch.length;
    batch = [];
  };
  for await (const address of store.olderThan(before)) {
    batch.push(address);
    if (batch.length >= BATCH) await clear();
  }
  await clear();
  return { looked, removed };
}
