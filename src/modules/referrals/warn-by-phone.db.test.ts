import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { aRoutePolicy } from '../../../test/builders/route-policy.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { type Outcome, PUBLIC, type SignalId, type WarningId } from '../../kernel/index.js';
import { listSpoken, listUnreadSpoken } from '../disclosure/index.js';
import { findSignal, openSignals, readDetails, relateSignals } from '../signals/index.js';
import { type PhoneWarning, type ReferralPolicy, reviewWarning, warnByPhone } from './index.js';

let database: TestDatabase;
let house: TestHouse;
let policy: ReferralPolicy;
const ann = colleague('Ann', 'BEOORDELAAR', 'COORDINATOR');
const cor = colleague('Cor', 'COORDINATOR');
const ina = colleague('Ina', 'INTAKE');
const ank = colleague('Ank', 'ANALIST');

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  policy = (await aRoutePolicy()).referrals;
});

async function aSignal(): Promise<SignalId> {
  const [opened] = await database.withTx((tx) =>
    openSignals(tx, house, PUBLIC, [aReport({ text: 'Zij zei dat hij haar vannacht iets aandoet.' })]),
  );
  return opened!.id;
}

const warning = (signalId: SignalId, other: Partial<PhoneWarning> = {}): PhoneWarning => ({
  signalId,
  recipient: 'ALARM_112',
  spokeWith: 'meldkamer, tafel 4',
  calledAt: new Date('2026-04-01T08:50:00Z'),
  told: 'Adres Testkade 4 in Zutphen; een vrouw is in gevaar.',
  reason: 'De beller hoorde een bedreiging met de dood.',
  ...other,
});

const warned = async (signalId: SignalId, by = ann) =>
  value(await warnByPhone(house, policy, by, warning(signalId)));

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

describe('a warning by telephone', () => {
  it('stands in the file before it is assessed, and moves no step', async () => {
    const signalId = await aSignal();
    await warned(signalId, ina);
    const signal = await findSignal(database.db, signalId);
    expect(signal?.state).toBe('GEREGISTREERD');
    const [spoken] = await listSpoken(database.db, house, signalId);
    expect(spoken).toMatchObject({
      recipient: 'ALARM_112',
      basis: 'AVG6-1D',
      spoke_with: 'meldkamer, tafel 4',
      told: 'Adres Testkade 4 in Zutphen; een vrouw is in gevaar.',
      by_name: 'Ina',
      read_at: null,
    });
  });

  it('makes the file urgent and due within one working day', async () => {
    const signalId = await aSignal();
    const before = await findSignal(database.db, signalId);
    await warned(signalId);
    const signal = await findSignal(database.db, signalId);
    expect(before?.due_on).toBe('2026-04-10');
    expect(signal).toMatchObject({ urgency: 'SPOED', flags: ['SPOED'], due_on: '2026-04-02' });
    expect(signal?.facts).toMatchObject({ dangerToLife: true });
  });

  it('is in timeline and audit without what was told', async () => {
    const signalId = await aSignal();
    const { id } = await warned(signalId);
    const { events } = await readDetails(database.db, signalId);
    expect(events.at(-1)).toMatchObject({
      type: 'warning.phoned',
      body: { warningId: id, recipient: 'ALARM_112' },
    });
    const audit = await sql<{ body: string }>`
      select body from audit_entry where object_id = ${signalId} and action = 'signal.warn'`.execute(
      database.db,
    );
    expect(audit.rows).toHaveLength(1);
    expect(audit.rows[0]?.body).not.toContain('Testkade');
  });

  it('is sealed in the database', async () => {
    const signalId = await aSignal();
    await warned(signalId);
    const rows = await sql<{ all: string }>`
      select concat(spoke_with, told, reason) as all from spoken_disclosure where signal_id = ${signalId}`.execute(
      database.db,
    );
    expect(rows.rows[0]?.all).not.toContain('Testkade');
  });

  it.each([
    ['an organisation that nobody knows', { recipient: 'BUURMAN' }, 'recipient'],
    ['a moment that has not come', { calledAt: new Date('2026-04-01T09:01:01Z') }, 'calledAt'],
  ])('is refused with %s', async (_what, other, path) => {
    const outcome = await warnByPhone(house, policy, ann, warning(await aSignal(), other));
    expect(outcome).toMatchObject({ ok: false, flaws: [{ path }] });
  });

  it('is refused to who may not warn', async () => {
    const outcome = await warnByPhone(house, policy, ank, warning(await aSignal()));
    expect(outcome).toMatchObject({ ok: false, code: 'role-may-not' });
  });

  it('is refused on a file that is closed', async () => {
    const [signalId, otherId] = [await aSignal(), await aSignal()];
    const relation = { signalId, otherId, relation: 'duplicate', reason: 'zelfde melding' } as const;
    value(await database.withTx((tx) => relateSignals(tx, house, ann, relation)));
    expect(await warnByPhone(house, policy, ann, warning(signalId))).toMatchObject({
      ok: false,
      code: 'not-open',
    });
    expect(await listSpoken(database.db, house, signalId)).toEqual([]);
  });
});

describe('reading a warning afterwards', () => {
  const review = (signalId: SignalId, warningId: WarningId, by = cor) =>
    reviewWarning(house, by, { signalId, warningId, verdict: 'agreed', note: 'Terecht en beperkt.' });

  it('is refused to the caller, whatever roles he has', async () => {
    const signalId = await aSignal();
    const { id } = await warned(signalId, ann);
    expect(await review(signalId, id, ann)).toMatchObject({ ok: false, code: 'four-eyes' });
    expect((await listUnreadSpoken(database.db)).map((each) => each.id)).toContain(id);
  });

  it('is refused to a colleague who releases nothing', async () => {
    const signalId = await aSignal();
    const { id } = await warned(signalId, ann);
    expect(await review(signalId, id, ina)).toMatchObject({ ok: false, code: 'role-may-not' });
  });

  it('is kept with name, time and word, once, and what was told stays', async () => {
    const signalId = await aSignal();
    const { id, told } = await warned(signalId, ann);
    value(await review(signalId, id));
    const [spoken] = await listSpoken(database.db, house, signalId);
    expect(spoken).toMatchObject({
      told,
      read_name: 'Cor',
      verdict: 'agreed',
      note: 'Terecht en beperkt.',
    });
    expect((await listUnreadSpoken(database.db)).map((each) => each.id)).not.toContain(id);
    expect(await review(signalId, id)).toMatchObject({ ok: false, code: 'warning-read' });
  });

  it('of another file finds nothing', async () => {
    const { id } = await warned(await aSignal());
    expect(await review(await aSignal(), id)).toMatchObject({ ok: false, code: 'no-such-warning' });
  });
});
