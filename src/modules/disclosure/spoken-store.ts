import { type Kysely, type Selectable, sql } from 'kysely';
import type { SignalId, StaffActor, WarningId } from '../../kernel/index.js';
import type { House, SealedPlace } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { DisclosureTables, SpokenTable } from './tables.js';

/** A row with its sealed columns open. */
export type Spoken = Selectable<SpokenTable>;

const SEALED = ['spoke_with', 'told', 'reason', 'note'] as const;
type Sealed = (typeof SEALED)[number];

const place = (column: Sealed, row: string): SealedPlace => ({ table: 'spoken_disclosure', column, row });

/** Writes down what was told, sealed: words about a person, spoken in haste. */
export async function insertSpoken(tx: Tx, house: Pick<House, 'seal'>, spoken: Spoken): Promise<void> {
  await tx
    .withTables<DisclosureTables>()
    .insertInto('spoken_disclosure')
    .values(eachSealed(spoken, (column, text) => house.seal.seal(place(column, spoken.id), text)))
    .execute();
}

export async function lockSpoken(
  tx: Tx,
  house: Pick<House, 'seal'>,
  asked: { readonly signalId: SignalId; readonly warningId: WarningId },
): Promise<Spoken | undefined> {
  const found = await tx
    .withTables<DisclosureTables>()
    .selectFrom('spoken_disclosure')
    .selectAll()
    .where('id', '=', asked.warningId)
    .where('signal_id', '=', asked.signalId)
    .forUpdate()
    .executeTakeFirst();
  return found && opened(house, found);
}

/** The second reader's word. What was told stays as it is. */
export async function markSpokenRead(
  tx: Tx,
  house: Pick<House, 'seal'>,
  read: {
    readonly id: WarningId;
    readonly by: StaffActor;
    readonly at: Date;
    readonly verdict: 'agreed' | 'objected';
    readonly note: string;
  },
): Promise<void> {
  await tx
    .withTables<DisclosureTables>()
    .updateTable('spoken_disclosure')
    .set({
      read_by: read.by.staffId,
      read_name: read.by.name,
      read_at: read.at,
      verdict: read.verdict,
      note: house.seal.seal(place('note', read.id), read.note),
    })
    .where('id', '=', read.id)
    .execute();
}

export async function listSpoken(
  db: Kysely<unknown>,
  house: Pick<House, 'seal'>,
  signalId: SignalId,
): Promise<Spoken[]> {
  const found = await db
    .withTables<DisclosureTables>()
    .selectFrom('spoken_disclosure')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('called_at')
    .execute();
  return found.map((row) => opened(house, row));
}

const MOST_UNREAD = 100;

/** Warnings that no second person read yet, oldest first, as ids: who may see the file is for the caller. */
export async function listUnreadSpoken(
  db: Kysely<unknown>,
): Promise<{ readonly id: WarningId; readonly signal_id: SignalId; readonly recipient: string }[]> {
  return db
    .withTables<DisclosureTables>()
    .selectFrom('spoken_disclosure')
    .select(['id', 'signal_id', 'recipient'])
    .where(sql<boolean>`read_at is null`)
    .orderBy('recorded_at')
    .limit(MOST_UNREAD)
    .execute();
}

const opened = (house: Pick<House, 'seal'>, row: Spoken) =>
  eachSealed(row, (column, text) => house.seal.open(place(column, row.id), text));

function eachSealed(row: Spoken, turn: (column: Sealed, text: string) => string): Spoken {
  const turned = SEALED.flatMap((column) => {
    const text = row[column];
    return text === null ? [] : [[column, turn(column, text)] as const];
  });
  return { ...row, ...Object.fromEntries(turned) };
}
