import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables, LinkJudgementTable } from '../tables.js';

export type LinkJudgementRow = Selectable<LinkJudgementTable>;

/** The judgements of a signal that stand. */
export async function liveJudgements(db: Kysely<unknown>, signalId: string): Promise<LinkJudgementRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_judgement')
    .selectAll()
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .orderBy('at')
    .execute();
}

/** Every judgement of a signal, retired ones too, oldest first: its history. */
export async function allJudgements(db: Kysely<unknown>, signalId: string): Promise<LinkJudgementRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_judgement')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** The judgements on who is meant that touch one of these mentions or records, in every signal. */
export async function judgementsAround(
  db: Kysely<unknown>,
  near: { readonly mentions: readonly string[]; readonly targets: readonly string[]; readonly limit: number },
): Promise<LinkJudgementRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_judgement')
    .selectAll()
    .where('question', '=', 'who')
    .where('retired_at', 'is', null)
    .where(
      sql<boolean>`(mention_id = any(${near.mentions}::uuid[])
        or (register, target_id) in (select split_part(t, ':', 1), substr(t, strpos(t, ':') + 1)
          from unnest(${near.targets}::text[]) t))`,
    )
    .orderBy('at')
    .limit(near.limit)
    .execute();
}

export interface JudgedPair {
  readonly mention_id: string;
  readonly register: string;
  readonly target_id: string;
}

export interface Retired {
  readonly at: Date;
  readonly by: string;
  readonly name: string;
}

/** Retires what stood on the pair and writes the new word: a judgement is never overwritten. */
export async function writeJudgement(
  tx: Tx,
  row: Insertable<LinkJudgementTable> & { readonly at: Date },
): Promise<void> {
  await retireJudgement(tx, row, { at: row.at, by: row.by_actor, name: row.by_name });
  await tx.withTables<LinkingTables>().insertInto('link_judgement').values(row).execute();
}

/** Takes the standing judgement of a pair back. @returns whether there was one */
export async function retireJudgement(tx: Tx, pair: JudgedPair, retired: Retired): Promise<boolean> {
  const done = await tx
    .withTables<LinkingTables>()
    .updateTable('link_judgement')
    .set({ retired_at: retired.at, retired_by: retired.by, retired_by_name: retired.name })
    .where('mention_id', '=', pair.mention_id)
    .where('register', '=', pair.register)
    .where('target_id', '=', pair.target_id)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
