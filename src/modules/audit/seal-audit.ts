import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { House } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';
import { sealInput } from './domain/canonical.js';

/** Signs heads with the desk's Ed25519 key, and keeps them outside the database too, so that a cut-off shows. */
export interface HeadSigner {
  sign(text: string): { readonly keyId: string; readonly signature: string };
  /** Called after the commit that holds the head. */
  keep(head: SignedHead): Promise<void>;
}

export interface SignedHead {
  readonly seq: number;
  readonly hash: string;
  readonly keyId: string;
  readonly signature: string;
}

const BATCH = 2_000;

/**
 * Seals what waits, in batches: each record gets a place and a hash over the seal before it, the last one a signature.
 * Row locks on `audit_sealer` make one sealer at a time. Rows wait in `audit_unsealed`, not behind a cursor: a
 * transaction that commits late is sealed late, never skipped.
 * @returns how many records were sealed
 */
export async function sealAudit(house: House, signer: HeadSigner): Promise<number> {
  let total = 0;
  for (;;) {
    const batch = await house.database.withTx((tx) => sealBatch(tx, house, signer));
    if (batch.head) await signer.keep(batch.head);
    total += batch.sealed;
    if (batch.sealed < BATCH) return total;
  }
}

async function sealBatch(tx: Tx, house: House, signer: HeadSigner) {
  const last = await sql<{ last_seq: number; last_hash: string }>`
    select last_seq, last_hash from audit_sealer where id = 1 for update`.execute(tx);
  const waiting = await sql<{ id: string; body: string }>`
    select e.id, e.body from audit_unsealed u join audit_entry e on e.id = u.entry_id
    order by e.at, e.id limit ${BATCH}`.execute(tx);
  const start = last.rows[0];
  if (!start || waiting.rows.length === 0) return { sealed: 0, head: undefined };
  const seals = chain(start, waiting.rows);
  const end = seals.at(-1)!;
  const head = { seq: end.seq, hash: end.hash, ...signer.sign(`${end.seq}\n${end.hash}`) };
  await store(tx, seals, { ...head, at: house.clock.now() });
  return { sealed: seals.length, head };
}

interface Seal {
  readonly seq: number;
  readonly entry_id: string;
  readonly previous_hash: string;
  readonly hash: string;
}

function chain(
  start: { last_seq: number; last_hash: string },
  rows: readonly { id: string; body: string }[],
): Seal[] {
  let previous = start.last_hash;
  return rows.map((row, index) => {
    const seq = Number(start.last_seq) + index + 1;
    const hash = sealHash(seq, previous, row.body);
    const seal = { seq, entry_id: row.id, previous_hash: previous, hash };
    previous = hash;
    return seal;
  });
}

export function sealHash(seq: number, previousHash: string, body: string): string {
  return createHash('sha256')
    .update(sealInput(seq, previousHash, body))
    .digest('hex');
}

async function store(
  tx: Tx,
  seals: readonly Seal[],
  head: SignedHead & { readonly at: Date },
): Promise<void> {
  await sql`insert into audit_seal
    select * from jsonb_populate_recordset(null::audit_seal, ${JSON.stringify(seals)}::jsonb)`.execute(tx);
  await sql`delete from audit_unsealed where entry_id = any(${seals.map((seal) => seal.entry_id)}::uuid[])`.execute(
    tx,
  );
  await sql`insert into audit_head values (${head.seq}, ${head.hash}, ${head.at}, ${head.keyId}, ${head.signature})`.execute(
    tx,
  );
  await sql`update audit_sealer set last_seq = ${head.seq}, last_hash = ${head.hash} where id = 1`.execute(
    tx,
  );
}
