import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { PUBLIC, type SignalId } from '../../kernel/index.js';
import { findRelations, findSignal, type NewMention, openSignals } from '../signals/index.js';
import { createLookupDesk, NO_HUBS } from '../subjects/index.js';
import {
  allRelationJudgements,
  judgeRelation,
  liveRelations,
  proposeRelations,
  type RelationVerdict,
  takeBackDuplicate,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');
const cor = colleague('Cor', 'COORDINATOR');
const lookup = createLookupDesk(NO_HUBS);

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
});

const ACCOUNT: NewMention = {
  kind: 'iban',
  asWritten: 'NL69TEST0000000001',
  normalised: 'NL69TEST0000000001',
  proposedBy: 'machine',
};
const PHONE: NewMention = {
  kind: 'phone',
  asWritten: '06 12345678',
  normalised: '+31612345678',
  proposedBy: 'machine',
};
const AMINA: NewMention = {
  kind: 'person',
  asWritten: 'Amina Bouzidi',
  normalised: 'amina bouzidi',
  parts: { given_names: 'Amina', surname: 'Bouzidi', birth_date: '1991-04-03' },
  proposedBy: 'source',
};
const STORY = 'Boven garage Tulpenveld slapen acht anderen in ploegendienst, zonder contract of loonstrook.';

/** An hour apart, so that it is plain which came first. */
async function open(change: Parameters<typeof aReport>[0]): Promise<{ id: SignalId; number: string }> {
  house.clock.advance(3_600_000);
  const receivedAt = house.clock.now();
  const [opened] = await database.withTx((tx) =>
    openSignals(tx, house, PUBLIC, [aReport({ receivedAt, ...change })]),
  );
  if (!opened) throw new Error('nothing opened');
  return opened;
}

const propose = (signalId: SignalId, oneSource = false) =>
  proposeRelations({ house, lookup, isSameSource: async () => oneSource }, signalId);
const relationsOf = async (signalId: SignalId) =>
  (await liveRelations(database.db, signalId)).map((row) => [row.other_id, row.relation]);
const judge = (actor: typeof ann, input: Omit<RelationVerdict, 'reason'>) =>
  judgeRelation(house, actor, { ...input, reason: 'gelezen' });
const stateOf = async (id: SignalId) => (await findSignal(database.db, id))?.state;

describe('what is proposed', () => {
  it('is a supplement when the number is quoted anywhere in the text, with nothing else in common', async () => {
    const first = await open({ text: STORY });
    const long = `${'Ik schreef u eerder. '.repeat(12)}Mijn kenmerk is ${first.number.replaceAll('-', ' ')}.`;
    const second = await open({ text: `${long} Hij rijdt nu in een witte bus.` });
    await propose(first.id);
    await propose(second.id);
    expect(await relationsOf(second.id)).toEqual([[first.id, 'supplement']]);
    const [row] = await liveRelations(database.db, second.id);
    expect(row?.shared_facts).toContain('quoted');
  });

  it('scores the same when it is proposed again', async () => {
    const [first, second] = [await open({ text: STORY }), await open({ text: STORY })];
    await propose(first.id);
    await propose(second.id);
    const scores = async () => (await liveRelations(database.db, second.id)).map((row) => row.score);
    const before = await scores();
    await propose(second.id);
    expect(before.length).toBeGreaterThan(0);
    expect(await scores()).toEqual(before.map((score) => expect.closeTo(score, 9)));
  });

  it('is related for another source and a supplement for the same one, on the same facts', async () => {
    const first = await open({ text: STORY, mentions: [AMINA, ACCOUNT, PHONE], sourceRef: house.newId() });
    const other = await open({
      text: `Mijn buurman zegt het ook. ${STORY} Iedereen betaalt huur aan dezelfde rekening.`,
      mentions: [AMINA, ACCOUNT, PHONE, { ...PHONE, asWritten: '06 87654321', normalised: '+31687654321' }],
      sourceRef: house.newId(),
    });
    await propose(first.id);
    await propose(other.id);
    expect(await relationsOf(other.id)).toContainEqual([first.id, 'related']);
    await propose(other.id, true);
    expect(await relationsOf(other.id)).toContainEqual([first.id, 'supplement']);
  });
});

describe('a verdict on two signals', () => {
  it('ends the later file as the duplicate, also when said from the earlier one', async () => {
    const [first, second] = [await open({}), await open({})];
    const verdict = {
      signalId: first.id,
      otherId: second.id,
      relation: 'duplicate',
      verdict: 'same',
    } as const;
    expect((await judge(ann, verdict)).ok).toBe(true);
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['GEREGISTREERD', 'DUBBEL']);
    expect((await findSignal(database.db, second.id))?.duplicate_of).toBe(first.id);
  });

  it('holds as a whole or not at all: a refused move leaves no judgement and no relation', async () => {
    const [first, second] = [await open({}), await open({})];
    const verdict = { signalId: second.id, otherId: first.id, relation: 'related', verdict: 'same' } as const;
    expect((await judge(cor, verdict)).ok).toBe(false);
    expect(await allRelationJudgements(database.db, second.id)).toEqual([]);
    expect(await findRelations(database.db, second.id)).toEqual([]);
    const broken = { ...house, newId: failingAt(house, 3) };
    await expect(
      judgeRelation(broken, ann, { ...verdict, relation: 'duplicate', reason: 'x' }),
    ).rejects.toThrow('no more ids');
    expect(await stateOf(second.id)).toBe('GEREGISTREERD');
  });

  it('may be "unsure", which moves nothing and keeps the pair in sight', async () => {
    const about = { mentions: [AMINA, ACCOUNT] };
    const first = await open({ text: STORY, ...about });
    const second = await open({ text: `${STORY} Elke nacht.`, ...about });
    await propose(first.id);
    await propose(second.id);
    const pair = { signalId: second.id, otherId: first.id, relation: 'related' } as const;
    expect((await judge(ann, { ...pair, verdict: 'unsure' })).ok).toBe(true);
    await propose(second.id);
    expect((await relationsOf(second.id)).map(([id]) => id)).toContain(first.id);
    expect(await stateOf(second.id)).toBe('GEREGISTREERD');
  });

  it('must be taken back before another one, and says who took it back', async () => {
    const [first, second] = [await open({}), await open({})];
    const pair = { signalId: second.id, otherId: first.id, relation: 'supplement' } as const;
    await judge(ann, { ...pair, verdict: 'same' });
    expect(await judge(ann, { ...pair, relation: 'related', verdict: 'same' })).toMatchObject({
      code: 'already-related',
    });
    // From the other side of the pair it is the same judgement.
    const back = { ...pair, signalId: first.id, otherId: second.id, verdict: 'withdrawn' } as const;
    expect((await judge(ann, back)).ok).toBe(true);
    expect(await findRelations(database.db, second.id)).toEqual([]);
    const [kept] = await allRelationJudgements(database.db, first.id);
    expect(kept).toMatchObject({ verdict: 'same', reason: 'gelezen', retired_by_name: 'Ann' });
    expect((await judge(ann, back)).ok).toBe(false);
  });

  it('of "duplicate" is taken back by a coordinator alone, and the judgement goes with it', async () => {
    const [first, second] = [await open({}), await open({})];
    const pair = { signalId: second.id, otherId: first.id, relation: 'duplicate' } as const;
    await judge(ann, { ...pair, verdict: 'same' });
    expect((await judge(ann, { ...pair, verdict: 'withdrawn' })).ok).toBe(false);
    const undone = await takeBackDuplicate(house, cor, { signalId: second.id, reason: 'toch nieuw' });
    expect(undone.ok && undone.value.state).toBe('GEREGISTREERD');
    const all = await allRelationJudgements(database.db, second.id);
    expect(all.map((row) => row.retired_by_name)).toEqual(['Cor']);
    expect((await judge(ann, { ...pair, relation: 'related', verdict: 'same' })).ok).toBe(true);
  });
});

/** Breaks in the middle of the work, as a lost connection would. */
function failingAt(from: TestHouse, count: number): TestHouse['newId'] {
  let left = count;
  return () => {
    left -= 1;
    if (left < 0) throw new Error('no more ids');
    return from.newId();
  };
}
