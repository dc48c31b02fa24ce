import { type Kysely, sql } from 'kysely';
import type { Role, StaffId } from '../../kernel/index.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { AccessTables, StaffRecord } from './tables.js';

export async function upsertStaff(tx: Tx, staff: readonly StaffRecord[]): Promise<void> {
  if (staff.length === 0) return;
  await tx
    .withTables<AccessTables>()
    .insertInto('staff')
    .values([...staff])
    .onConflict((on) =>
      on.column('subject').doUpdateSet({
        name: sql`excluded.name`,
        email: sql`excluded.email`,
        roles: sql`excluded.roles`,
        active: sql`excluded.active`,
      }),
    )
    .execute();
}

export async function listStaff(db: Kysely<unknown>): Promise<StaffRecord[]> {
  return db.withTables<AccessTables>().selectFrom('staff').selectAll().orderBy('name').execute();
}

export async function findStaff(db: Kysely<unknown>, id: StaffId): Promise<StaffRecord | undefined> {
  return db
    .withTables<AccessTables>()
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function findStaffBySubject(
  db: Kysely<unknown>,
  subject: string,
): Promise<StaffRecord | undefined> {
  return db
    .withTables<AccessTables>()
    .selectFrom('staff')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst();
}

/** The first active colleague with this role, by name; evaluation mode has one per role. */
export async function findStaffByRole(db: Kysely<unknown>, role: Role): Promise<StaffRecord | undefined> {
  return db
    .withTables<AccessTables>()
    .selectFrom('staff')
    .selectAll()
    .where('active', '=', true)
    .where(sql<boolean>`${role} = any(roles)`)
    .orderBy(sql`cardinality(roles)`)
    .orderBy('name')
    .executeTakeFirst();
}
