import type { Kysely } from 'kysely';
import type { PackageId, SignalId } from '../../kernel/index.js';
import type { DisclosureTables, PackageTable } from './tables.js';

/** Packages of one signal with how they were delivered. */
export async function listPackages(db: Kysely<unknown>, signalId: SignalId) {
  const tables = db.withTables<DisclosureTables>();
  const packages = await tables.selectFrom('package').selectAll().where('signal_id', '=', signalId).execute();
  if (packages.length === 0) return [];
  const deliveries = await tables
    .selectFrom('delivery')
    .selectAll()
    .where(
      'package_id',
      'in',
      packages.map((item) => item.id),
    )
    .execute();
  return packages.map((item) => ({
    ...item,
    deliveries: deliveries.filter((delivery) => delivery.package_id === item.id),
  }));
}

export async function findPackage(db: Kysely<unknown>, id: PackageId): Promise<PackageTable | undefined> {
  return db
    .withTables<DisclosureTables>()
    .selectFrom('package')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}
