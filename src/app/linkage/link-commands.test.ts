import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WrongUse } from '../command.js';
import { dedupeCommand } from './dedupe-command.js';
import { linkCommand } from './link-command.js';
import { checkLinkageSettings } from './linkage-settings.js';

const folder = mkdtempSync(join(tmpdir(), 'linkage-'));
const path = (name: string) => join(folder, name);
const lines = (name: string) => readFileSync(path(name), 'utf8').trimEnd().split('\n');
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const NAMES = [
  'anna bakker',
  'bram visser',
  'carla smit',
  'daan meijer',
  'eva mulder',
  'floris vos',
  'greet dekker',
];

/** 42 invented persons, each with its own date; the doubles have a slip in the surname. */
function persons(delimiter: string, slip = ''): string[] {
  return Array.from({ length: 42 }, (_, n) => {
    const [given = '', family = ''] = (NAMES[n % 7] ?? '').split(' ');
    return [
      `p${n}${slip}`,
      given,
      `${family}${'abcdef'[n % 6]}${slip}`,
      `19${10 + n}-0${1 + (n % 9)}-12`,
    ].join(delimiter);
  });
}

const HEADER = ['rec_id', 'voornaam', 'achternaam', 'geboortedatum'];
const file = (name: string, content: string | Buffer) => {
  writeFileSync(path(name), content);
  return path(name);
};
const clean = (delimiter = ',') =>
  [HEADER.join(delimiter), ...persons(delimiter), ...persons(delimiter, 'x')].join('\n');

describe('dedupe', () => {
  it('writes pairs, best first, and a cluster for every row', async () => {
    const args = [file('a.csv', clean()), '--out', path('pairs.csv'), '--clusters', path('clusters.csv')];
    expect(await dedupeCommand.run(args)).toBe(0);
    const [header, ...pairs] = lines('pairs.csv');
    expect(header).toBe('id_l,id_r,match_weight,match_probability');
    const weights = pairs.map((line) => Number(line.split(',')[2]));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const decided = pairs.filter((line) => Number(line.split(',')[3]) >= 0.5).map((line) => line.split(','));
    expect(decided.filter(([l, r]) => `${l}x` === r).length).toBeGreaterThan(38);
    expect(lines('clusters.csv')).toHaveLength(85);
  });

  it('says what it compares, what it leaves out and which attribute is protected', async () => {
    const text = clean().replace('achternaam', 'nationaliteit');
    await dedupeCommand.run([file('b.csv', text), '--out', path('x.csv'), '--without', 'voornaam']);
    expect(said.join('\n')).toMatch(/compare nationaliteit as name \(protected attribute: nationality/);
    expect(said.join('\n')).toContain('leave out voornaam: you asked to leave it out');
  });

  it.each([
    ['a byte order mark', `\uFEFF${clean()}`],
    ['semicolons', clean(';')],
    ['Latin-1', Buffer.from(clean().replaceAll('bakker', 'bäkker'), 'latin1')],
    ['Windows line ends', clean().replaceAll('\n', '\r\n')],
  ])('reads %s the same', async (_what, content) => {
    expect(await dedupeCommand.run([file('c.csv', content), '--out', path('c-pairs.csv')])).toBe(0);
    expect(lines('c-pairs.csv').length).toBeGreaterThan(38);
  });
});

describe('a file with bad rows', () => {
  it('refuses each with its line, column and reason, links the rest and exits 1', async () => {
    const bad = [
      clean(),
      'p90,anna',
      'p0,bram,again,1990-01-12',
      ',zonder,id,1990-01-12',
      'p91,"open,x,1990-01-12',
    ];
    const args = [
      file('d.csv', bad.join('\n')),
      '--out',
      path('d-pairs.csv'),
      '--rejects',
      path('rejects.csv'),
    ];
    expect(await dedupeCommand.run(args)).toBe(1);
    expect(lines('d-pairs.csv').length).toBeGreaterThan(38);
    const [header, ...rejects] = lines('rejects.csv');
    expect(header).toBe('file,line,reason,row');
    expect(rejects.map((line) => line.split(',').slice(1, 3).join(' '))).toEqual([
      '86 2 cells where the first line has 4',
      '87 "column ""rec_id"": p0 stood on line 2 already"',
      '88 "column ""rec_id"" is empty"',
      '89 a quote is opened and never closed',
    ]);
    expect(said.join('\n')).toContain('4 rows refused');
  });

  it.each([
    ['an empty file', '', /the file is empty/],
    ['no id column', 'a,b\n1,2\n', /no column "rec_id" \(it has a, b\); name the id column with --id/],
    ['no rows', 'rec_id,b\n', /no row with a value under "rec_id"/],
    ['a zip file', 'PK\u0003\u0004\u0000', /not a text file/],
  ])('answers %s with what is wrong and exit 1', async (_what, content, reason) => {
    expect(await dedupeCommand.run([file('e.csv', content), '--out', path('e-pairs.csv')])).toBe(1);
    expect(said.join('\n')).toMatch(reason);
  });

  it('answers a missing file with its name', async () => {
    expect(await linkCommand.run([path('nope.csv'), path('a.csv'), '--out', path('x.csv')])).toBe(1);
    expect(said.join('\n')).toContain('nope.csv: there is no such file');
  });
});

describe('link', () => {
  it('keeps one pair per row when asked', async () => {
    const left = file('l.csv', [HEADER.join(','), ...persons(',')].join('\n'));
    const right = file('r.csv', [HEADER.join(','), ...persons(',', 'x')].join('\n'));
    expect(await linkCommand.run([left, right, '--out', path('l-pairs.csv'), '--one-to-one'])).toBe(0);
    const pairs = lines('l-pairs.csv')
      .slice(1)
      .map((line) => line.split(','));
    expect(new Set(pairs.map(([id]) => id)).size).toBe(pairs.length);
    expect(pairs.filter(([l, r]) => `${l}x` === r).length).toBeGreaterThan(38);
  });

  it.each([
    [['one.csv', '--out', 'x']],
    [['one.csv', 'two.csv']],
    [['one.csv', 'two.csv', '--out', 'x', '--nope']],
    [['one.csv', 'two.csv', '--out', 'x', '--threshold', '7']],
    [['one.csv', 'two.csv', '--out', 'x', '--clusters', 'c']],
  ])('calls %j wrong use', (args) => {
    expect(() => linkCommand.run(args)).toThrow(WrongUse);
  });
});

describe('settings', () => {
  it('says everything that is wrong at once', () => {
    const reading = checkLinkageSettings('s.json', '{"kinds":{"a":"dat"},"threshold":3,"x":1}');
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok ? [] : reading.reasons).toHaveLength(3);
  });

  it('refuses a column that no file has', async () => {
    const settings = file('s.json', '{"kinds":{"bestaat-niet":"date"}}');
    const run = dedupeCommand.run([path('a.csv'), '--out', path('x.csv'), '--settings', settings]);
    await expect(run).rejects.toThrow('no such column: bestaat-niet');
  });
});
