import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { importCsv } from '../../../test/support/import-csv.js';
import { PUBLIC, type SignalId } from '../../kernel/index.js';
import { type NewMention, openSignals } from '../signals/index.js';
import { createLookupDesk, importSubjects, NO_HUBS } from '../subjects/index.js';
import {
  groupsOfSignal,
  judgeLink,
  judgeRelation,
  listProposals,
  proposeLinks,
  proposeRelations,
  RELATIONS,
  VERDICTS,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
let signals: readonly SignalId[];
const both = colleague('Bea', 'BEOORDELAAR', 'COORDINATOR');
const lookup = createLookupDesk(NO_HUBS);
const relating = () => ({ house, lookup, isSameSource: async () => false });

const AMINA: NewMention = {
  kind: 'person',
  asWritten: 'Amina Bouzidi',
  normalised: 'amina bouzidi',
  parts: { given_names: 'Amina', surname: 'Bouzidi' },
  proposedBy: 'source',
};
const HOME: NewMention = {
  kind: 'address',
  asWritten: 'Kerkstraat 12, 1234 AB Utrecht',
  normalised: 'KERKSTRAAT 12 1234AB UTRECHT',
  proposedBy: 'machine',
};
const TEXT = 'Boven garage Tulpenveld slapen acht anderen in ploegendienst, zonder contract of loonstrook.';

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  await importCsv(
    house,
    importSubjects,
    `dossier_id,given_names,surname,birth_date,street,house_no,postcode,city
D1,Amina,Bouzidi,1991-04-03,Kerkstraat,12,1234AB,Utrecht
D2,Amina,Bouzidi,1993-11-20,Kerkstraat,12,1234AB,Utrecht
D3,Amine,Bouzidi,1960-02-02,Dorpsweg,3,9999XB,Almelo
`,
  );
  signals = await openThree();
});

async function openThree(): Promise<SignalId[]> {
  const ids: SignalId[] = [];
  for (const extra of ['', ' Elke nacht.', ' Ook in het weekend.']) {
    house.clock.advance(3_600_000);
    const report = aReport({ text: TEXT + extra, mentions: [AMINA, HOME], receivedAt: house.clock.now() });
    const [opened] = await database.withTx((tx) => openSignals(tx, house, PUBLIC, [report]));
    if (!opened) throw new Error('nothing opened');
    ids.push(opened.id);
  }
  for (const id of ids) await propose(id);
  return ids;
}

async function propose(id: SignalId): Promise<void> {
  await proposeLinks({ house, lookup }, id);
  await proposeRelations(relating(), id);
}

/** What a person judged, and all that follows from it; the record of how it came to be is another matter. */
async function standing() {
  const rows = async (query: string) => (await database.pool.query(query)).rows;
  for (const id of signals) await propose(id);
  return {
    judgements: await rows(
      'select mention_id, target_id, verdict from link_judgement where retired_at is null order by 1, 2',
    ),
    proposals: await rows(
      `select mention_id, register, target_id, weight, question from link_proposal where retired_at is null
       order by 1, 2, 3`,
    ),
    relations: await rows(
      'select signal_id, other_id, relation, score from relation_proposal where retired_at is null order by 1, 2',
    ),
    related: await rows(
      'select signal_id, other_id from signal_relation where retired_at is null order by 1, 2',
    ),
    saidOfPairs: await rows('select signal_id from relation_judgement where retired_at is null'),
    files: await rows('select id, state, duplicate_of from signal order by id'),
    open: await rows('select mention_id, register, keys from open_mention order by 1, 2'),
    groups: await Promise.all(
      signals.map(async (id) =>
        (await groupsOfSignal(database.db, id)).map(({ mentions, targets, attention }) => ({
          mentions,
          targets,
          attention,
        })),
      ),
    ),
  };
}

type Act = { readonly signal: number; readonly at: number } & (
  | { readonly kind: 'link'; readonly verdict: (typeof VERDICTS)[number] }
  | {
      readonly kind: 'relation';
      readonly verdict: (typeof VERDICTS)[number];
      readonly relation: (typeof RELATIONS)[number];
    }
);

const place = { signal: fc.nat(2), at: fc.nat(7), verdict: fc.constantFrom(...VERDICTS) };
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('link' as const), ...place }),
  fc.record({ kind: fc.constant('relation' as const), relation: fc.constantFrom(...RELATIONS), ...place }),
);

/** Does one act and says how to take it back; undefined when it was refused or there was nothing to judge. */
async function perform(act: Act): Promise<(() => Promise<boolean>) | undefined> {
  const signalId = signals[act.signal];
  if (!signalId) return undefined;
  return act.kind === 'link' ? performLink(signalId, act) : performRelation(signalId, act);
}

async function performLink(signalId: SignalId, act: Act & { kind: 'link' }) {
  const { proposals } = await listProposals(database.db, signalId);
  const chosen = proposals[act.at % Math.max(proposals.length, 1)];
  if (!chosen || chosen.judgement) return undefined;
  const given = { signalId, proposalId: chosen.proposal.id, reason: 'gezien' };
  const done = await judgeLink(house, both, { ...given, verdict: act.verdict });
  if (!done.ok) return undefined;
  return async () => (await judgeLink(house, both, { ...given, verdict: 'withdrawn' })).ok;
}

async function performRelation(signalId: SignalId, act: Act & { kind: 'relation' }) {
  const otherId = signals[(act.signal + 1 + (act.at % 2)) % signals.length];
  if (!otherId) return undefined;
  const given = { signalId, otherId, relation: act.relation, reason: 'gelezen' };
  const said = await database.pool.query(
    `select from relation_judgement where retired_at is null
     and array[signal_id, other_id] @> array[$1::uuid, $2::uuid]`,
    [signalId, otherId],
  );
  if (said.rows.length > 0) return undefined;
  const done = await judgeRelation(house, both, { ...given, verdict: act.verdict });
  if (!done.ok) return undefined;
  return async () => (await judgeRelation(house, both, { ...given, verdict: 'withdrawn' })).ok;
}

describe('judging and taking back, through the database', () => {
  it('leaves everything equal to before, whatever was judged and in whatever order it is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anAct, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (acts, backwards) => {
          const before = await standing();
          const undos: (() => Promise<boolean>)[] = [];
          for (const act of acts) {
            house.clock.advance(1_000);
            const undo = await perform(act);
            if (undo) undos.push(undo);
          }
          for (const undo of backwards ? undos.reverse() : undos) {
            house.clock.advance(1_000);
            expect(await undo()).toBe(true);
          }
          expect(await standing()).toEqual(before);
        },
      ),
      { seed: 20261123, numRuns: 25 },
    );
  }, 120_000);

  it('keeps every judgement that was taken back, with who did it and when', async () => {
    const lost = await database.pool.query(
      'select from link_judgement where retired_by_name is null or retired_at is null',
    );
    const kept = await database.pool.query('select from link_judgement');
    const pairs = await database.pool.query('select retired_by_name from relation_judgement');
    expect(lost.rows).toEqual([]);
    expect(kept.rows.length).toBeGreaterThan(10);
    expect(pairs.rows.length).toBeGreaterThan(10);
    expect(new Set(pairs.rows.map((row) => row.retired_by_name))).toEqual(new Set(['Bea']));
  });
});
