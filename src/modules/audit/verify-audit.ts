import { type Kysely, sql } from 'kysely';
import type { Finding } from './domain/findings.js';
import { type SignedHead, sealHash } from './seal-audit.js';

export interface HeadVerifier {
  verify(keyId: string, text: string, signature: string): boolean;
  /** The heads that were kept outside the database, oldest first. */
  kept(): Promise<readonly SignedHead[]>;
}

export interface Verification {
  readonly sealed: number;
  readonly unsealed: number;
  readonly heads: number;
  readonly findings: readonly Finding[];
}

interface ChainRow {
  readonly seq: number;
  readonly entry_id: string;
  readonly previous_hash: string;
  readonly hash: string;
  readonly body: string | null;
  readonly columns_hold: boolean | null;
}

const PAGE = 5_000;

/** Walks the whole chain, in pages, and says of every row that was changed, removed, added or reordered. */
export async function verifyAudit(
  db: Kysely<unknown>,
  verifier: HeadVerifier,
  onProgress: (checked: number) => void = () => {},
): Promise<Verification> {
  const findings: Finding[] = [];
  const hashes = new Map<number, string>();
  const heads = await headsToCheck(db, verifier);
  let [seq, previous] = [0, '0'.repeat(64)];
  for (;;) {
    const rows = await page(db, seq);
    for (const row of rows) {
      findings.push(...checkRow(row, seq, previous));
      [seq, previous] = [Number(row.seq), row.hash];
      if (heads.seqs.has(seq)) hashes.set(seq, row.hash);
    }
    onProgress(seq);
    if (rows.length < PAGE) break;
  }
  findings.push(...checkHeads(heads, hashes, verifier, seq));
  const waiting = await checkWaiting(db);
  findings.push(...waiting.findings);
  return { sealed: seq, unsealed: waiting.count, heads: heads.all.length, findings };
}

async function page(db: Kysely<unknown>, after: number): Promise<readonly ChainRow[]> {
  const found = await sql<ChainRow>`
    select s.seq, s.entry_id, s.previous_hash, s.hash, e.body,
      (e.body::jsonb ->> 'id' = e.id::text and (e.body::jsonb ->> 'at')::timestamptz = e.at
        and e.body::jsonb ->> 'actor' = e.actor and e.body::jsonb ->> 'action' = e.action
        and e.body::jsonb ->> 'objectKind' = e.object_kind and e.body::jsonb ->> 'objectId' = e.object_id
        and e.body::jsonb ->> 'result' = e.result) as columns_hold
    from audit_seal s left join audit_entry e on e.id = s.entry_id
    where s.seq > ${after} order by s.seq limit ${PAGE}`.execute(db);
  return found.rows;
}

function checkRow(row: ChainRow, lastSeq: number, lastHash: string): Finding[] {
  const seq = Number(row.seq);
  const at = { seq, entryId: row.entry_id };
  const missing = Array.from({ length: Math.min(seq - lastSeq - 1, 100) }, (_, index) => lastSeq + 1 + index);
  const gaps: Finding[] = missing.map((gone) => ({ kind: 'seal-removed', seq: gone }));
  const broken: Finding[] =
    row.previous_hash !== lastHash && gaps.length === 0 ? [{ kind: 'chain-broken', ...at }] : [];
  if (row.body === null) return [...gaps, ...broken, { kind: 'entry-removed', ...at }];
  if (sealHash(seq, row.previous_hash, row.body) !== row.hash)
    return [...gaps, ...broken, { kind: 'entry-changed', ...at }];
  if (!row.columns_hold) return [...gaps, ...broken, { kind: 'columns-changed', ...at }];
  return [...gaps, ...broken];
}

interface Heads {
  readonly all: readonly SignedHead[];
  readonly seqs: ReadonlySet<number>;
}

async function headsToCheck(db: Kysely<unknown>, verifier: HeadVerifier): Promise<Heads> {
  const stored = await sql<{ seq: number; hash: string; key_id: string; signature: string }>`
    select seq, hash, key_id, signature from audit_head order by seq`.execute(db);
  const inside = stored.rows.map((row) => ({
    seq: Number(row.seq),
    hash: row.hash,
    keyId: row.key_id,
    signature: row.signature,
  }));
  // The same head stands inside and outside the database and is one; two that differ are two, and one of them is wrong.
  const text = ({ seq, hash, keyId, signature }: SignedHead) => [seq, hash, keyId, signature].join('\n');
  const each = new Map([...inside, ...(await verifier.kept())].map((head) => [text(head), head]));
  const all = [...each.values()];
  return { all, seqs: new Set(all.map((head) => head.seq)) };
}

function checkHeads(
  heads: Heads,
  hashes: ReadonlyMap<number, string>,
  verifier: HeadVerifier,
  end: number,
): Finding[] {
  const found = heads.all.flatMap((head): Finding[] => {
    if (!verifier.verify(head.keyId, `${head.seq}\n${head.hash}`, head.signature))
      return [{ kind: 'head-forged', seq: head.seq }];
    if (head.seq > end) return [{ kind: 'chain-cut-off', seq: head.seq }];
    return hashes.get(head.seq) === head.hash ? [] : [{ kind: 'head-wrong', seq: head.seq }];
  });
  const seen = new Set<string>();
  return found.filter((finding) => {
    const key = JSON.stringify(finding);
    return !seen.has(key) && seen.add(key);
  });
}

async function checkWaiting(db: Kysely<unknown>): Promise<{ count: number; findings: Finding[] }> {
  const waiting = await sql<{ entry_id: string; there: boolean }>`
    select u.entry_id, e.id is not null as there
    from audit_unsealed u left join audit_entry e on e.id = u.entry_id`.execute(db);
  const stray = await sql<{ id: string }>`
    select e.id from audit_entry e
    where not exists (select 1 from audit_seal s where s.entry_id = e.id)
      and not exists (select 1 from audit_unsealed u where u.entry_id = e.id) limit 1000`.execute(db);
  const removed: Finding[] = waiting.rows
    .filter((row) => !row.there)
    .map((row) => ({ kind: 'unsealed-removed', entryId: row.entry_id }));
  const added: Finding[] = stray.rows.map((row) => ({ kind: 'entry-unsealed', entryId: row.id }));
  return { count: waiting.rows.length, findings: [...removed, ...added] };
}
