import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, testHouse } from '../../../test/support/house.js';
import { type HeadSigner, type HeadVerifier, recordAudit, sealAudit, verifyAudit } from './index.js';
import type { SignedHead } from './seal-audit.js';

let database: TestDatabase;
let kept: SignedHead[];

const signer: HeadSigner = {
  sign: (text) => ({ keyId: 'k1', signature: `signed ${text}` }),
  keep: async (head) => {
    kept.push(head);
  },
};
const verifier: HeadVerifier = {
  verify: (_keyId, text, signature) => signature === `signed ${text}`,
  kept: async () => kept,
};

beforeEach(async () => {
  kept = [];
  database = await testDatabase();
  const house = testHouse(database);
  for (const batch of [3, 4]) {
    await database.withTx(async (tx) => {
      for (let i = 0; i < batch; i += 1)
        await recordAudit(tx, house, {
          actor: colleague('Ann', 'AUDIT'),
          action: 'signal.read',
          object: { kind: 'signal', id: `s${i}` },
        });
    });
    expect(await sealAudit(house, signer)).toBe(batch);
  }
  await sql`grant update, delete on audit_entry, audit_seal, audit_head to current_user`.execute(database.db);
});

const kinds = async () => (await verifyAudit(database.db, verifier)).findings.map((finding) => finding.kind);
const entryAt = (seq: number) => sql`(select entry_id from audit_seal where seq = ${sql.lit(seq)})`;

describe('verifying the audit record', () => {
  it('finds nothing wrong in what was only written', async () => {
    expect(await verifyAudit(database.db, verifier)).toEqual({
      sealed: 7,
      unsealed: 0,
      // Each stands in the database and beside it.
      heads: 2,
      findings: [],
    });
  });

  it('finds a changed record', async () => {
    await sql`update audit_entry set body = replace(body, 'signal.read', 'signal.list') where id = ${entryAt(2)}`.execute(
      database.db,
    );
    expect(await kinds()).toContain('entry-changed');
  });

  it('finds a changed column beside the record', async () => {
    await sql`update audit_entry set actor = 'staff:other' where id = ${entryAt(2)}`.execute(database.db);
    expect(await kinds()).toEqual(['columns-changed']);
  });

  it('finds a removed row', async () => {
    await sql`delete from audit_entry where id = ${entryAt(3)}`.execute(database.db);
    expect(await kinds()).toEqual(['entry-removed']);
  });

  it('finds a row removed with its seal', async () => {
    await sql`delete from audit_entry where id = ${entryAt(3)}`.execute(database.db);
    await sql`delete from audit_seal where seq = 3`.execute(database.db);
    expect(await kinds()).toContain('seal-removed');
  });

  it('finds two rows that changed places', async () => {
    await sql`alter table audit_seal drop constraint audit_seal_entry_id_key`.execute(database.db);
    await sql`update audit_seal s set entry_id = o.entry_id from audit_seal o
      where (s.seq = 4 and o.seq = 5) or (s.seq = 5 and o.seq = 4)`.execute(database.db);
    expect(await kinds()).toEqual(['entry-changed', 'entry-changed']);
  });

  it('finds an end that was cut off, from the heads kept outside the database', async () => {
    await sql`delete from audit_entry where id in (select entry_id from audit_seal where seq > 3)`.execute(
      database.db,
    );
    await sql`delete from audit_seal where seq > 3`.execute(database.db);
    await sql`delete from audit_head where seq > 3`.execute(database.db);
    expect(await kinds()).toEqual(['chain-cut-off']);
  });

  it('finds a forged head', async () => {
    await sql`update audit_head set signature = 'forged' where seq = 7`.execute(database.db);
    expect(await kinds()).toEqual(['head-forged']);
  });

  it('finds a row that was added past the recorder', async () => {
    await sql`insert into audit_entry select gen_random_uuid(), at, actor, action, object_kind, object_id, result, body
      from audit_entry limit 1`.execute(database.db);
    expect(await kinds()).toEqual(['entry-unsealed']);
  });
});

describe('the audit tables', () => {
  it('cannot be changed by the role that writes them', async () => {
    await sql`revoke update, delete on audit_entry from current_user`.execute(database.db);
    await expect(sql`update audit_entry set actor = 'x'`.execute(database.db)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`delete from audit_entry`.execute(database.db)).rejects.toThrow(/permission denied/);
  });
});
