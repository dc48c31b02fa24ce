import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostValues } from './most-values.js';
import { readTable } from './read-table.js';

const folder = mkdtempSync(join(tmpdir(), 'read-table-'));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const WISHES = { idColumn: 'rec_id', most: 1000 };
const rows = (count: number) =>
  ['rec_id,naam,plaats', ...Array.from({ length: count }, (_, n) => `${n},naam ${n},Utrecht`)].join('\n');

describe('a table', () => {
  it('with more values than memory holds is refused before it breaks the process', async () => {
    const reading = await readTable(file('many.csv', rows(300)), { ...WISHES, most: 500 });
    expect(reading).toMatchObject({
      ok: false,
      reason: expect.stringContaining('more than 500 different ids and values'),
    });
    expect((await readTable(file('few.csv', rows(200)), { ...WISHES, most: 500 })).ok).toBe(true);
  });

  it('with long texts counts them for what they take, and not those of a column that is left out', async () => {
    const texts = Array.from({ length: 100 }, (_, n) => `${n},${'x'.repeat(1000)}${n},a`);
    const path = file('long.csv', ['rec_id,notitie,soort', ...texts].join('\n'));
    const wishes = { ...WISHES, most: 800 };
    expect((await readTable(path, wishes)).ok).toBe(false);
    const reading = await readTable(path, { ...wishes, without: ['notitie'] });
    expect(reading.ok && reading.table.columns.map(({ isSetAside }) => isSetAside)).toEqual([true, false]);
  });

  it('may hold as much as half the heap takes, and no more than a Map does', () => {
    expect(mostValues(4_000_000_000)).toBe(10_000_000);
    expect(mostValues(1e12)).toBe(16_000_000);
  });

  it('tells how many rows were read', async () => {
    const seen: number[] = [];
    await readTable(file('some.csv', rows(300)), { ...WISHES, progress: (count) => seen.push(count) });
    expect(seen.length).toBeGreaterThan(0);
  });
});

describe('the id column, where nobody names it,', () => {
  const idsOf = async (header: string) => {
    const path = file('ids.csv', `${header}\n1,a,x\n2,b,y`);
    const reading = await readTable(path, { idColumn: undefined, most: 100 });
    return reading.ok ? reading.table.ids : reading.reason;
  };

  it.each(['rec_id,naam,id', 'ID,naam,plaats', 'unique_id,naam,id'])('is found in %s', async (header) => {
    expect(await idsOf(header)).toEqual(['1', '2']);
  });

  it('is asked for where no name tells it', async () => {
    expect(await idsOf('nr,naam,plaats')).toContain('name the id column with --id');
  });
});

describe('nothing is lost of a file with', () => {
  const CASES: readonly (readonly [string, string | Buffer, number, readonly [number, string][]])[] = [
    ['a byte order mark', '\uFEFFrec_id,naam\n1,Anna\n2,Bram\n', 2, []],
    ['semicolons', 'rec_id;naam\n1;Anna, Maria\n2;Bram\n', 2, []],
    ['Latin-1', Buffer.from('rec_id,naam\n1,Ren\xe9e\n2,Bram\n', 'latin1'), 2, []],
    [
      'a ragged row',
      'rec_id,naam\n1,Anna\n2,Bram,Smit\n3,Carla\n',
      2,
      [[3, '3 cells where the first line has 2']],
    ],
    ['a short row', 'rec_id,naam\n1,Anna\n2\n3,Carla\n', 2, [[3, '1 cells where the first line has 2']]],
    ['an id twice', 'rec_id,naam\n1,Anna\n1,Bram\n', 1, [[3, 'column "rec_id": 1 stood on line 2 already']]],
    ['no id on a row', 'rec_id,naam\n1,Anna\n,Bram\n', 1, [[3, 'column "rec_id" is empty']]],
    [
      'an open quote',
      'rec_id,naam\n1,Anna\n2,"Bram\n3,Carla\n',
      2,
      [[3, 'a quote is opened and never closed']],
    ],
    ['Windows line ends', 'rec_id,naam\r\n1,Anna\r\n2,Bram\r\n', 2, []],
  ];
  it.each(CASES)('%s', async (name, content, kept, refused) => {
    const reading = await readTable(file(`${name}.csv`, content), WISHES);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.table.ids.length).toBe(kept);
    expect(reading.rejects.map(({ line, reason }) => [line, reason])).toEqual(refused);
    expect(reading.rejects.every(({ raw }) => raw !== '')).toBe(true);
  });

  it('letters of Latin-1 as those letters', async () => {
    const reading = await readTable(
      file('latin1.csv', Buffer.from('rec_id,naam\n1,Ren\xe9e\n', 'latin1')),
      WISHES,
    );
    expect(reading.ok && reading.table.columns[0]?.values).toEqual(['', 'Renée']);
  });

  it.each([
    ['nothing', '', 'the file is empty'],
    ['a header only', 'rec_id,naam\n', 'no row with a value under "rec_id"'],
    ['a column twice', 'rec_id,naam,naam\n1,a,b\n', 'column "naam" stands twice'],
    ['no id column', 'nr,naam\n1,a\n', 'no column "rec_id"'],
  ])('%s: it is refused with the reason', async (name, content, reason) => {
    const reading = await readTable(file(`${name}.csv`, content), WISHES);
    expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });
});
