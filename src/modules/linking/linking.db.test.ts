import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { PUBLIC, type SignalId } from '../../kernel/index.js';
import { openCsv } from '../../platform/csv/index.js';
import { type NewMention, openSignals } from '../signals/index.js';
import { createLookupDesk, importSubjects, NO_HUBS } from '../subjects/index.js';
import {
  groupsOfSignal,
  judgeLink,
  judgeRelation,
  listProposals,
  liveRelations,
  proposeLinks,
  proposeRelations,
  rematchAll,
  rematchChanged,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');
const lookup = createLookupDesk(NO_HUBS);
const relating = (oneSource = false) => ({ house, lookup, isSameSource: async () => oneSource });
const HEADER = 'dossier_id,given_names,surname,birth_date,phone\n';

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  await importLines('D1,Amina,Bouzidi,1991-04-03,0612345678\nD2,Samira,Bouzidi,1994-11-20,0612345678\n');
});

async function importLines(lines: string): Promise<void> {
  const opened = await openCsv(Readable.from([Buffer.from(HEADER + lines)]));
  if (!opened.ok) throw new Error(opened.reason);
  await importSubjects.run({ house, onRefused: () => {} }, opened.csv);
}

const person = (parts: Record<string, string>): NewMention => ({
  kind: 'person',
  asWritten: `${parts['given_names']} ${parts['surname']}`,
  normalised: '',
  parts,
  proposedBy: 'source',
});
const AMINA = person({ given_names: 'Emine', surname: 'Bouzidi', birth_date: '3 apr 1991' });

async function openWith(mentions: readonly NewMention[], text = 'Een melding.'): Promise<SignalId> {
  const [opened] = await database.withTx((tx) =>
    openSignals(tx, house, PUBLIC, [aReport({ text, mentions })]),
  );
  if (!opened) throw new Error('nothing opened');
  return opened.id;
}

const proposalsOf = async (signalId: SignalId) => (await listProposals(database.db, signalId)).proposals;
const idsOf = async (signalId: SignalId) =>
  (await proposalsOf(signalId)).filter((each) => each.proposed).map((each) => each.proposal.target_id);

async function judge(
  signalId: SignalId,
  targetId: string,
  verdict: 'same' | 'not-same' | 'unsure' | 'withdrawn',
) {
  const found = (await proposalsOf(signalId)).find((each) => each.proposal.target_id === targetId);
  return judgeLink(house, ann, {
    signalId,
    proposalId: found?.proposal.id ?? house.newId(),
    verdict,
    reason: 'gezien',
  });
}

describe('proposing', () => {
  it('proposes the person and not the sister, explained, once however often it runs', async () => {
    const signalId = await openWith([AMINA]);
    await proposeLinks({ house, lookup }, signalId);
    const before = await proposalsOf(signalId);
    expect(before.map((each) => each.proposal.target_id)).toEqual(['D1']);
    const labels = before[0]?.proposal.contributions.map((each) => each.label);
    expect(labels).toContain('geboortedatum gelijk');
    await proposeLinks({ house, lookup }, signalId);
    expect(await proposalsOf(signalId)).toEqual(before);
  });

  it('keeps a mention that links to nobody and finds it when the register changes', async () => {
    const signalId = await openWith([
      person({ given_names: 'Wolfert', surname: 'Kraaijvanger', birth_date: '1980-02-03' }),
    ]);
    await proposeLinks({ house, lookup }, signalId);
    expect(await idsOf(signalId)).toEqual([]);
    await rematchChanged({ house, lookup });
    await importLines('D9,Wolfert,Kraaijvanger,1980-02-03,\n');
    expect(await rematchChanged({ house, lookup })).toBe(1);
    expect(await idsOf(signalId)).toEqual(['D9']);
    expect(await rematchAll({ house, lookup })).toBeGreaterThan(0);
  });
});

describe('judging', () => {
  it('binds later proposals, and keeps the former word when it changes', async () => {
    const signalId = await openWith([AMINA]);
    await proposeLinks({ house, lookup }, signalId);
    expect(await judge(signalId, 'D1', 'not-same')).toMatchObject({ ok: true });
    await proposeLinks({ house, lookup }, signalId);
    expect(await idsOf(signalId)).toEqual([]);
    const kept = await database.pool.query(
      'select verdict, retired_at from link_judgement where signal_id = $1',
      [signalId],
    );
    expect(kept.rows).toEqual([{ verdict: 'not-same', retired_at: null }]);
  });

  it('leaves groups as they were once a judgement is withdrawn, with the history kept', async () => {
    const signalId = await openWith([AMINA]);
    await proposeLinks({ house, lookup }, signalId);
    const groups = () => database.withTx((tx) => groupsOfSignal(tx, signalId));
    const before = await groups();
    await judge(signalId, 'D1', 'same');
    expect((await groups())[0]?.targets).toEqual(['subject:D1']);
    await judge(signalId, 'D1', 'withdrawn');
    expect(await groups()).toEqual(before);
    const kept = await database.pool.query('select retired_by from link_judgement where signal_id = $1', [
      signalId,
    ]);
    expect(kept.rows).toEqual([{ retired_by: `staff:${ann.staffId}` }]);
  });

  it('is refused to a role that may not link', async () => {
    const signalId = await openWith([AMINA]);
    await proposeLinks({ house, lookup }, signalId);
    const [first] = await proposalsOf(signalId);
    const refused = await judgeLink(house, colleague('Bob', 'INTAKE'), {
      signalId,
      proposalId: first?.proposal.id ?? '',
      verdict: 'same',
      reason: '',
    });
    expect(refused).toMatchObject({ ok: false, kind: 'not-allowed' });
  });
});

describe('signals that report the same', () => {
  const TEXT =
    'Boven garage Tulpenveld slapen acht anderen in ploegendienst, zij slaapt niet op de Kerkstraat.';

  it('are proposed once, from the later to the earlier, and not again after "not the same"', async () => {
    const first = await openWith([AMINA], TEXT);
    await proposeRelations(relating(), first);
    house.clock.advance(3_600_000);
    const second = await openWith([AMINA], `${TEXT} Ook in het weekend.`);
    await proposeRelations(relating(), second);
    const live = await liveRelations(database.db, second);
    expect(live.map((each) => [each.signal_id, each.other_id])).toEqual([[second, first]]);
    expect(live[0]?.relation).toBe('duplicate');
    const judged = await judgeRelation(house, ann, {
      signalId: second,
      otherId: first,
      relation: 'duplicate',
      verdict: 'not-same',
      reason: 'andere week',
    });
    expect(judged.ok).toBe(true);
    await proposeRelations(relating(), second);
    expect(await liveRelations(database.db, second)).toEqual([]);
  });

  it('are found when an older version of the house shaped the earlier one: it is made anew', async () => {
    house.clock.advance(60 * 86_400_000);
    const first = await openWith([AMINA], TEXT);
    await proposeRelations(relating(), first);
    await sql`update signal_shape set shape = '{"version":1,"words":[]}' where signal_id = ${first}`.execute(
      database.db,
    );
    house.clock.advance(3_600_000);
    const second = await openWith([AMINA], TEXT);
    await proposeRelations(relating(), second);
    const live = await liveRelations(database.db, second);
    expect(live.map((each) => each.other_id)).toContain(first);
  });
});
