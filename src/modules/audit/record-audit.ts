import { sql } from 'kysely';
import { type Actor, actorRef } from '../../kernel/index.js';
import type { House } from '../../platform/house.js';
import { insertLast, type Tx } from '../../platform/postgres/index.js';
import { type AuditRecord, canonicalBody } from './domain/canonical.js';

export interface AuditInput {
  readonly actor: Actor;
  /** The permission that was used, or the event: `signal.read`, `signal.assessed`. */
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly result?: 'ok' | 'refused';
  /** Purpose code under which a person's data were read (R-PURPOSE). */
  readonly purpose?: string;
  readonly detail?: AuditRecord['detail'];
}

/** Writes audit rows in the business transaction, just before it commits: what is not recorded did not happen. */
export async function recordAudit(
  tx: Tx,
  house: Pick<House, 'clock' | 'newId'>,
  ...inputs: readonly AuditInput[]
): Promise<void> {
  const rows = inputs.map((input) => rowOf(house, input));
  insertLast(
    tx,
    sql`insert into audit_entry
      select * from jsonb_populate_recordset(null::audit_entry, ${JSON.stringify(rows)}::jsonb)`,
  );
  insertLast(tx, sql`insert into audit_unsealed select unnest(${rows.map((row) => row.id)}::uuid[])`);
}

function rowOf(house: Pick<House, 'clock' | 'newId'>, input: AuditInput) {
  const record: AuditRecord = {
    id: house.newId(),
    at: house.clock.now().toISOString(),
    actor: actorRef(input.actor),
    action: input.action,
    objectKind: input.object.kind,
    objectId: input.object.id,
    result: input.result ?? 'ok',
    purpose: input.purpose ?? '',
    detail: input.detail ?? {},
  };
  return {
    id: record.id,
    at: record.at,
    actor: record.actor,
    action: record.action,
    object_kind: record.objectKind,
    object_id: record.objectId,
    result: record.result,
    body: canonicalBody(record),
  };
}
