import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededChance } from './estimate/seeded-chance.js';
import {
  ColumnBuilder,
  clusterRecords,
  explainPair,
  type FieldPlan,
  type LinkedPairs,
  linkTables,
  oneToOne,
  planFields,
  type Table,
} from './index.js';

const GIVEN = [
  'anna',
  'bram',
  'carla',
  'daan',
  'eva',
  'floris',
  'greet',
  'hans',
  'ilse',
  'joost',
  'karin',
  'luuk',
];
const FAMILY = [
  'jansen',
  'bakker',
  'visser',
  'smit',
  'meijer',
  'mulder',
  'bos',
  'vos',
  'peters',
  'hendriks',
  'dekker',
];
const HEADER = ['given_name', 'surname', 'date_of_birth', 'postcode', 'gender'];
const NO_WISHES = { without: [], kinds: {}, pairs: {} };

function table(rows: readonly (readonly string[])[], header: readonly string[] = HEADER): Table {
  const columns = header.map((name, c) => {
    const builder = new ColumnBuilder(name);
    for (const row of rows) builder.add(row[c] ?? '');
    return builder.build();
  });
  return { ids: rows.map((_, row) => `r${row}`), columns };
}

/** Invented persons; every second row is the row before it with one thing wrong. */
function doubled(persons: number, seed: number): string[][] {
  const chance = seededChance(seed);
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;
  const digits = (count: number) => String(Math.floor(chance() * 10 ** count)).padStart(count, '0');
  return Array.from({ length: persons }, () => {
    const surname =
      pick(FAMILY) + pick(['', 's', 'stra', 'ma', 'man']) + pick(['', '', 'berg', 'dijk', 'veld']);
    const birth = `19${digits(2)}-0${1 + Math.floor(chance() * 9)}-1${digits(1)}`;
    const person = [pick(GIVEN), surname, birth, `1${digits(3)}AB`, pick(['m', 'v'])];
    const copy = [...person];
    const wrong = Math.floor(chance() * 3);
    copy[wrong] = wrong === 2 ? '' : `${copy[wrong]!.slice(0, -1)}x`;
    return [person, copy];
  }).flat();
}

function deduped(rows: readonly (readonly string[])[]): { plan: FieldPlan; linked: LinkedPairs } {
  const one = table(rows);
  const plan = planFields(one, one, NO_WISHES);
  return { plan, linked: linkTables(plan) };
}

describe('a table with one double of every person', () => {
  const { plan, linked } = deduped(doubled(400, 7));
  const isTrue = (k: number) => linked.left[k]! >> 1 === linked.right[k]! >> 1;
  const places = [...linked.scores.keys()];

  it('finds nearly all doubles at probability 0.5 and hardly anything else', () => {
    const decided = places.filter((k) => linked.scores[k]! >= 0);
    const right = decided.filter(isTrue).length;
    expect(right / 400).toBeGreaterThan(0.97);
    expect(right / decided.length).toBeGreaterThan(0.97);
  });

  it('gives every pair bars that add up to its score', () => {
    for (const k of places.slice(0, 600)) {
      const explained = explainPair(plan, linked, k);
      const sum = explained.contributions.reduce((total, bar) => total + bar.weight, explained.prior);
      expect(Math.abs(sum - linked.scores[k]!)).toBeLessThan(1e-6);
    }
  });

  it('weighs equal values above nearly equal ones above different ones', () => {
    for (const { weights } of linked.model.fields) {
      expect(weights[0]).toBeGreaterThan(weights[weights.length - 1]!);
      expect(weights[weights.length - 1]).toBeLessThan(0);
    }
    const surname = linked.model.fields[1]!.weights;
    expect(surname[0]).toBeGreaterThan(surname[6]!);
    expect(surname[2]).toBeGreaterThan(surname[9]!);
  });

  it('learns a prior near the true share of pairs', () => {
    const truth = Math.log2(400 / ((800 * 799) / 2));
    expect(Math.abs(linked.model.prior - truth)).toBeLessThan(1);
  });

  it('puts both rows of a person in one cluster, named after the first', () => {
    const clusters = clusterRecords(800, linked);
    const whole = Array.from(
      { length: 400 },
      (_, p) => clusters[2 * p] === 2 * p && clusters[2 * p + 1] === 2 * p,
    );
    expect(whole.filter(Boolean).length).toBeGreaterThan(385);
  });

  it('answers the same to the last bit when run again', () => {
    const again = deduped(doubled(400, 7)).linked;
    expect(again.scores).toEqual(linked.scores);
    expect(again.left).toEqual(linked.left);
  });
});

describe('a table of six rows', () => {
  it('is enough to see who stands in it twice', () => {
    const rows = doubled(3, 5).filter((_, row) => row !== 3);
    rows.push(['zoë', 'quist', '1988-04-02', '7311CD', 'v']);
    const { linked } = deduped(rows);
    const decided = [...linked.scores.keys()].filter((k) => linked.scores[k]! >= 0);
    expect(decided.map((k) => `${linked.left[k]} ${linked.right[k]}`).sort()).toEqual(['0 1', '3 4']);
  });
});

describe('a household', () => {
  it('does not become one person: other given name and birth date veto surname and postcode', () => {
    const rows = doubled(300, 11);
    rows.push(
      ['sanne', 'vandermeulen', '1950-03-12', '1234CD', 'v'],
      ['pieter', 'vandermeulen', '1981-11-27', '1234CD', 'm'],
    );
    const { linked } = deduped(rows);
    const at = [...linked.scores.keys()].find((k) => linked.left[k] === 600 && linked.right[k] === 601);
    expect(at === undefined ? -99 : linked.scores[at]!).toBeLessThan(-6);
  });
});

describe('two tables', () => {
  const rows = doubled(300, 3);
  const left = table(rows.filter((_, row) => row % 2 === 0));
  const others = rows.filter((_, row) => row % 2 === 1);
  const right = table(others, ['voornaam', 'achternaam', 'geboortedatum', 'postcode', 'geslacht']);
  const plan = planFields(left, right, NO_WISHES);
  const linked = linkTables(plan);

  it('pairs columns of different languages by what their names mean', () => {
    expect(plan.fields.map(({ name }) => name)).toEqual(HEADER);
  });

  it('finds the counterparts', () => {
    const found = [...linked.scores.keys()].filter(
      (k) => linked.scores[k]! >= 0 && linked.left[k] === linked.right[k],
    );
    expect(found.length).toBeGreaterThan(290);
  });

  it('keeps each row in one pair at most when asked one to one', () => {
    const kept = oneToOne(linked, linked.scores);
    expect(new Set([...kept].map((k) => linked.left[k])).size).toBe(kept.length);
    expect(new Set([...kept].map((k) => linked.right[k])).size).toBe(kept.length);
  });

  it('scores the same whichever table comes first', () => {
    const turned = linkTables(planFields(right, left, NO_WISHES));
    const scoreOf = (pairs: LinkedPairs, i: number) =>
      pairs.scores[[...pairs.scores.keys()].find((k) => pairs.left[k] === i && pairs.right[k] === i) ?? -1];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 299 }), (i) => {
        const [one, other] = [scoreOf(linked, i), scoreOf(turned, i)];
        if (one !== undefined && other !== undefined) expect(Math.abs(one - other)).toBeLessThan(1.5);
      }),
      { seed: 20_241_119, numRuns: 60 },
    );
  });
});
