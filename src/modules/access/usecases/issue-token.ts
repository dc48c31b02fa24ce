import { accept, type Outcome, systemActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { recordAudit } from '../../audit/index.js';
import type { AccessTables, StaffRecord } from '../tables.js';
import { hashSecret, newSecret } from './secret.js';

const HOURS = 12;

/** A bearer token for the API as this colleague, for twelve hours. Returned once; only its hash is kept. */
export async function issueToken(house: House, staff: StaffRecord): Promise<Outcome<string>> {
  const token = newSecret();
  const now = house.clock.now();
  await house.database.withTx(async (tx) => {
    await tx
      .withTables<AccessTables>()
      .insertInto('api_token')
      .values({
        token_hash: hashSecret(token),
        staff_id: staff.id,
        partner_code: null,
        label: 'token command',
        created_at: now,
        expires_at: new Date(now.getTime() + HOURS * 3_600_000),
      })
      .execute();
    await recordAudit(tx, house, {
      actor: systemActor('token'),
      action: 'token.issue',
      object: { kind: 'staff', id: staff.id },
    });
  });
  return accept(token);
}
