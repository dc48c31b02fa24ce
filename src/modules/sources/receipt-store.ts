import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import type { Chance } from '../../platform/chance.js';
import { insertLast, type Tx } from '../../platform/postgres/index.js';
import { makeReceipt, type Receipt } from './domain/receipt.js';
import type { SourceTables } from './tables.js';

/** New receipts that open the mailboxes of these signals. Only hashes are kept: nobody can find one again. */
export function issueReceipts(
  tx: Tx,
  { chance, signalIds }: { readonly chance: Chance; readonly signalIds: readonly SignalId[] },
): Receipt[] {
  const receipts = signalIds.map(() => makeReceipt((size) => chance.bytes(size)));
  insertLast(
    tx,
    sql`insert into source_receipt (receipt_hash, signal_id)
      select * from unnest(${receipts.map(hashReceipt)}::text[], ${signalIds}::uuid[])`,
  );
  return receipts;
}

export async function findReceipt(db: Kysely<unknown>, receipt: Receipt): Promise<SignalId | undefined> {
  const row = await db
    .withTables<SourceTables>()
    .selectFrom('source_receipt')
    .select('signal_id')
    .where('receipt_hash', '=', hashReceipt(receipt))
    .executeTakeFirst();
  return row?.signal_id;
}

/** The prefix keeps this hash apart from every other SHA-256 of the house. */
function hashReceipt(receipt: Receipt): string {
  return createHash('sha256').update(`knooppunt receipt 1\n${receipt}`).digest('hex');
}

/** Did the reporter of this signal get a receipt? Then a message to him can be read. */
export async function hasMailbox(db: Kysely<unknown>, signalId: SignalId): Promise<boolean> {
  const row = await db
    .withTables<SourceTables>()
    .selectFrom('source_receipt')
    .select('signal_id')
    .where('signal_id', '=', signalId)
    .executeTakeFirst();
  return row !== undefined;
}
