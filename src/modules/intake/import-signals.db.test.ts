import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { type TestIntakeHouse, testIntakeHouse } from '../../../test/support/intake-house.js';
import { findByExternalIds, findSignal, readDetails } from '../signals/index.js';
import { importSignals, type RefusedLine } from './index.js';

let database: TestDatabase;
let house: TestIntakeHouse;
beforeAll(async () => {
  database = await testDatabase();
  house = testIntakeHouse(database);
});

const line = (id: string, change: object = {}) =>
  JSON.stringify({
    signal_id: id,
    received_at: '2026-03-30T10:00:00+02:00',
    channel: 'telefoon',
    text: 'Op de Testkade 4 wonen zeven mensen.',
    mentions: [
      {
        mention_id: `${id}-m1`,
        kind: 'person',
        given_names: 'Fenna',
        prefix: 'van',
        surname: 'Duinsteker',
        postcode: '7201AB',
      },
    ],
    ...change,
  });
const run = async (...lines: string[]) => {
  const refused: RefusedLine[] = [];
  const done = await importSignals(house, lines, {
    onRefused: (row) => refused.push(row),
    onProgress: () => {},
  });
  return { ...done, rows: refused };
};
const fileOf = async (externalId: string) => {
  const id = (await findByExternalIds(database.db, [externalId])).get(externalId);
  if (!id) throw new Error(`${externalId} is not registered`);
  return { signal: await findSignal(database.db, id), details: await readDetails(database.db, id) };
};

describe('a file of signals', () => {
  it('is registered with its own day, channel and mentions', async () => {
    expect(await run(line('A-1'), line('A-2'))).toMatchObject({
      read: 2,
      added: 2,
      unchanged: 0,
      refused: 0,
    });
    const { signal, details } = await fileOf('A-1');
    expect(signal).toMatchObject({
      channel: 'TELEFOON',
      received_at: new Date('2026-03-30T08:00:00Z'),
      entered_at: house.clock.now(),
      registered_by: 'system:import-signals',
    });
    expect(details.mentions).toMatchObject([
      { external_id: 'A-1-m1', as_written: 'Fenna van Duinsteker', parts: { postcode: '7201AB' } },
    ]);
  });

  it('changes nothing the second time, in one file or in two', async () => {
    expect(await run(line('B-1'), line('B-1'))).toMatchObject({ added: 1, unchanged: 1 });
    expect(await run(line('B-1'))).toMatchObject({ read: 1, added: 0, unchanged: 1, refused: 0 });
  });

  it('refuses other content under the same id, and what is no signal, and goes on', async () => {
    const future = line('C-3', { received_at: '2026-04-02' });
    const done = await run(
      line('C-1'),
      line('C-1', { text: 'Iets anders.' }),
      'geen json',
      future,
      line('C-4'),
    );
    expect(done).toMatchObject({ read: 5, added: 2, refused: 3 });
    expect(done.rows.map((row) => `${row.line} ${row.reason.split(':')[0]}`).sort()).toEqual([
      '2 signal_id',
      '3 line',
      '4 received_at',
    ]);
  });

  it('keeps and reports fields and channels that nobody knows', async () => {
    const mentions = [{ mention_id: 'm', kind: 'phone', phone: '06 12345678', mood: 'boos' }];
    const done = await run(line('D-1', { weather: 'nat', channel: 'duif', mentions }));
    expect([...done.unknownFields]).toEqual([
      ['weather', 1],
      ['mentions.mood', 1],
    ]);
    expect([...done.unknownChannels]).toEqual([['duif', 1]]);
    const { signal, details } = await fileOf('D-1');
    expect(signal?.channel).toBe('IMPORT');
    expect(details.mentions).toMatchObject([{ normalised: '+31612345678', parts: { mood: 'boos' } }]);
    const kept = await sql`select unknown_fields from import_line where external_id = 'D-1'`.execute(
      database.db,
    );
    expect(kept.rows).toEqual([{ unknown_fields: { weather: 'nat' } }]);
  });

  it('without mentions is read by the machine', async () => {
    await run(line('E-1', { mentions: [], text: 'Bel 06-12345678 op de Testkade 4, 7201 AB Zutphen.' }));
    const { details } = await fileOf('E-1');
    expect(details.mentions.map((mention) => mention.proposed_by)).toContain('machine');
  });

  it('of a thousand lines is done in batches, each line once', async () => {
    const lines = Array.from({ length: 1_000 }, (_, n) => line(`F-${n}`));
    expect(await run(...lines)).toMatchObject({ read: 1_000, added: 1_000 });
    expect(await run(...lines)).toMatchObject({ read: 1_000, added: 0, unchanged: 1_000 });
  });
});
