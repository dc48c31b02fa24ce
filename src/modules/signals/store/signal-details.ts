import { type Kysely, type Selectable, sql } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import type { AttachmentTable, ClaimTable, MentionTable, SignalEventTable, SignalTables } from '../tables.js';
import { listEvents } from './signal-events.js';

export interface SignalDetails {
  readonly text: string;
  readonly rendering: string | null;
  readonly original: { readonly sha256: string; readonly sealedAt: Date } | null;
  readonly mentions: readonly Selectable<MentionTable>[];
  readonly claims: readonly Selectable<ClaimTable>[];
  readonly attachments: readonly Selectable<AttachmentTable>[];
  readonly events: readonly Selectable<SignalEventTable>[];
}

export async function readDetails(db: Kysely<unknown>, signalId: SignalId): Promise<SignalDetails> {
  const tables = db.withTables<SignalTables>();
  const text = await tables
    .selectFrom('signal_text')
    .select(['text', 'rendering'])
    .where('signal_id', '=', signalId)
    .executeTakeFirst();
  const original = await tables
    .selectFrom('signal_original')
    .select(['sha256', 'sealed_at'])
    .where('signal_id', '=', signalId)
    .executeTakeFirst();
  const claims = tables
    .selectFrom('claim')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('at')
    .execute();
  const attachments = tables
    .selectFrom('attachment')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('id')
    .execute();
  return {
    text: text?.text ?? '',
    rendering: text?.rendering ?? null,
    original: original ? { sha256: original.sha256, sealedAt: original.sealed_at } : null,
    mentions: await readMentions(db, signalId),
    claims: await claims,
    attachments: await attachments,
    events: await listEvents(db, signalId),
  };
}

/** Which of these files some attachment names; asked by the sweep of the file store. */
export async function namedByAttachments(
  db: Kysely<unknown>,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const found = await sql<{ address: string }>`
    select original_file as address from attachment where original_file = any(${addresses})
    union select clean_file from attachment where clean_file = any(${addresses})`.execute(db);
  return new Set(found.rows.map((row) => row.address));
}

/** The mentions that stand, in the order of the text. */
export async function readMentions(
  db: Kysely<unknown>,
  signalId: SignalId,
): Promise<Selectable<MentionTable>[]> {
  return db
    .withTables<SignalTables>()
    .selectFrom('mention')
    .selectAll()
    .where('signal_id', '=', signalId)
    .where('removed_at', 'is', null)
    .orderBy(sql`start_at nulls last`)
    .orderBy('id')
    .execute();
}

export async function readText(db: Kysely<unknown>, signalId: SignalId): Promise<string> {
  const found = await db
    .withTables<SignalTables>()
    .selectFrom('signal_text')
    .select('text')
    .where('signal_id', '=', signalId)
    .executeTakeFirst();
  return found?.text ?? '';
}
