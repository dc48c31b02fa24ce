import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { NewId } from '../../kernel/index.js';
import type { Clock } from '../clock.js';
import type { FieldCipher } from '../crypto/index.js';
import type { Database, Tx } from '../postgres/index.js';
import { Answer } from './answer.js';

/** A key is good for a day. */
export const KEY_LIFE_MS = 24 * 3_600_000;
/** A request that is under way for longer belonged to a process that died. */
const STALE_MS = 60_000;

/** One request with a key. */
export interface KeyedRequest {
  /** `actorRef` of who asks: keys of others do not exist for him. */
  readonly actor: string;
  readonly key: string;
  /** Method, address and body. */
  readonly request: string;
}

export type Reservation =
  /** Ours to carry out. */
  | { readonly kind: 'reserved'; readonly held: HeldKey }
  /** Carried out before: give this answer again. */
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Carried out before, but the process died before it could store the answer. */
  | { readonly kind: 'answer-lost' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'other-request' };

export interface HeldKey {
  /** Inside the transaction of the act: the key is used up exactly when the act commits. */
  witness(tx: Tx): Promise<void>;
  answered(answer: Answer): Promise<void>;
  /** Nothing was done: the same key may be tried again at once. */
  release(): Promise<void>;
}

export interface IdempotencyStore {
  reserve(asked: KeyedRequest): Promise<Reservation>;
}

export interface IdempotencyDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly fields: FieldCipher;
}

interface Row {
  readonly request_digest: string;
  readonly acted_at: Date | null;
  readonly answer: Buffer | null;
}

export function openIdempotency(deps: IdempotencyDeps): IdempotencyStore {
  return {
    reserve: async (asked) => {
      const mine = { ...digested(asked), attempt: deps.newId() };
      if (await tookKey(deps, mine)) return { kind: 'reserved', held: heldKey(deps, mine) };
      return judge(deps, mine, await readRow(deps, mine));
    },
  };
}

interface Mine {
  readonly actor: string;
  readonly key: string;
  readonly request: string;
  readonly attempt: string;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function digested({ actor, key, request }: KeyedRequest): KeyedRequest {
  return { actor, key: digest(key), request: digest(request) };
}

/** One statement, so that of two that come at once one gets the key. An expired or stale key is taken over. */
async function tookKey({ database, clock }: IdempotencyDeps, mine: Mine): Promise<boolean> {
  const now = clock.now();
  const expired = new Date(now.getTime() - KEY_LIFE_MS);
  const stale = new Date(now.getTime() - STALE_MS);
  const taken = await sql`
    insert into idempotency_key as k (actor, key_digest, request_digest, attempt, reserved_at)
    values (${mine.actor}, ${mine.key}, ${mine.request}, ${mine.attempt}, ${now})
    on conflict (actor, key_digest) do update set request_digest = excluded.request_digest,
      attempt = excluded.attempt, reserved_at = excluded.reserved_at, acted_at = null, answer = null
    where k.reserved_at < ${expired}
      or (k.reserved_at < ${stale} and k.acted_at is null and k.answer is null
        and k.request_digest = excluded.request_digest)
    returning 1`.execute(database.db);
  return taken.rows.length > 0;
}

async function readRow({ database }: IdempotencyDeps, mine: Mine): Promise<Row | undefined> {
  const found = await sql<Row>`select request_digest, acted_at, answer from idempotency_key
    where actor = ${mine.actor} and key_digest = ${mine.key}`.execute(database.db);
  return found.rows[0];
}

function judge({ fields }: IdempotencyDeps, mine: Mine, row: Row | undefined): Reservation {
  // Released between the two statements: whoever held it is done, and asking again will do.
  if (!row) return { kind: 'under-way' };
  if (row.request_digest !== mine.request) return { kind: 'other-request' };
  if (row.answer) {
    const text = fields.open(placeOf(mine), row.answer);
    return { kind: 'answered', answer: Answer.parse(JSON.parse(text)) };
  }
  return { kind: row.acted_at ? 'answer-lost' : 'under-way' };
}

const placeOf = (mine: Mine) => ({
  table: 'idempotency_key',
  column: 'answer',
  row: `${mine.actor}/${mine.key}`,
});

/** The attempt is named each time: a request that was slow enough to be taken over changes nothing any more. */
function heldKey({ database, clock, fields }: IdempotencyDeps, mine: Mine): HeldKey {
  const own = sql`actor = ${mine.actor} and key_digest = ${mine.key} and attempt = ${mine.attempt}`;
  return {
    witness: async (tx) => {
      const marked = await sql`update idempotency_key set acted_at = coalesce(acted_at, ${clock.now()})
        where ${own} returning 1`.execute(tx);
      if (marked.rows.length === 0) throw new Error('Another request took over this Idempotency-Key');
    },
    answered: async (answer) => {
      const sealed = fields.seal(placeOf(mine), JSON.stringify(answer));
      await sql`update idempotency_key set answer = ${sealed} where ${own}`.execute(database.db);
    },
    release: async () => {
      await sql`delete from idempotency_key where ${own} and acted_at is null`.execute(database.db);
    },
  };
}
