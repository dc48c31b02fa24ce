import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventMention } from '../../../bench/lookup/generate-mentions.js';
import { inventPersons } from '../../../bench/lookup/generate-register.js';
import { seeded } from '../../../bench/lookup/random.js';
import { REGISTER_HEADER, registerLine } from '../../../bench/lookup/register-csv.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import type { PersonFields } from '../../linkage/register/index.js';
import { openCsv } from '../../platform/csv/index.js';
import {
  type BulkMatch,
  bulkMatch,
  createLookupDesk,
  findPersons,
  findSponsors,
  importSponsors,
  importSubjects,
  NO_HUBS,
  type RefusedRow,
  type RegisterImport,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');
const random = seeded(20261123);
const persons = [...inventPersons(3_000, random)];
const lookup = createLookupDesk(NO_HUBS);

async function importText(register: RegisterImport, text: string) {
  const refused: RefusedRow[] = [];
  const opened = await openCsv(Readable.from([Buffer.from(text)]));
  if (!opened.ok) throw new Error(opened.reason);
  const done = await register.run({ house, onRefused: (row) => refused.push(row) }, opened.csv);
  return { ...done, refusals: refused.map((row) => row.reason) };
}

const registerText = (lines: readonly string[]) => REGISTER_HEADER + lines.join('');
const find = async (fields: Partial<PersonFields>) => {
  const found = await findPersons({ house, lookup }, ann, { fields, limit: 10 });
  if (!found.ok) throw new Error(found.message);
  return found.value.results;
};

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  const done = await importText(importSubjects, registerText(persons.map(registerLine)));
  expect(done).toMatchObject({ read: 3_000, added: 3_000, changed: 0, refused: 0 });
});

describe('import subjects', () => {
  it('changes nothing the second time', async () => {
    const again = await importText(importSubjects, registerText(persons.slice(0, 500).map(registerLine)));
    expect(again).toMatchObject({ read: 500, added: 0, changed: 0, refused: 0 });
  });

  it('refuses a bad row with its reason and takes the rest', async () => {
    const done = await importText(
      importSubjects,
      'dossier_id,given_names,surname,birth_date\nX1,Femke,Zandstra,1990-02-30\n,Femke,Zandstra,1990-02-03\nX2,Femke,Zandstra,1990-02-03\nX2,Femke,Zandstra,1990-02-03\nX3,,,\n',
    );
    expect(done).toMatchObject({ read: 5, added: 1, refused: 4 });
    expect(done.refusals).toEqual([
      'birth_date "1990-02-30" is no date (YYYY-MM-DD, month or day may be 00)',
      'dossier_id is empty',
      'this id stands earlier in the file',
      'neither surname nor given_names is filled',
    ]);
  });

  it('makes a changed record findable at commit, and the former name no longer', async () => {
    const line = (surname: string) =>
      `dossier_id,given_names,surname,birth_date\nCH1,Wendelmoet,${surname},1971-08-09\n`;
    await importText(importSubjects, line('Quispelaar'));
    expect((await find({ givenNames: 'Wendelmoet', surname: 'Quispelaar' }))[0]?.id).toBe('CH1');
    const done = await importText(importSubjects, line('Ottevanger'));
    expect(done).toMatchObject({ added: 0, changed: 1 });
    expect((await find({ givenNames: 'Wendelmoet', surname: 'Ottevanger' }))[0]?.id).toBe('CH1');
    const former = await find({ surname: 'Quispelaar', birthDate: '1-1-1950' });
    expect(former.map((match) => match.id)).not.toContain('CH1');
  });

  it('keeps the counts equal to a count of the records', async () => {
    const counted = await database.pool.query(
      `select total, (select count(*)::int from subject) as rows,
        (select n from register_term where register = 'subject' and term = 'y1971') as year,
        (select count(*)::int from subject where birth_date like '1971%') as born
       from register_state where register = 'subject'`,
    );
    const [row] = counted.rows;
    expect(row.total).toBe(row.rows);
    expect(row.year).toBe(row.born);
  });
});

describe('finding a person', () => {
  it('explains itself: prior and contributions sum to the weight, and the reading is recorded', async () => {
    const [person] = persons.filter((each) => each.phone !== '');
    if (!person) throw new Error('no person with a telephone');
    const results = await find({
      givenNames: person.given[0] ?? '',
      surname: person.surname,
      birthDate: person.birthDate,
      phone: person.phone,
    });
    expect(results[0]?.id).toBe(person.id);
    for (const match of results) {
      const sum = match.contributions.reduce((all, each) => all + each.weight, match.prior.weight);
      expect(Math.abs(sum - match.weight)).toBeLessThan(1e-6);
    }
    const audit = await database.pool.query(
      `select count(*)::int as n from audit_entry where action = 'register.search'`,
    );
    expect(audit.rows[0].n).toBeGreaterThan(0);
  });

  it('refuses a role that may not search', async () => {
    const found = await findPersons({ house, lookup }, colleague('Bob', 'BEHEER'), { fields: {}, limit: 5 });
    expect(found).toMatchObject({ ok: false, kind: 'not-allowed' });
  });

  it('scores 1,000 pairs the same one by one and in bulk', async () => {
    const mentions = Array.from({ length: 700 }, (_, at) => inventMention(random.pick(persons), at, random));
    const bulk: BulkMatch[] = [];
    await bulkMatch(database, lookup, {
      mentions: mentions.map(({ id, fields }) => ({ id, kind: 'person', fields })),
      top: 10,
      write: (rows) => bulk.push(...rows),
    });
    let pairs = 0;
    for (const mention of mentions) {
      const camel = Object.entries(mention.fields).map(([name, value]) => [
        name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]);
      const one = await find(Object.fromEntries(camel));
      const many = bulk.filter((row) => row.mentionId === mention.id);
      expect(many.map((row) => [row.subjectId, row.weight])).toEqual(
        one.map((match) => [match.id, match.weight]),
      );
      pairs += one.length;
    }
    expect(pairs).toBeGreaterThan(1_000);
  });

  it('gives the same result when nationality and sex are exchanged', async () => {
    const asked = { givenNames: persons[0]?.given[0] ?? '', surname: persons[0]?.surname ?? '' };
    const before = await find(asked);
    await database.pool.query(
      `update subject set nationality = case when no % 2 = 0 then 'AAA' else 'BBB' end,
        sex = case when sex = 'M' then 'V' else 'M' end`,
    );
    expect(await find(asked)).toEqual(before);
  });
});

describe('recognised sponsors', () => {
  it('are found by KvK number and by a name without its legal form', async () => {
    const done = await importText(
      importSponsors,
      'kvk,name\n00001234,"Voorbeeldbouw & Zonen B.V."\n00005678,Stichting Proefpaneel\n123,Kapot\n',
    );
    expect(done).toMatchObject({ added: 2, refused: 1 });
    const search = async (fields: { kvk?: string; name?: string }) => {
      const found = await findSponsors({ house, lookup }, ann, { fields, limit: 5 });
      return found.ok ? found.value.results.map((each) => each.id) : [];
    };
    expect(await search({ kvk: '00001234' })).toContain('00001234');
    expect(await search({ name: 'voorbeeldbouw en zonen' })).toEqual(['00001234']);
    expect(await search({ name: 'proefpaneel' })).toEqual(['00005678']);
  });
});
