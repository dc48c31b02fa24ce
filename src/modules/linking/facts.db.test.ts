import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { importCsv } from '../../../test/support/import-csv.js';
import { PUBLIC, type SignalId } from '../../kernel/index.js';
import { type NewMention, openSignals } from '../signals/index.js';
import { createLookupDesk, importOrganisations, importSubjects, parseHubs } from '../subjects/index.js';
import {
  finishLinking,
  groupsOfSignal,
  judgeLink,
  listProposals,
  proposeLinks,
  rematchChanged,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');

const OFFICE = {
  kind: 'ADVOCAAT',
  name: 'Kantoor Voorbeeld',
  postcode: '9999XB',
  houseNo: '20',
  phone: '',
  validFrom: '2026-01-01',
  validUntil: null,
};
const hubs = parseHubs(
  { version: 7, validFrom: '2026-01-01', owner: 'BEHEER', source: 'test', hubs: [OFFICE] },
  '2026-04-01',
);
if (!hubs.ok) throw new Error(hubs.message);
const lookup = createLookupDesk(hubs.value);

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  await importCsv(
    house,
    importSubjects,
    `dossier_id,given_names,surname,street,house_no,postcode,city,prev_street,prev_house_no,prev_postcode,prev_city,iban
D1,Amina,Bouzidi,Kerkstraat,12,1234AB,Utrecht,,,,,NL69TEST0000000001
D2,Jan,Pietersen,Laan,3,7777DD,Almelo,Kerkstraat,12,1234AB,Utrecht,
D3,Buur,Man,Kerkstraat,14,1234AB,Utrecht,,,,,
D4,Cliënt,Een,Dorpsweg,20,9999XB,Ede,,,,,
`,
  );
  await importCsv(
    house,
    importOrganisations,
    'org_id,kvk,name,iban\nO1,00000001,Blauwpaal Zorg B.V.,NL69TEST0000000001\n',
  );
});

async function openWith(kind: NewMention['kind'], asWritten: string): Promise<SignalId> {
  const mention: NewMention = { kind, asWritten, normalised: '', proposedBy: 'machine' };
  const [opened] = await database.withTx((tx) =>
    openSignals(tx, house, PUBLIC, [aReport({ mentions: [mention] })]),
  );
  if (!opened) throw new Error('nothing opened');
  await proposeLinks({ house, lookup }, opened.id);
  return opened.id;
}

const proposalsOf = async (signalId: SignalId) => (await listProposals(database.db, signalId)).proposals;

describe('a mention that is one fact', () => {
  it('as an address gives who lives or lived there, present residents first, and no neighbours', async () => {
    const proposals = await proposalsOf(await openWith('address', 'Kerkstraat 12 in Utrecht'));
    expect(
      proposals.map(({ proposal }) => [
        proposal.target_id,
        proposal.question,
        proposal.contributions.map((part) => part.label),
      ]),
    ).toEqual([
      ['D1', 'bears', ['adres gelijk']],
      ['D2', 'bears', ['adres gelijk aan een vorig adres']],
    ]);
  });

  it('as an account gives persons and organisations, and the bar is the whole weight', async () => {
    const proposals = await proposalsOf(await openWith('iban', 'NL69 TEST 0000 0000 01'));
    expect(proposals.map(({ proposal }) => proposal.target_id).sort()).toEqual(['D1', 'O1']);
    for (const { proposal } of proposals) {
      const sum = proposal.contributions.reduce((total, part) => total + part.weight, proposal.prior.weight);
      expect(sum).toBeCloseTo(proposal.weight, 9);
    }
  });

  it('at a hub names the hub and the list that says so', async () => {
    const [found] = await proposalsOf(await openWith('address', 'Dorpsweg 20, 9999 XB Ede'));
    expect(found?.proposal.hub).toMatchObject({
      kind: 'ADVOCAAT',
      name: 'Kantoor Voorbeeld',
      listVersion: 7,
    });
    expect(found?.proposal.contributions[0]?.level).toBe('shared');
  });

  it('may be borne by two records without contradiction, and links the signal to a dossier', async () => {
    const signalId = await openWith('address', 'Kerkstraat 12, 1234 AB Utrecht');
    for (const { proposal } of await proposalsOf(signalId)) {
      const verdict = { signalId, proposalId: proposal.id, verdict: 'same', reason: '' } as const;
      expect((await judgeLink(house, ann, verdict)).ok).toBe(true);
    }
    expect(await groupsOfSignal(database.db, signalId)).toEqual([]);
    const end = { signalId, result: 'linked', reason: 'beiden staan er' } as const;
    expect(await finishLinking(house, ann, end)).not.toMatchObject({ code: 'no-link' });
  });

  it('that nobody bears waits, and is found once the register has it', async () => {
    const signalId = await openWith('address', 'Nieuwstraat 5, 4444 FF Goes');
    expect(await proposalsOf(signalId)).toEqual([]);
    await importCsv(
      house,
      importSubjects,
      'dossier_id,given_names,surname,street,house_no,postcode,city\nD9,Nieuw,Mens,Nieuwstraat,5,4444FF,Goes\n',
    );
    await rematchChanged({ house, lookup });
    expect((await proposalsOf(signalId)).map(({ proposal }) => proposal.target_id)).toEqual(['D9']);
  });
});

describe('a judged record', () => {
  it('stays in sight when it is proposed no more, with what was seen and what was said before', async () => {
    const signalId = await openWith('iban', 'NL69TEST0000000001');
    const [first] = await proposalsOf(signalId);
    const given = { signalId, proposalId: first?.proposal.id ?? '' };
    await judgeLink(house, ann, { ...given, verdict: 'unsure', reason: 'eerst bellen' });
    await judgeLink(house, ann, { ...given, verdict: 'not-same', reason: 'oude rekening' });
    await proposeLinks({ house, lookup }, signalId);
    const kept = (await proposalsOf(signalId)).find(({ proposal }) => proposal.id === first?.proposal.id);
    expect(kept).toMatchObject({
      proposed: false,
      judgement: { verdict: 'not-same', reason: 'oude rekening', by_name: 'Ann' },
    });
    expect(kept?.judgement?.seen).toBe('rekeningnummer gelijk +5,0 (samen +5,0)');
    expect(kept?.history.map((row) => [row.verdict, row.reason, row.retired_by_name])).toEqual([
      ['unsure', 'eerst bellen', 'Ann'],
    ]);
    await judgeLink(house, ann, { ...given, verdict: 'withdrawn', reason: '' });
    const again = (await proposalsOf(signalId)).find(({ proposal }) => proposal.id === first?.proposal.id);
    expect(again).toMatchObject({ proposed: true, judgement: undefined });
  });
});
