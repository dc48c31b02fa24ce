import type { Kysely } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import type { Sealing } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { SourceHouse } from './ports.js';
import type { SourceTables } from './tables.js';

export interface MailboxMessage {
  readonly from: 'desk' | 'reporter';
  readonly at: Date;
  readonly text: string;
}

const place = (row: string) => ({ table: 'mailbox_message', column: 'sealed', row });

export async function insertMessage(
  tx: Tx,
  house: SourceHouse,
  message: { readonly signalId: SignalId; readonly from: 'desk' | 'reporter'; readonly text: string },
): Promise<void> {
  const id = house.newId();
  await tx
    .withTables<SourceTables>()
    .insertInto('mailbox_message')
    .values({
      id,
      signal_id: message.signalId,
      side: message.from,
      sealed: house.vault.seal(place(id), message.text),
      sent_at: house.clock.now(),
    })
    .execute();
}

export async function listMessages(
  db: Kysely<unknown>,
  vault: Sealing,
  signalId: SignalId,
): Promise<MailboxMessage[]> {
  const rows = await db
    .withTables<SourceTables>()
    .selectFrom('mailbox_message')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    from: row.side,
    at: row.sent_at,
    text: vault.open(place(row.id), row.sealed),
  }));
}
