import { createHash } from 'node:crypto';
import { type PackageId, systemActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { recordAudit } from '../../audit/index.js';
import type { Outbox, Parcel, SetPackage } from '../ports.js';
import type { DisclosureTables, PackageTable } from '../tables.js';

/**
 * Delivers a frozen package to the recipient's folder and, when it has an address, by mail. A job: it may run twice,
 * and the second time finds what the first did. The bytes are checked against their hash before they leave.
 */
export async function deliverPackage(
  house: House,
  tools: { readonly outbox: Outbox; readonly setPackage: SetPackage },
  packageId: PackageId,
): Promise<void> {
  const frozen = await house.database.db
    .withTables<DisclosureTables>()
    .selectFrom('package')
    .selectAll()
    .where('id', '=', packageId)
    .executeTakeFirstOrThrow();
  if (createHash('sha256').update(frozen.content).digest('hex') !== frozen.sha256)
    throw new Error(`Package ${packageId} does not match its hash: it is not delivered`);
  const pdf = await tools.setPackage(frozen.content, frozen.sha256);
  const parcel = parcelOf(frozen, pdf);
  await deliverOnce(house, parcel, 'folder', () => tools.outbox.toFolder(parcel));
  await deliverOnce(house, parcel, 'mail', () => tools.outbox.toMail(parcel));
}

function parcelOf(frozen: PackageTable, pdf: Uint8Array): Parcel {
  const { reference } = JSON.parse(frozen.content) as { reference: string };
  return { packageId: frozen.id, recipient: frozen.recipient, reference, json: frozen.content, pdf };
}

async function deliverOnce(
  house: House,
  parcel: Parcel,
  channel: 'folder' | 'mail',
  deliver: () => Promise<string | undefined>,
): Promise<void> {
  const done = await house.database.db
    .withTables<DisclosureTables>()
    .selectFrom('delivery')
    .select('id')
    .where('package_id', '=', parcel.packageId as PackageId)
    .where('channel', '=', channel)
    .executeTakeFirst();
  if (done) return;
  const place = await deliver();
  if (place === undefined) return;
  await house.database.withTx(async (tx) => {
    await tx
      .withTables<DisclosureTables>()
      .insertInto('delivery')
      .values({
        id: house.newId(),
        package_id: parcel.packageId as PackageId,
        channel,
        place,
        at: house.clock.now(),
        pdf_sha256: createHash('sha256').update(parcel.pdf).digest('hex'),
      })
      .onConflict((on) => on.columns(['package_id', 'channel']).doNothing())
      .execute();
    await recordAudit(tx, house, {
      actor: systemActor('delivery'),
      action: 'package.deliver',
      object: { kind: 'package', id: parcel.packageId },
      detail: { channel },
    });
  });
}
