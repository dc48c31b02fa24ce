import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventPersons } from '../../../bench/lookup/generate-register.js';
import { seeded } from '../../../bench/lookup/random.js';
import { REGISTER_HEADER, registerLine } from '../../../bench/lookup/register-csv.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import {
  createLexicon,
  NO_PERSON_FIELDS,
  type PersonFields,
  personMatcher,
  sharesFrom,
} from '../../linkage/register/index.js';
import { openCsv } from '../../platform/csv/index.js';
import {
  type BulkMatch,
  type BulkMention,
  bulkMatch,
  createLookupDesk,
  findPersons,
  importSubjects,
  NO_HUBS,
} from './index.js';

/** More than one batch of an import, so that a thread makes the keys and the rows of the key table hold several. */
const COUNT = 9_000;
let database: TestDatabase;
let house: TestHouse;
const persons = [...inventPersons(COUNT, seeded(20261124))];
const lookup = createLookupDesk(NO_HUBS);

async function importLines(lines: readonly string[]) {
  const opened = await openCsv(Readable.from([Buffer.from(REGISTER_HEADER + lines.join(''))]));
  if (!opened.ok) throw new Error(opened.reason);
  return importSubjects.run({ house, onRefused: (row) => expect(row).toBeUndefined() }, opened.csv);
}

async function find(fields: Partial<PersonFields>) {
  const found = await findPersons({ house, lookup }, colleague('Ann', 'BEOORDELAAR'), { fields, limit: 10 });
  if (!found.ok) throw new Error(found.message);
  return found.value.results;
}

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  expect(await importLines(persons.map(registerLine))).toMatchObject({ added: COUNT, refused: 0 });
});

describe('a register that was filled at once', () => {
  it('holds several records in a row of keys, and each record is found by its identifiers', async () => {
    const full = await database.pool.query(
      `select max(length(more)) / 4 as most from subject_key where more is not null`,
    );
    expect(full.rows[0].most).toBeGreaterThan(10);
    for (const person of persons.filter((each) => each.vNumber !== '').slice(0, 50))
      expect((await find({ vNumber: person.vNumber }))[0]?.id).toBe(person.id);
  });

  it('takes a changed record out of the rows it shared and leaves the others in', async () => {
    const keysOf = (no: number) =>
      database.pool.query(
        `select key from subject_key, generate_series(0, coalesce(length(more), 0), 4) as at
          where $1::int = no or substr(more, at + 1, 4) = int4send($1) group by key order by key`,
        [no],
      );
    const row = await database.pool.query(
      'select no, more from subject_key where length(more) between 12 and 32 order by key, no limit 1',
    );
    const [first, second]: number[] = [row.rows[0].no, row.rows[0].more.readInt32BE(0)];
    const before = await keysOf(second ?? 0);
    const person = persons[(first ?? 0) - 1];
    if (!person) throw new Error('numbers follow the order of the file');
    const changed = { ...person, surname: 'Quispelaarsma', prefix: '', given: ['Wendelmoet'], vNumber: '' };
    expect(await importLines([registerLine(changed)])).toMatchObject({ added: 0, changed: 1 });
    expect((await keysOf(second ?? 0)).rows).toEqual(before.rows);
    expect((await find({ givenNames: 'Wendelmoet', surname: 'Quispelaarsma' }))[0]?.id).toBe(person.id);
    expect(await importLines([registerLine(person)])).toMatchObject({ changed: 1 });
  });

  it('has a sketch of every record, that of a changed one changed with it', async () => {
    const sketches = async () => {
      const found = await database.pool.query('select block, sketches from subject_sketch order by block');
      return found.rows.map(({ sketches }) => sketches as Buffer);
    };
    const before = await sketches();
    expect(before.length).toBe(Math.floor(COUNT / 100) + 1);
    const blank = (no: number) =>
      before[Math.floor(no / 100)]
        ?.subarray((no % 100) * 16)
        .subarray(0, 16)
        .every((b) => b === 0);
    expect(persons.filter((_, at) => blank(at + 1))).toEqual([]);
    const [person] = persons;
    if (!person) throw new Error('the register is not empty');
    await importLines([registerLine({ ...person, birthDate: '1931-05-06' })]);
    const differs = (await sketches()).map((block, at) => (before[at]?.equals(block) ? 0 : 1));
    expect(differs.reduce<number>((sum, each) => sum + each, 0)).toBe(1);
    await importLines([registerLine(person)]);
    expect(await sketches()).toEqual(before);
  });

  it('gives every mention of a long file the weights that a look-up gives, scored in threads', async () => {
    const mentions: BulkMention[] = persons.slice(0, 2_500).map((person) => ({
      id: person.id,
      kind: 'person',
      fields: { given_names: person.given[0] ?? '', surname: person.surname, birth_date: person.birthDate },
    }));
    const rows: BulkMatch[] = [];
    await bulkMatch(database, lookup, { mentions, top: 10, write: (some) => rows.push(...some) });
    expect([...new Set(rows.map((row) => row.mentionId))]).toEqual(mentions.map((mention) => mention.id));
    for (const person of persons.slice(0, 40)) {
      const one = await find({
        givenNames: person.given[0] ?? '',
        surname: person.surname,
        birthDate: person.birthDate,
      });
      const many = rows.filter((row) => row.mentionId === person.id);
      expect(many.map((row) => [row.subjectId, row.weight])).toEqual(
        one.map((match) => [match.id, match.weight]),
      );
    }
  });
});

/** Two letters of a name lost to others, beyond what a sound or a head of a name survives. */
function garble(name: string): string {
  return name.length < 5 ? `x${name.slice(1)}` : `x${name.slice(1, 3)}q${name.slice(4)}`;
}

describe('names written so wrongly that no key meets', () => {
  const lexicon = createLexicon();
  const shares = sharesFrom({ total: COUNT, terms: new Map(), hubs: new Set() });
  const profile = (fields: Partial<PersonFields>) =>
    personMatcher.profile(lexicon, { ...NO_PERSON_FIELDS, ...fields });
  const cases = persons
    .filter(({ given, surname }) => (given[0] ?? '').length > 5 && surname.length > 6)
    .slice(0, 400)
    .map((person) => {
      const record = {
        givenNames: person.given.join(' '),
        surname: person.surname,
        birthDate: person.birthDate,
      };
      const asked = {
        givenNames: garble(person.given[0] ?? ''),
        surname: garble(person.surname),
        birthDate: person.birthDate.slice(0, 4),
      };
      const keys = new Set(personMatcher.keys(profile(record)));
      const meets = personMatcher.probes(profile(asked), shares).some((probe) => keys.has(probe.key));
      return { person, asked, meets };
    })
    .filter((each) => !each.meets);

  it('are found by trigrams in most cases, and scored by the same scorer', async () => {
    let found = 0;
    for (const { person, asked } of cases) {
      const results = await find(asked);
      if (results.some((match) => match.id === person.id)) found += 1;
    }
    expect(cases.length).toBeGreaterThan(100);
    expect(found / cases.length).toBeGreaterThan(0.6);
  });
});
