import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase, type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { testIntakeHouse } from '../../../test/support/intake-house.js';
import { sealAudit, verifyAudit } from '../../modules/audit/index.js';
import { CHANNELS, SIGNAL_STATES } from '../../modules/signals/index.js';
import { loadPolicy, type Policy } from '../policy/load-policy.js';
import { fillEvaluationDesk } from './fill-evaluation-desk.js';
import { leaveEmpty } from './fill-state.js';

const NOW = '2026-11-23T09:30:00Z';

let database: TestDatabase;
let policy: Policy;
const parcels: string[] = [];

const fill = (on: TestDatabase) =>
  fillEvaluationDesk({
    house: testIntakeHouse(on, NOW),
    policy,
    outbox: {
      toFolder: async (parcel) => {
        parcels.push(parcel.reference);
        return parcel.packageId;
      },
      toMail: async () => undefined,
    },
    setPackage: async (json) => Buffer.from(json),
  });

beforeAll(async () => {
  const loaded = await loadPolicy();
  if (!loaded.ok) throw new Error(loaded.message);
  policy = loaded.value;
  database = await testDatabase();
  await fill(database);
  // Ten seconds on a quiet machine of two cores; a minute was seen with ten others at work on it.
}, 300_000);

const column = async (query: string) => {
  const found = await sql.raw<{ value: string }>(query).execute(database.db);
  return found.rows.map((row) => row.value);
};

/** No use case leads there yet: a report is registered the moment it is received, and nothing is destroyed in its first year. */
const NOT_IN_A_YEAR = ['ONTVANGEN', 'VERNIETIGD', 'OVERGEBRACHT'];

describe('the evaluation desk', () => {
  it('has signals in every state that a year can bring', async () => {
    const states = await column('select distinct state as value from signal');
    expect(states.sort()).toEqual(SIGNAL_STATES.filter((state) => !NOT_IN_A_YEAR.includes(state)).sort());
  });

  it('has signals of every channel and every theme of the policy', async () => {
    expect((await column('select distinct channel as value from signal')).sort()).toEqual(
      [...CHANNELS].sort(),
    );
    const themes = await column('select distinct unnest(themes) as value from signal');
    expect(policy.themes.themes.map(({ code }) => code).filter((code) => !themes.includes(code))).toEqual([]);
  });

  it('has duplicates, supplements, related, sealed, urgent, overdue and silent signals', async () => {
    const relations = await column('select distinct relation as value from signal_relation');
    expect(relations.sort()).toEqual(['duplicate', 'related', 'supplement']);
    const [found] = (
      await sql<Record<string, boolean>>`select
        exists (select from signal where 'NV_COMPARTIMENT' = any(flags)) as sealed,
        exists (select from signal where urgency = 'SPOED') as urgent,
        exists (select from signal where state = 'GEREGISTREERD' and due_on < '2026-11-23') as overdue,
        exists (select from referral where acknowledged_at is null and acknowledge_by < '2026-11-23') as silent,
        exists (select from signal where clock > 1) as again`.execute(database.db)
    ).rows;
    expect(found).toEqual({ sealed: true, urgent: true, overdue: true, silent: true, again: true });
  });

  it('never dates anything in the future or before it was received', async () => {
    const [wrong] =
      await column(`select count(*)::text as value from signal_event e join signal s on s.id = e.signal_id
      where e.at > '${NOW}' or e.at < s.received_at`);
    expect(wrong).toBe('0');
  });

  it('names nobody who could exist: V-numbers 999, KvK 0000, bank TEST', async () => {
    const numbers = await column(
      "select as_written as value from mention where kind in ('v-number', 'kvk', 'iban')",
    );
    expect(numbers.filter((text) => !/^(999|0000|NL\d\dTEST)/.test(text))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(10);
  });

  it('delivers a package for every hand-over, and leaves no job behind', async () => {
    const [referrals] = await column('select count(*)::text as value from referral');
    expect(parcels.length).toBe(Number(referrals));
    expect(await column('select name as value from pgboss.job')).toEqual([]);
  });

  it('leaves an audit record that verifies', async () => {
    const house = testIntakeHouse(database, NOW);
    const heads: { seq: number; hash: string; keyId: string; signature: string }[] = [];
    await sealAudit(house, {
      sign: (text) => ({ keyId: '1', signature: `signed ${text}` }),
      keep: async (head) => void heads.push(head),
    });
    const verified = await verifyAudit(database.db, {
      verify: (_keyId, text, signature) => signature === `signed ${text}`,
      kept: async () => heads,
    });
    expect(verified.findings).toEqual([]);
    expect(verified.sealed).toBeGreaterThan(2_000);
  });

  it('adds nothing on a second start', async () => {
    const before = await column('select count(*)::text as value from audit_entry');
    expect(await fill(database)).toBe(0);
    expect(await column('select count(*)::text as value from audit_entry')).toEqual(before);
  });

  it('leaves a register alone that a command made', async () => {
    const made = await emptyDatabase('template knooppunt');
    await leaveEmpty(made, new Date(NOW));
    expect(await fill(made)).toBe(0);
    expect((await sql`select from subject`.execute(made.db)).rows).toEqual([]);
  });

  it('leaves a register alone that holds something', async () => {
    const used = await emptyDatabase('template knooppunt');
    await sql`insert into sponsor (no, kvk, name) values (1, '00000001', 'Noordzijde Horeca B.V.')`.execute(
      used.db,
    );
    expect(await fill(used)).toBe(0);
    const signals = await sql`select from signal`.execute(used.db);
    expect(signals.rows).toEqual([]);
  });
});
