import { describe, expect, it } from 'vitest';
import { compareNames, explainPair, linkTables, planFields, type Table } from './index.js';
import { ColumnBuilder } from './records/column.js';

const NO_WISHES = { without: [], kinds: {}, pairs: {} };

function tableOf(column: string, names: readonly string[]): Table {
  const builder = new ColumnBuilder(column);
  for (const name of names) builder.add(name);
  return { ids: names.map((_, row) => `r${row}`), columns: [builder.build()] };
}

const LEFT = [
  'Мария Щербакова',
  'Norvik Maritime LLC',
  'Zhang Zhiming',
  'Jan de Vries',
  'Brightwater Fund I',
  'هشام جابر',
];
const RIGHT = [
  'Maria Shcherbakova',
  'ООО Норвик Маритайм',
  'Chang Chih-ming',
  'Vries, J. de',
  'Brightwater Fund II',
  'Hisham Jaber',
];

describe('two tables of which only the names are known', () => {
  const plan = planFields(tableOf('naam', LEFT), tableOf('full_name', RIGHT), NO_WISHES);
  const linked = linkTables(plan);
  const scoreOf = (left: number, right: number) => {
    const at = linked.left.findIndex((row, k) => row === left && linked.right[k] === right);
    return at < 0 ? undefined : linked.scores[at];
  };

  it('are compared as names', () => {
    expect(plan.fields.map(({ kind }) => kind)).toEqual(['full-name']);
  });

  it('meet across scripts, orders and legal forms', () => {
    for (const row of [0, 1, 2, 3, 5]) expect(scoreOf(row, row)).toBeGreaterThan(0);
    expect(scoreOf(4, 4)).toBeLessThan(0);
  });

  it('have the score that the two names have anywhere', () => {
    linked.scores.forEach((score, k) => {
      const [left, right] = [LEFT[linked.left[k] ?? -1] ?? '', RIGHT[linked.right[k] ?? -1] ?? ''];
      expect(score).toBeCloseTo(compareNames(left, right).score, 4);
    });
  });

  it('explain a pair word by word, in bars that add up', () => {
    linked.scores.forEach((score, at) => {
      const told = explainPair(plan, linked, at);
      const bars = told.contributions.reduce((total, { weight }) => total + weight, told.prior);
      expect(bars).toBeCloseTo(score, 6);
      expect(
        told.contributions.every(({ label }) => label.startsWith('naam: ') || label.startsWith('other')),
      ).toBe(true);
    });
  });
});

describe('one column', () => {
  const kindOf = (column: string, values: readonly string[]) => {
    const table = tableOf(column, values);
    return planFields(table, table, NO_WISHES).fields[0]?.kind;
  };

  it('is a column of names when it is called so, in a short file too', () => {
    expect(kindOf('bedrijfsnaam', ['Acme BV', 'Norvik LLC'])).toBeDefined();
    expect(kindOf('name', ['Acme BV', 'Norvik LLC'])).toBe('full-name');
    expect(kindOf('achternaam', LEFT)).toBe('full-name');
  });

  it('is what it looks like otherwise', () => {
    expect(kindOf('geboortedatum', ['1980-01-15', '1981-02-16', '1982-03-17'])).toBe('date');
    expect(kindOf('city', LEFT)).not.toBe('full-name');
  });

  it('is deduplicated by the same comparison', () => {
    const table = tableOf('name', [...LEFT, ...RIGHT]);
    const linked = linkTables(planFields(table, table, NO_WISHES));
    const found = linked.scores.findIndex(
      (score, k) => score > 0 && linked.left[k] === 1 && linked.right[k] === 7,
    );
    expect(found).toBeGreaterThanOrEqual(0);
  });
});
