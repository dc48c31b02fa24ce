import { Readable } from 'node:stream';
import { beforeAll, expect, it } from 'vitest';
import { inventPersons } from '../../../bench/lookup/generate-register.js';
import { seeded } from '../../../bench/lookup/random.js';
import { REGISTER_HEADER, registerLine } from '../../../bench/lookup/register-csv.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import type { PersonFields } from '../../linkage/register/index.js';
import { openCsv } from '../../platform/csv/index.js';
import { createLookupDesk, findPersons, importSubjects, NO_HUBS, rekeyRegisters } from './index.js';

let database: TestDatabase;
let house: TestHouse;
const persons = [...inventPersons(600, seeded(20261125))];
const lookup = createLookupDesk(NO_HUBS);

async function importLines(lines: readonly string[]) {
  const opened = await openCsv(Readable.from([Buffer.from(REGISTER_HEADER + lines.join(''))]));
  if (!opened.ok) throw new Error(opened.reason);
  return importSubjects.run({ house, onRefused: (row) => expect(row).toBeUndefined() }, opened.csv);
}

async function idsOf(fields: Partial<PersonFields>): Promise<string[]> {
  const found = await findPersons({ house, lookup }, colleague('Ann', 'BEOORDELAAR'), { fields, limit: 10 });
  if (!found.ok) throw new Error(found.message);
  return found.value.results.map((match) => match.id);
}

/** Every key with its record, and every term with its count: what a register is found by. */
async function content(): Promise<unknown> {
  const keys = await database.pool.query(
    `select key, n from subject_key, lateral (
        select int4send(no) as n
        union all select substr(more, at, 4) from generate_series(1, length(more), 4) as at
      ) as numbers order by key, n`,
  );
  const terms = await database.pool.query(
    `select term, n from register_term where register = 'subject' and n > 0 order by term`,
  );
  const waiting = await database.pool.query('select count(*)::int as rows from subject_key_next');
  const sketches = await database.pool.query('select block, sketches from subject_sketch order by block');
  return { keys: keys.rows, terms: terms.rows, sketches: sketches.rows, waiting: waiting.rows[0].rows };
}

/** What a release with another normaliser leaves: other keys, other terms, another fingerprint. */
async function keyByOtherCode() {
  await database.pool.query(`update subject_key set key = key # 12345`);
  await database.pool.query(
    `update subject_sketch set sketches = overlay(sketches placing '\\x2a2a2a' from 20)`,
  );
  await database.pool.query(`update register_term set term = 'x' || term where register = 'subject'`);
  await database.pool.query(`update register_state set keyed_by = 42 where register = 'subject'`);
}

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  await importLines(persons.map(registerLine));
});

it('keys a register anew in batches that go on where they stopped, imports between them included', async () => {
  const [early, late] = [persons[3], persons[590]];
  if (!early || !late) throw new Error('the register holds 600 persons');
  const moved = [early, late].map((person) => registerLine({ ...person, surname: 'Quispelaarsma' }));
  const added = registerLine({ ...late, id: 'NEW1', surname: 'Ottevangers', vNumber: '' });
  await importLines([...moved, added]);
  const wanted = await content();
  await importLines([early, late].map(registerLine));

  await keyByOtherCode();
  const seen: number[] = [];
  const work = { batch: 100, onProgress: ({ to }: { to: number }) => seen.push(to) };
  let turns = 2;
  expect(await rekeyRegisters(database, { ...work, mayGoOn: () => turns-- > 0 })).toBe(false);
  expect(seen).toEqual([100, 200]);
  await importLines(moved);
  expect(await rekeyRegisters(database, { ...work, mayGoOn: () => true })).toBe(true);
  expect(seen).toEqual([100, 200, 300, 400, 500, 600, 601]);
  expect(await content()).toEqual(wanted);
  expect(await idsOf({ givenNames: early.given.join(' '), surname: 'Quispelaarsma' })).toContain(early.id);
});

it('does nothing when the register is keyed by this code', async () => {
  const before = await content();
  const work = { batch: 100, mayGoOn: () => true, onProgress: () => expect.unreachable() };
  expect(await rekeyRegisters(database, work)).toBe(true);
  expect(await content()).toEqual(before);
});

it('answers look-ups while keys are made: a record is found by the former keys until then', async () => {
  const person = persons.find((each) => each.vNumber !== '');
  if (!person) throw new Error('nobody has a V-number');
  await database.pool.query(`update register_state set keyed_by = 42 where register = 'subject'`);
  let turns = 1;
  const work = { batch: 100, mayGoOn: () => turns-- > 0, onProgress: () => {} };
  expect(await rekeyRegisters(database, work)).toBe(false);
  expect((await idsOf({ vNumber: person.vNumber }))[0]).toBe(person.id);
  expect(await rekeyRegisters(database, { ...work, mayGoOn: () => true })).toBe(true);
  expect((await idsOf({ vNumber: person.vNumber }))[0]).toBe(person.id);
});
