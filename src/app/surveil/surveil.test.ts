import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORACLE_CASES, seriesOf } from '../../../test/support/farrington-oracle.js';
import { oracleNumber, relativeError } from '../../../test/support/surveillance-oracle.js';
import { benjaminiHochberg } from '../../surveillance/index.js';
import { runCommand } from '../command.js';

let folder: string;
let stderr: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surveil-'));
  stderr = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => stderr.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

type AlarmRow = Readonly<Record<string, string>>;

async function surveil(csv: string | Buffer, flags: readonly string[], options?: object) {
  const [file, out, settings] = ['counts.csv', 'alarms.csv', 'O.json'].map((name) => join(folder, name));
  writeFileSync(file!, csv);
  writeFileSync(settings!, JSON.stringify(options ?? {}));
  const exit = await runCommand(['surveil', file!, '--out', out!, '--options', settings!, ...flags]);
  return {
    exit,
    rows: () => parse(readFileSync(out!), { columns: true }) as AlarmRow[],
    said: stderr.join('\n'),
  };
}

const MONDAY = Date.UTC(2012, 0, 2);
const dateAt = (week: number, first = MONDAY) =>
  new Date(first + 7 * 86_400_000 * week).toISOString().slice(0, 10);
const HEADER = 'series,date,count\n';

/** A weekly series of 290 weeks that varies and has its season. */
function weekly(name: string, change: (week: number, count: number) => number = (_, count) => count): string {
  return Array.from({ length: 290 }, (_, week) => {
    const count = 6 + ((week * 7) % 5) + (week % 52 > 30 ? 4 : 0);
    return `${name},${dateAt(week)},${change(week, count)}\n`;
  }).join('');
}

const FLEX = ['--method', 'farrington-flexible'];

describe('surveil against R on dated series', () => {
  const cases = ORACLE_CASES.filter(({ row }) => row['config'] === 'noufaily_nb10_dates20030106');
  const names = [...new Set(cases.map(({ row }) => row['series']!))];
  const csv = names.flatMap((name) =>
    Array.from(
      seriesOf(name, 'noufaily_nb10').counts,
      (count, week) => `${name},${dateAt(week, Date.UTC(2003, 0, 6))},${count}\n`,
    ),
  );

  it('gives expectation, threshold, p-value and alarm of R', async () => {
    const { exit, rows } = await surveil(HEADER + csv.join(''), [...FLEX, '--last', '65']);
    const wrong = rows().filter((own, index) => {
      const { row } = cases[index]!;
      const errors = [
        relativeError(Number(own['expected']), oracleNumber(row['mu0'])),
        relativeError(oracleNumber(own['threshold'] || 'NA'), oracleNumber(row['upperbound'])),
        relativeError(Number(own['p_value']), oracleNumber(row['pvalue'])),
        relativeError(oracleNumber(own['trend'] || 'NA'), oracleNumber(row['trendcoef'])),
      ];
      return own['alarm'] !== row['alarm'] || errors.some((error) => !(error <= 1e-6));
    });
    expect([exit, rows().length, wrong]).toEqual([0, cases.length, []]);
  });

  it('has q-values that are Benjamini-Hochberg over the series of one date', async () => {
    const { rows } = await surveil(HEADER + csv.join(''), [...FLEX, '--last', '3']);
    const date = rows()[0]!['date'];
    const same = rows().filter((row) => row['date'] === date);
    const q = benjaminiHochberg(same.map((row) => Number(row['p_value'])));
    expect(same.map((row) => Number(row['q_value']))).toEqual(q);
  });
});

describe('rows of surveil', () => {
  it('has one for every date with a full baseline', async () => {
    const { exit, rows } = await surveil(HEADER + weekly('a'), FLEX);
    expect(exit).toBe(0);
    // The same week five years earlier and three weeks before it are needed.
    expect(rows()[0]!['date']).toBe('2017-01-23');
    expect(rows()).toHaveLength(26);
  });

  it.each(['ears-c1', 'ears-c2', 'ears-c3', 'cusum'])('answers with %s', async (method) => {
    const { exit, rows } = await surveil(HEADER + weekly('a'), ['--method', method]);
    expect(exit).toBe(0);
    expect(Object.keys(rows()[0]!)).toEqual(
      'series,date,observed,expected,threshold,p_value,q_value,dispersion,trend,alarm'.split(','),
    );
  });

  it('reads months, written with or without a day', async () => {
    const months = Array.from({ length: 80 }, (_, i) => new Date(Date.UTC(2010, i, 1)).toISOString());
    const rowsOf = (name: string, length: number) =>
      months.map((month, i) => `${name},${month.slice(0, length)},${5 + ((i * 7) % 4)}\n`).join('');
    const options = { noPeriods: 1, w: 1, pastWeeksNotIncluded: 1 };
    const { exit, rows } = await surveil(HEADER + rowsOf('a', 10) + rowsOf('b', 7), FLEX, options);
    expect([exit, rows().at(-1)!['date'], rows()[0]!['date']]).toEqual([0, '2016-08', '2015-02-01']);
  });
});

describe('bad input to surveil', () => {
  const good = weekly('good');
  const lines = weekly('bad').trimEnd().split('\n');
  const spoilt = (change: (lines: string[]) => string[]) =>
    `${HEADER}${good}${change([...lines]).join('\n')}\n`;
  const edit = (at: number, line: string) => spoilt((all) => all.with(at, line));
  // Row 1 is the header, the good series fills 290 rows, so the first bad line is row 292.

  it.each([
    ['a gap', spoilt((all) => all.toSpliced(100, 2)), 'row 392, column date: a gap: 2 week(s) missing'],
    ['a negative count', edit(3, `bad,${dateAt(3)},-4`), 'row 295, column count: -4 is negative'],
    ['a fraction', edit(3, `bad,${dateAt(3)},4.5`), 'row 295, column count: 4.5 is a fraction'],
    ['an empty count', edit(3, `bad,${dateAt(3)},`), 'row 295, column count: is empty'],
    ['a word for a count', edit(3, `bad,${dateAt(3)},veel`), 'row 295, column count: veel is no count'],
    [
      'two rows for one week',
      spoilt((all) => all.toSpliced(5, 0, all[5]!)),
      'row 298, column date: 2012-02-06 stands twice',
    ],
    [
      'another day of the same week',
      edit(5, 'bad,2012-02-07,4'),
      'row 297, column date: 2012-02-07 lies on another weekday',
    ],
    [
      'weeks and months mixed',
      spoilt((all) => [...all, 'bad,2017-08-21,3', 'bad,2017-09-21,3', 'bad,2017-10-21,3']),
      'weeks and months are mixed',
    ],
    [
      'a clock moved back',
      spoilt((all) => [...all.slice(0, 200), ...all.slice(150)]),
      'row 492, column date: 2014-11-17 comes after 2015-10-26',
    ],
    [
      'a date off the calendar',
      edit(8, 'bad,2013-02-30,4'),
      'row 300, column date: 2013-02-30 is not on the calendar',
    ],
    [
      'a date in another notation',
      edit(8, 'bad,27/02/2012,4'),
      'row 300, column date: 27/02/2012 is no date',
    ],
    ['a ragged row', edit(8, 'bad,2012-02-27'), 'row 300, column series: 2 cells where'],
  ])('names row and column of %s and still answers the good series', async (_name, csv, complaint) => {
    const { exit, rows, said } = await surveil(csv, FLEX);
    expect(said).toContain(complaint);
    expect(exit).toBe(1);
    expect(new Set(rows().map((row) => row['series']))).toEqual(new Set(['good']));
    expect(rows()).toHaveLength(26);
  });

  it('says of twenty series of one week that there is too little', async () => {
    const short = Array.from({ length: 20 }, (_, i) => `s${i},2020-01-06,3\n`).join('');
    const { exit, rows, said } = await surveil(HEADER + good + short, FLEX);
    expect([exit, rows().length]).toEqual([1, 26]);
    expect(said.match(/series s\d+: te weinig gegevens: de reeks is te kort/g)).toHaveLength(20);
  });

  it('says how many years a series does have', async () => {
    const { said } = await surveil(HEADER + weekly('a').split('\n').slice(0, 200).join('\n'), FLEX);
    expect(said).toContain('met "b": 3 in --options kan het wel');
  });

  it.each([
    ['all zero', 'alle tellingen in de basisperiode zijn nul', () => 0],
    ['constant', 'alle tellingen in de basisperiode zijn gelijk', () => 7],
  ])(
    'says of a series that is %s that there is too little, and leaves its cells empty',
    async (_name, words, count) => {
      const { exit, rows, said } = await surveil(HEADER + weekly('flat', count) + good, FLEX);
      expect(exit).toBe(1);
      expect(said).toContain(`series flat: te weinig gegevens: ${words}`);
      const flat = rows().filter((row) => row['series'] === 'flat');
      expect(
        flat.every((row) => row['alarm'] === '' && row['expected'] === '' && row['p_value'] === ''),
      ).toBe(true);
      expect(rows().filter((row) => row['series'] === 'good')).toHaveLength(26);
    },
  );

  it('reads Latin-1 and says where it begins', async () => {
    const { exit, rows, said } = await surveil(
      Buffer.from(HEADER + good + weekly('Curaçao'), 'latin1'),
      FLEX,
    );
    expect([exit, said]).toEqual([1, expect.stringContaining('row 292, column series: is not UTF-8')]);
    expect(new Set(rows().map((row) => row['series']))).toEqual(new Set(['good', 'Curaçao']));
  });

  it('reads semicolons and says so', async () => {
    const { exit, rows, said } = await surveil((HEADER + good).replaceAll(',', ';'), FLEX);
    expect([exit, said]).toEqual([
      1,
      expect.stringContaining('row 1, column series: columns are parted by ;'),
    ]);
    expect(rows()).toHaveLength(26);
  });

  it('refuses a file without the columns it needs', async () => {
    const { exit, said } = await surveil('series,date,aantal\na,2020-01-06,3\n', FLEX);
    expect([exit, said]).toEqual([1, expect.stringContaining('row 1, column count: is missing')]);
  });

  it('asks a population column only with a population offset', async () => {
    const { exit, said } = await surveil(HEADER + good, FLEX, { populationOffset: true });
    expect([exit, said]).toEqual([1, expect.stringContaining('column population: is missing')]);
  });
});

describe('wrong use of surveil', () => {
  it.each([
    ['an unknown method', ['--method', 'bayes'], {}, '--method bayes does not exist'],
    ['an unknown setting', FLEX, { noperiods: 10 }, 'noperiods'],
    ['a setting out of range', FLEX, { alpha: 2 }, 'alpha'],
    ['a wrong type', FLEX, { thresholdMethod: 'nb' }, 'thresholdMethod'],
    ['a wrong --last', [...FLEX, '--last', '0'], {}, '--last'],
  ])('exits 2 on %s', async (_name, flags, options, complaint) => {
    const { exit, said } = await surveil(HEADER, flags, options);
    expect([exit, said]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
