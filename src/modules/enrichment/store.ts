import type { Insertable, Kysely, Selectable } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { EnrichmentTable, EnrichmentTables } from './tables.js';

export async function insertEnrichment(tx: Tx, row: Insertable<EnrichmentTable>): Promise<void> {
  await tx.withTables<EnrichmentTables>().insertInto('enrichment').values(row).execute();
}

export async function listEnrichments(
  db: Kysely<unknown>,
  signalId: SignalId,
): Promise<Selectable<EnrichmentTable>[]> {
  return db
    .withTables<EnrichmentTables>()
    .selectFrom('enrichment')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('at')
    .execute();
}
