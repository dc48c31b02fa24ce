import { type Kysely, type Selectable, sql } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import type { MentionTable, SignalRecord, SignalRelationTable, SignalTables } from '../tables.js';

/** Which of these ids of a partner or import file are registered already. */
export async function findByExternalIds(
  db: Kysely<unknown>,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, SignalId>> {
  if (externalIds.length === 0) return new Map();
  const found = await db
    .withTables<SignalTables>()
    .selectFrom('signal')
    .select(['external_id', 'id'])
    .where(sql<boolean>`external_id = any(${externalIds})`)
    .execute();
  return new Map(found.flatMap((row) => (row.external_id ? [[row.external_id, row.id] as const] : [])));
}

export async function findByNumber(db: Kysely<unknown>, number: string): Promise<SignalRecord | undefined> {
  return db
    .withTables<SignalTables>()
    .selectFrom('signal')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
}

export async function findRelations(db: Kysely<unknown>, id: SignalId): Promise<SignalRelationTable[]> {
  return db
    .withTables<SignalTables>()
    .selectFrom('signal_relation')
    .selectAll()
    .where((eb) => eb.or([eb('signal_id', '=', id), eb('other_id', '=', id)]))
    .where('retired_at', 'is', null)
    .execute();
}

/** Mentions in other files with one of these normalised values; what the desk already knows of an address or number. */
export async function mentionsLike(
  db: Kysely<unknown>,
  asked: {
    readonly notIn: SignalId;
    readonly kind: string;
    readonly normalised: readonly string[];
    readonly limit: number;
  },
): Promise<Selectable<MentionTable>[]> {
  if (asked.normalised.length === 0) return [];
  return db
    .withTables<SignalTables>()
    .selectFrom('mention')
    .selectAll()
    .where(sql<boolean>`kind = ${asked.kind} and normalised = any(${asked.normalised})`)
    .where('removed_at', 'is', null)
    .where('signal_id', '<>', asked.notIn)
    .limit(asked.limit)
    .execute();
}
