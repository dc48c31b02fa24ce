import type pg from 'pg';
import { createLexicon } from '../../../linkage/register/index.js';
import type { Database } from '../../../platform/postgres/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { copyKeys } from '../store/copy-in.js';
import { fingerprintOf, type Kept, keptByName } from '../store/kept-registers.js';
import { KeyCollector } from '../store/key-collector.js';
import { beginRekeying, exchangeKeys, lockKeyState, markKeyed, noteRekeyed } from '../store/key-tables.js';
import { readRecordsBetween } from '../store/read-records.js';
import { addTerms } from '../store/save-records.js';
import { writeSketchesOf } from '../store/sketch-rows.js';

/** How far making keys anew has come. */
export interface Rekeyed {
  readonly register: RegisterShape['name'];
  readonly to: number;
  readonly last: number;
}

export interface RekeyWork {
  /** Records a transaction; an import waits no longer than for one batch. */
  readonly batch: number;
  /** Asked before each batch; what is left then waits for the next call, which goes on where this one stopped. */
  mayGoOn(): boolean;
  onProgress(rekeyed: Rekeyed): void;
}

const REGISTERS: readonly RegisterShape['name'][] = ['subject', 'organisation', 'sponsor'];

/**
 * Keys every register anew whose keys were made by other code than this. Look-ups read the former keys until a
 * register is done; imports write both. @returns whether all registers are keyed by this code
 */
export async function rekeyRegisters(database: Pick<Database, 'pool'>, work: RekeyWork): Promise<boolean> {
  for (const name of REGISTERS) {
    const done = await keptByName(name, (kept) => rekey(database, kept, work));
    if (!done) return false;
  }
  return true;
}

async function rekey<Fields extends object, Profile>(
  database: Pick<Database, 'pool'>,
  kept: Kept<Fields, Profile>,
  work: RekeyWork,
): Promise<boolean> {
  const fingerprint = fingerprintOf(kept.matcher);
  const client = await database.pool.connect();
  try {
    while (work.mayGoOn()) {
      await client.query('begin');
      const rekeyed = await rekeyBatch(client, kept, { fingerprint, batch: work.batch });
      await client.query('commit');
      if (!rekeyed) return true;
      work.onProgress(rekeyed);
    }
    return false;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** @returns undefined when there was nothing left to do */
async function rekeyBatch<Fields extends object, Profile>(
  client: pg.ClientBase,
  kept: Kept<Fields, Profile>,
  { fingerprint, batch }: { readonly fingerprint: number; readonly batch: number },
): Promise<Rekeyed | undefined> {
  const { shape } = kept;
  const state = await lockKeyState(client, shape);
  if (state.keyedBy === fingerprint) return undefined;
  if (state.last === 0) return markKeyed(client, shape, fingerprint);
  const goesOn = state.rekeyingAs === fingerprint;
  if (!goesOn) await beginRekeying(client, shape, fingerprint);
  const from = goesOn ? state.rekeyedTo : 0;
  const to = Math.min(from + batch, state.last);
  const collector = new KeyCollector(kept);
  const records = await readRecordsBetween(client, shape, { from, to });
  for (const { no, cells } of records) collector.addRecord(cells, no);
  const { rows, counts } = collector.finish();
  await copyKeys(client, { table: `${shape.name}_key_next`, freeze: false }, rows.keys);
  // In place: until the register is keyed by this code nobody reads its sketches.
  await writeSketchesOf(client, kept, { lexicon: createLexicon(), records });
  await addTerms(client, `${shape.name}~next`, counts);
  if (to < state.last) await noteRekeyed(client, shape, to);
  else await exchangeKeys(client, shape, fingerprint);
  return { register: shape.name, to, last: state.last };
}
