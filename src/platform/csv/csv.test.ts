import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsvRow, openCsv } from './index.js';

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array | string, chunk = 7) {
  const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const opened = await openCsv(inChunks(source, chunk));
  if (!opened.ok) return { reason: opened.reason, columns: [], rows: [], lines: [], flaws: [] };
  const rows: string[][] = [];
  const lines: number[] = [];
  const flaws: { line: number; reason: string; raw: string }[] = [];
  for await (const batch of opened.csv.batches()) {
    rows.push(...batch.rows.map((row) => row.cells));
    lines.push(...batch.rows.map((row) => row.line));
    flaws.push(...batch.flaws);
  }
  return { columns: opened.csv.columns, rows, lines, flaws, text: opened.csv.text };
}

describe('a well-made file', () => {
  it('gives the same cells as csv-parse, however it is cut into chunks', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '0'), maxLength: 6 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 30 }), async (body, chunk) => {
        const text = [['h1', 'h2', 'h3'], ...body].map((row) => formatCsvRow(row)).join('');
        const expected: string[][] = parse(text, { from: 2 });
        expect((await read(text, chunk)).rows).toEqual(expected);
      }),
      { seed: 20_241_119, numRuns: 300 },
    );
  });

  it.each([
    [';', 'id;naam\n1;Jan, de Vries\n'],
    ['\t', 'id\tnaam\n1\tJan, de Vries\n'],
    ['|', 'id|naam\n1|Jan, de Vries\n'],
    [',', 'id,naam\r\n1,"Jan, de Vries"\r\n'],
  ])('finds the delimiter %j', async (_delimiter, text) => {
    expect(await read(text)).toMatchObject({ columns: ['id', 'naam'], rows: [['1', 'Jan, de Vries']] });
  });

  it('trims the spaces after the commas of FEBRL', async () => {
    const { columns, rows } = await read('rec_id, given_name\nrec-1, jan\n');
    expect([columns, rows]).toEqual([['rec_id', 'given_name'], [['rec-1', 'jan']]]);
  });

  it('names the physical line on which a row begins, past quoted newlines and blank lines', async () => {
    expect((await read('a,b\n1,"x\ny"\n\n2,z\n')).lines).toEqual([2, 5]);
  });
});

describe('encodings', () => {
  it.each([
    ['a UTF-8 byte order mark', Buffer.from('\uFEFFnaam,x\nZoë,1\n', 'utf8')],
    ['UTF-16LE', Buffer.from('\uFEFFnaam,x\nZoë,1\n', 'utf16le')],
    ['Latin-1', Buffer.from('naam,x\nZoë,1\n', 'latin1')],
  ])('reads %s', async (_name, bytes) => {
    expect(await read(bytes, 5)).toMatchObject({ columns: ['naam', 'x'], rows: [['Zoë', '1']] });
  });

  it('reads a file that is UTF-8 at first and Latin-1 later, and counts those lines', async () => {
    const mixed = Buffer.concat([Buffer.from('naam,x\nZoë,1\n'), Buffer.from('André,2\n', 'latin1')]);
    const { rows, text } = await read(mixed, 1000);
    expect(rows).toEqual([
      ['Zoë', '1'],
      ['André', '2'],
    ]);
    expect(text).toEqual({ encoding: 'windows-1252', latin1Lines: 1 });
  });
});

describe('a file with faults', () => {
  it('refuses ragged rows by line and keeps the others', async () => {
    const { rows, flaws } = await read('a,b\n1,2\n3\n4,5,6\n7,8,\n');
    expect(rows).toEqual([
      ['1', '2'],
      ['7', '8'],
    ]);
    expect(flaws.map(({ line, reason }) => [line, reason])).toEqual([
      [3, '1 cells where the first line has 2'],
      [4, '3 cells where the first line has 2'],
    ]);
  });

  it('refuses only the line whose quote never closes', async () => {
    const { rows, flaws } = await read('a,b\n1,"x\n2,y\n');
    expect(rows).toEqual([['2', 'y']]);
    expect(flaws).toEqual([{ line: 2, reason: 'a quote is opened and never closed', raw: '1,"x' }]);
  });

  it.each([
    ['', 'the file is empty: a first line with column names is needed'],
    ['\n\n', 'the file is empty: a first line with column names is needed'],
    ['a,b,a\n1,2,3\n', 'column "a" stands twice in the first line'],
    ['PK\u0003\u0004\u0000\u0000', 'it holds NUL bytes: this is not a text file'],
  ])('says what is wrong with %j', async (text, reason) => {
    expect((await read(text)).reason).toBe(reason);
  });
});
