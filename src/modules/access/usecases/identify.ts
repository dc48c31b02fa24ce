import type { Kysely } from 'kysely';
import type { Actor, PartnerId, StaffActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { AccessTables, StaffRecord } from '../tables.js';
import { hashSecret } from './secret.js';

/** A session that is not used for this long has ended (peers: 30 minutes to 2 hours). */
export const IDLE_MINUTES = 60;

/** Who holds this session cookie; undefined when it is unknown, ended or its colleague has left. */
export async function actorOfSession(house: House, token: string): Promise<StaffActor | undefined> {
  const now = house.clock.now();
  const tables = house.database.db.withTables<AccessTables>();
  const found = await tables
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .selectAll('staff')
    .select(['last_seen_at', 'token_hash'])
    .where('token_hash', '=', hashSecret(token))
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', new Date(now.getTime() - IDLE_MINUTES * 60_000))
    .where('active', '=', true)
    .executeTakeFirst();
  if (!found) return undefined;
  await touch(tables, found, now);
  return staffActor(found);
}

/** Who holds this bearer token: a colleague or a partner. */
export async function actorOfBearer(house: House, token: string): Promise<Actor | undefined> {
  const found = await house.database.db
    .withTables<AccessTables>()
    .selectFrom('api_token')
    .leftJoin('staff', 'staff.id', 'api_token.staff_id')
    .select(['partner_code', 'label', 'staff.id', 'staff.name', 'staff.roles', 'staff.active'])
    .where('token_hash', '=', hashSecret(token))
    .where('expires_at', '>', house.clock.now())
    .executeTakeFirst();
  if (!found) return undefined;
  if (found.partner_code)
    return { kind: 'partner', partnerId: found.partner_code as PartnerId, name: found.label };
  if (!found.id || !found.active) return undefined;
  return { kind: 'staff', staffId: found.id, name: found.name ?? '', roles: found.roles ?? [] };
}

export function staffActor(staff: Pick<StaffRecord, 'id' | 'name' | 'roles'>): StaffActor {
  return { kind: 'staff', staffId: staff.id, name: staff.name, roles: staff.roles };
}

/** Once a minute is enough to know that a session lives. */
async function touch(
  tables: Kysely<AccessTables>,
  found: { token_hash: string; last_seen_at: Date },
  now: Date,
) {
  if (now.getTime() - found.last_seen_at.getTime() < 60_000) return;
  await tables
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', found.token_hash)
    .execute();
}
