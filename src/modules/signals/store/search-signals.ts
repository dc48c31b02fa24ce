import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Visibility } from '../../access/index.js';
import { OPEN_STATES, type SignalState } from '../domain/states.js';
import type { SignalRecord, SignalTables } from '../tables.js';
import { seenBy } from './signal-rows.js';

export interface SignalFilter {
  /** Words; each is found as the beginning of a word in the text. */
  readonly query?: string;
  readonly number?: string;
  readonly states?: readonly SignalState[];
  readonly themes?: readonly string[];
  readonly channels?: readonly string[];
  readonly flags?: readonly string[];
  readonly receivedFrom?: Date;
  readonly receivedTo?: Date;
  readonly dueTo?: string;
  readonly holderId?: string | null;
  readonly limit: number;
  readonly after?: Cursor;
}

/** Where the next page begins: the sort value and id of the last row shown. */
export interface Cursor {
  readonly value: string;
  readonly id: string;
}

type Where = ExpressionBuilder<Pick<SignalTables, 'signal'>, 'signal'>;

/** Newest first; the register search. */
export async function searchSignals(
  db: Kysely<unknown>,
  seen: Visibility,
  filter: SignalFilter,
): Promise<SignalRecord[]> {
  return db
    .withTables<SignalTables>()
    .selectFrom('signal')
    .selectAll()
    .where((eb) => eb.and([seenBy(eb, seen), ...conditions(eb, filter)]))
    .$if(filter.after !== undefined, (query) =>
      query.where(
        sql<boolean>`(received_at, id) < (${filter.after?.value}::timestamptz, ${filter.after?.id}::uuid)`,
      ),
    )
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .execute();
}

/** Open files, most urgent first, then by due date; the work stock. */
export async function listWorkStock(
  db: Kysely<unknown>,
  seen: Visibility,
  filter: SignalFilter,
): Promise<SignalRecord[]> {
  return db
    .withTables<SignalTables>()
    .selectFrom('signal')
    .selectAll()
    .where((eb) =>
      eb.and([seenBy(eb, seen), ...conditions(eb, { ...filter, states: filter.states ?? OPEN_STATES })]),
    )
    .where(sql<boolean>`${inStock}`)
    .$if(filter.after !== undefined, (query) => query.where(afterStockCursor(filter.after)))
    .orderBy('urgency', 'desc')
    .orderBy('due_on')
    .orderBy('id')
    .limit(filter.limit)
    .execute();
}

/** Written as in the partial index `signal_work_stock`, so that the planner recognises it. */
const inStock = sql`state not in ('GESLOTEN', 'VERNIETIGD', 'OVERGEBRACHT', 'DUBBEL', 'DOORVERWEZEN', 'DOORGEZET', 'TERUGGEKOPPELD')`;

/** The sort mixes directions, so the row comparison is written out. `value` is `URGENCY|due`. */
function afterStockCursor(cursor: Cursor | undefined) {
  const [urgency = '', due = ''] = cursor?.value.split('|') ?? [];
  return sql<boolean>`(urgency < ${urgency} or (urgency = ${urgency} and (due_on, id) > (${due}::date, ${cursor?.id}::uuid)))`;
}

function conditions(eb: Where, filter: SignalFilter) {
  const list = (values: readonly string[]) => sql<boolean>`${values}::text[]`;
  return [
    ...(filter.number ? [eb('number', '=', filter.number)] : []),
    ...(filter.states?.length ? [eb('state', 'in', filter.states)] : []),
    ...(filter.themes?.length ? [sql<boolean>`themes && ${list(filter.themes)}`] : []),
    ...(filter.flags?.length ? [sql<boolean>`flags && ${list(filter.flags)}`] : []),
    ...(filter.channels?.length ? [sql<boolean>`channel = any(${list(filter.channels)})`] : []),
    ...(filter.receivedFrom ? [eb('received_at', '>=', filter.receivedFrom)] : []),
    ...(filter.receivedTo ? [eb('received_at', '<', filter.receivedTo)] : []),
    ...(filter.dueTo ? [eb('due_on', '<=', filter.dueTo)] : []),
    ...(filter.holderId ? [sql<boolean>`holder_id = ${filter.holderId}::uuid`] : []),
    ...(filter.holderId === null ? [eb('holder_id', 'is', null)] : []),
    ...(filter.query ? [textHas(filter.query)] : []),
  ];
}

function textHas(query: string) {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return sql<boolean>`false`;
  const asked = words.map((word) => `'${word}':*`).join(' & ');
  return sql<boolean>`exists (select 1 from signal_text st
    where st.signal_id = signal.id and st.words @@ to_tsquery('simple', ${asked}))`;
}

export interface StockCounts {
  readonly open: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly dueThisWeek: number;
  readonly mine: number;
  readonly toRelease: number;
}

/** The row of numbers above the work stock. `weekEnd` is the Sunday of this week. */
export async function countStock(
  db: Kysely<unknown>,
  seen: Visibility,
  days: { readonly today: string; readonly weekEnd: string },
): Promise<StockCounts> {
  const found = await db
    .withTables<SignalTables>()
    .selectFrom('signal')
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where due_on < ${days.today}::date)`.as('overdue'),
      sql<number>`count(*) filter (where due_on = ${days.today}::date)`.as('dueToday'),
      sql<number>`count(*) filter (where due_on between ${days.today}::date and ${days.weekEnd}::date)`.as(
        'dueThisWeek',
      ),
      sql<number>`count(*) filter (where holder_id::text = ${seen.staffId})`.as('mine'),
      sql<number>`count(*) filter (where state = 'ROUTE_VOORGESTELD')`.as('toRelease'),
    ])
    .where((eb) => seenBy(eb, seen))
    .where(sql<boolean>`${inStock}`)
    .executeTakeFirstOrThrow();
  return found;
}
