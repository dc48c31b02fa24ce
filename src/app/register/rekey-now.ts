import { rekeyRegisters } from '../../modules/subjects/index.js';
import type { Database } from '../../platform/postgres/index.js';

const BATCH = 20_000;

/** A command has no jobs: a register that other code keyed is keyed anew first, which it says. */
export async function rekeyNow(database: Pick<Database, 'pool'>): Promise<void> {
  await rekeyRegisters(database, {
    batch: BATCH,
    mayGoOn: () => true,
    onProgress: ({ register, to, last }) => console.error(`${register}: ${to} of ${last} records keyed anew`),
  });
}
