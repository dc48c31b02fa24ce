import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { type TestHouse, testHouse } from '../../../test/support/house.js';
import { importCsv } from '../../../test/support/import-csv.js';
import { PUBLIC, type SignalId } from '../../kernel/index.js';
import { openSignals } from '../signals/index.js';
import { createLookupDesk, importSubjects, NO_HUBS } from '../subjects/index.js';
import { listProposals, liveRelations, proposeLinks, proposeRelations } from './index.js';

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
});

/** What AVG art. 9 and the ban on discrimination keep out of every proposal. */
interface Protected {
  readonly sex: string;
  readonly nationality: string;
  readonly birth_place: string;
  readonly language: string;
  readonly religion: string;
}

const aProtected: fc.Arbitrary<Protected> = fc.record({
  sex: fc.constantFrom('', 'M', 'V', 'X'),
  nationality: fc.constantFrom('', 'Nederlandse', 'Marokkaanse', 'Syrische', 'Poolse', 'Chinese'),
  birth_place: fc.constantFrom('', 'Utrecht', 'Fès', 'Aleppo', 'Kraków'),
  language: fc.constantFrom('', 'nl', 'ar', 'pl', 'tr'),
  religion: fc.constantFrom('', 'geen', 'islam', 'rooms-katholiek', 'hindoeïsme'),
});

const PEOPLE = [
  ['D1', 'Amina', 'Bouzidi', '1991-04-03', 'Kerkstraat,12,1234AB,Utrecht'],
  ['D2', 'Samira', 'Bouzidi', '1994-11-20', 'Kerkstraat,12,1234AB,Utrecht'],
  ['D3', 'Piotr', 'Nowak', '1966-04-20', 'Dorpsweg,3,9999XB,Almelo'],
  ['D4', 'Jan', 'de Vries', '1991-04-03', 'Laan,8,5555CC,Ede'],
  ['D5', 'Wei', 'Chen', '1980-01-01', 'Laan,9,5555CC,Ede'],
] as const;

const importAll = (given: readonly Protected[]) =>
  importCsv(
    house,
    importSubjects,
    `dossier_id,given_names,surname,birth_date,street,house_no,postcode,city,sex,nationality\n${PEOPLE.map(
      (person, at) => [...person, given[at]?.sex ?? '', given[at]?.nationality ?? ''].join(','),
    ).join('\n')}\n`,
  );

const NAMED: readonly Readonly<Record<string, string>>[] = [
  { given_names: 'Emine', surname: 'Bouzidi', birth_date: '3 apr 1991' },
  { given_names: 'Pjotr', surname: 'Novak' },
  { given_names: 'J.', surname: 'de Vries', birth_date: '1991' },
  { given_names: 'Wei', surname: 'Chen', city: 'Ede' },
];
const TEXT = 'Boven garage Tulpenveld slapen acht anderen in ploegendienst, zonder contract of loonstrook.';

/** Two signals that name the same people, the protected values among the parts of each mention. */
async function openTwo(given: readonly Protected[]): Promise<SignalId[]> {
  const mentions = NAMED.map((parts, at) => ({
    kind: 'person' as const,
    asWritten: `${parts['given_names']} ${parts['surname']}`,
    normalised: '',
    parts: { ...parts, ...valuesOf(given[at]) },
    proposedBy: 'source' as const,
  }));
  const ids: SignalId[] = [];
  for (const text of [TEXT, `${TEXT} Elke nacht.`]) {
    house.clock.advance(3_600_000);
    const language = given[0]?.language || 'nl';
    const report = aReport({ text, language, mentions, receivedAt: house.clock.now() });
    const [opened] = await database.withTx((tx) => openSignals(tx, house, PUBLIC, [report]));
    if (opened) ids.push(opened.id);
  }
  return ids;
}

const valuesOf = (one: Protected | undefined): Readonly<Record<string, string>> => ({ ...one });

/** All that the desk would show, without the ids of this run. */
async function shown(given: readonly Protected[]) {
  await database.pool.query('delete from signal_shape');
  const lookup = createLookupDesk(NO_HUBS);
  const ids = await openTwo(given);
  const all = [];
  for (const id of ids) {
    await proposeLinks({ house, lookup }, id);
    await proposeRelations({ house, lookup, isSameSource: async () => false }, id);
    const { proposals } = await listProposals(database.db, id);
    const relations = await liveRelations(database.db, id);
    all.push({
      proposals: proposals.map(({ proposal }) => [
        proposal.target_id,
        proposal.weight,
        proposal.probability,
        proposal.contributions,
        proposal.summary,
      ]),
      relations: relations.map((row) => [row.relation, row.score, row.shared_facts]),
    });
  }
  return all;
}

describe('what the desk proposes', () => {
  it('is the same whatever nationality, birthplace, sex, language or religion register and mentions have', async () => {
    const everyone = fc.tuple(aProtected, aProtected, aProtected, aProtected, aProtected);
    await fc.assert(
      fc.asyncProperty(everyone, everyone, everyone, everyone, async (stored, named, swapped, renamed) => {
        await importAll(stored);
        const before = await shown(named);
        expect(before[0]?.proposals.length).toBeGreaterThanOrEqual(4);
        expect(before[1]?.relations.length).toBeGreaterThan(0);
        await importAll(swapped);
        expect(await shown(renamed)).toEqual(before);
      }),
      { seed: 20261123, numRuns: 12 },
    );
  }, 120_000);
});
