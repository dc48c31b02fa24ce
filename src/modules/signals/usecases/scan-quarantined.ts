import { systemActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { recordAudit } from '../../audit/index.js';
import type { AttachmentFiles, AttachmentScanner } from '../ports.js';
import type { AttachmentTable, SignalTables } from '../tables.js';

const AT_ONCE = 50;
const SCANNER = systemActor('antivirus');

/**
 * Has a scanner read the attachments that wait, and opens or refuses each. When the scanner fails the rest waits for
 * the next time. @returns how many were judged
 */
export async function scanQuarantined(
  house: House,
  files: AttachmentFiles,
  scanner: AttachmentScanner,
): Promise<number> {
  const waiting = await house.database.db
    .withTables<SignalTables>()
    .selectFrom('attachment')
    .selectAll()
    .where('scan', '=', 'quarantined')
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  for (const attachment of waiting) {
    const { clean } = await scanner.scan(await files.get(attachment.original_file));
    await record(house, attachment, clean ? 'clean' : 'refused');
  }
  return waiting.length;
}

async function record(house: House, attachment: AttachmentTable, scan: 'clean' | 'refused'): Promise<void> {
  await house.database.withTx(async (tx) => {
    await tx
      .withTables<SignalTables>()
      .updateTable('attachment')
      .set({ scan })
      .where('id', '=', attachment.id)
      .where('scan', '=', 'quarantined')
      .execute();
    await recordAudit(tx, house, {
      actor: SCANNER,
      action: 'attachment.scan',
      object: { kind: 'attachment', id: attachment.id },
      detail: { signalId: attachment.signal_id, scan },
    });
  });
}
