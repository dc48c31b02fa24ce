import {
  type Actor,
  accept,
  type FileId,
  type Outcome,
  refuse,
  type SignalId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { guardOf } from '../guard.js';
import type { AttachmentFiles } from '../ports.js';
import { findSignal } from '../store/signal-rows.js';
import type { AttachmentTable, SignalTables } from '../tables.js';

export interface AttachmentAsked {
  readonly signalId: SignalId;
  readonly attachmentId: FileId;
  /** Purpose code under which it is looked at (R-PURPOSE). */
  readonly purpose: string;
}

export interface OpenedAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens one attachment for a reader of the file. Recorded before a byte is read, refused or not. Of a picture it is the
 * clean copy; what no scanner called clean stays closed for everybody.
 */
export async function openAttachment(
  house: House,
  files: AttachmentFiles,
  actor: Actor,
  asked: AttachmentAsked,
): Promise<Outcome<OpenedAttachment>> {
  const found = await house.database.withTx(async (tx) => {
    const judged = await judge(tx, actor, asked);
    await recordAudit(tx, house, {
      actor,
      action: 'attachment.open',
      object: { kind: 'attachment', id: asked.attachmentId },
      purpose: asked.purpose,
      result: judged.ok ? 'ok' : 'refused',
      detail: { signalId: asked.signalId, ...(judged.ok ? {} : { code: judged.code }) },
    });
    return judged;
  });
  if (!found.ok) return found;
  const { name, media_type, clean_file, original_file } = found.value;
  return accept({ name, mediaType: media_type, bytes: await files.get(clean_file ?? original_file) });
}

async function judge(tx: Tx, actor: Actor, asked: AttachmentAsked): Promise<Outcome<AttachmentTable>> {
  const signal = await findSignal(tx, asked.signalId);
  const allowed = may(actor, 'signal.read', signal && guardOf(signal));
  if (!allowed.ok) return allowed;
  const row = await tx
    .withTables<SignalTables>()
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', asked.attachmentId)
    .where('signal_id', '=', asked.signalId)
    .executeTakeFirst();
  if (!row) return refuse('not-found', 'no-such-attachment', 'Deze bijlage bestaat niet.');
  switch (row.scan) {
    case 'clean':
      return accept(row);
    case 'quarantined':
      return refuse(
        'blocked',
        'attachment-quarantined',
        'Deze bijlage blijft dicht tot een virusscanner haar heeft gelezen.',
      );
    case 'refused':
      return refuse('blocked', 'attachment-refused', 'De virusscanner heeft deze bijlage geweigerd.');
  }
}
