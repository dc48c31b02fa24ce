import type { Kysely, Updateable } from 'kysely';
import type { ReferralId, SignalId } from '../../kernel/index.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { ReferralTable, ReferralTables } from './tables.js';

export async function insertReferral(tx: Tx, row: ReferralTable): Promise<void> {
  await tx.withTables<ReferralTables>().insertInto('referral').values(row).execute();
}

export async function lockReferral(
  tx: Tx,
  signalId: SignalId,
  id: ReferralId,
): Promise<ReferralTable | undefined> {
  return tx
    .withTables<ReferralTables>()
    .selectFrom('referral')
    .selectAll()
    .where('id', '=', id)
    .where('signal_id', '=', signalId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateReferral(
  tx: Tx,
  id: ReferralId,
  patch: Updateable<ReferralTable>,
): Promise<void> {
  await tx.withTables<ReferralTables>().updateTable('referral').set(patch).where('id', '=', id).execute();
}

export async function listReferrals(db: Kysely<unknown>, signalId: SignalId): Promise<ReferralTable[]> {
  return db
    .withTables<ReferralTables>()
    .selectFrom('referral')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('sent_at')
    .execute();
}
