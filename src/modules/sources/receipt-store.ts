import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import type { Chance } from '../../platform/chance.js';
import type { Tx } from '../../platform/postgres/index.js';
import { makeReceipt, type Receipt } from './domain/receipt.js';
import type { SourceTables } from './tables.js';

/** A new receipt that opens the mailbox of this signal. Only its hash is kept: nobody can find it again. */
export async function issueReceipt(
  tx: Tx,
  { chance, signalId }: { readonly chance: Chance; readonly signalId: SignalId },
): Promise<Receipt> {
  const receipt = makeReceipt((size) => chance.bytes(size));
  await tx
    .withTables<SourceTables>()
    .insertInto('source_receipt')
    .values({ receipt_hash: hashReceipt(receipt), signal_id: signalId })
    .execute();
  return receipt;
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
