import { createHash } from 'node:crypto';
import { type Actor, actorRef, type PackageId, type RouteId, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { recordAudit } from '../../audit/index.js';
import { type Composed, fieldsOf } from '../domain/compose-package.js';
import type { DisclosureTables } from '../tables.js';

export interface Freeze {
  readonly signalId: SignalId;
  readonly routeId: RouteId;
  readonly composed: Composed;
  /** Who proposed it; the caller has checked that the releaser is another person where that is needed. */
  readonly composedBy: string;
  readonly releasedBy: Actor;
}

/** Freezes what leaves: exact bytes, hash, one ledger line per field (R-SUPPLYLOG). In the caller's transaction. */
export async function freezePackage(
  tx: Tx,
  house: House,
  freeze: Freeze,
): Promise<{ readonly id: PackageId; readonly sha256: string }> {
  const { content } = freeze.composed;
  const bytes = JSON.stringify(content, null, 2);
  const frozen = { id: house.newId() as PackageId, sha256: createHash('sha256').update(bytes).digest('hex') };
  const now = house.clock.now();
  const tables = tx.withTables<DisclosureTables>();
  await tables
    .insertInto('package')
    .values({
      ...frozen,
      signal_id: freeze.signalId,
      route_id: freeze.routeId,
      recipient: content.recipient.code,
      verb: content.verb,
      basis: content.basis,
      content: bytes,
      composed_by: freeze.composedBy,
      released_by: actorRef(freeze.releasedBy),
      frozen_at: now,
    })
    .execute();
  await tables
    .insertInto('disclosure_ledger')
    .values(
      fieldsOf(content).map((field) => ({
        id: house.newId(),
        package_id: frozen.id,
        recipient: content.recipient.code,
        basis: content.basis,
        field,
        decided_by: actorRef(freeze.releasedBy),
        at: now,
      })),
    )
    .execute();
  await recordAudit(tx, house, {
    actor: freeze.releasedBy,
    action: 'package.freeze',
    object: { kind: 'package', id: frozen.id },
    detail: { signalId: freeze.signalId, recipient: content.recipient.code, sha256: frozen.sha256 },
  });
  return frozen;
}
