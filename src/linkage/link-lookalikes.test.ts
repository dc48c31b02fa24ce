import { describe, expect, it } from 'vitest';
import { seededChance } from './estimate/seeded-chance.js';
import { ColumnBuilder, explainPair, linkTables, planFields } from './index.js';

const GIVEN =
  'anna bram carla daan eva floris greet hans ilse joost karin luuk mirjam noud olga pim rosa sem tess wim'.split(
    ' ',
  );
const FAMILY = 'jansen bakker visser smit meijer mulder bos vos peters hendriks dekker'.split(' ');
const STREETS = 'kerkstraat dorpsstraat molenweg eikenlaan havenkade zandpad stationsplein'.split(' ');
const HEADER = ['given_name', 'surname', 'birth_date', 'street', 'house_number', 'postcode', 'phone'];

/**
 * Households of `size` persons at one address with one telephone; of every `every`-th the first member is written
 * twice, with a letter less in the given name. The id ends in the number of the person.
 */
function register(households: number, { size, every }: { size: number; every: number }) {
  const chance = seededChance(23);
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;
  const digits = (count: number) => String(Math.floor(chance() * 10 ** count)).padStart(count, '0');
  const rows: { readonly person: string; readonly cells: readonly string[] }[] = [];
  for (let h = 0; h < households; h++) {
    const home = [pick(STREETS), digits(2), `1${digits(3)}AB`, `06${digits(8)}`];
    const surname =
      pick(FAMILY) + pick(['', 's', 'stra', 'ma', 'man']) + pick(['', '', 'berg', 'dijk', 'veld']);
    for (let member = 0; member < size; member++) {
      const [given, birth] = [pick(GIVEN), `19${digits(2)}-0${1 + Math.floor(chance() * 9)}-1${digits(1)}`];
      const person = `${h}.${member}`;
      rows.push({ person, cells: [given, surname, birth, ...home] });
      if (member === 0 && h % every === 0)
        rows.push({ person, cells: [given.slice(0, -1), surname, birth, ...home] });
    }
  }
  return linkRows(HEADER, rows);
}

/**
 * Persons with an address each, one in four written twice, half of those after they moved. Given name and surname come
 * from `cultures` lists, so that a name in common says less than its parts do.
 */
function movers(persons: number, cultures: number) {
  const chance = seededChance(29);
  const below = (count: number) => Math.floor(chance() * count);
  const digits = (count: number) => String(Math.floor(chance() * 10 ** count)).padStart(count, '0');
  const home = () => [STREETS[below(7)]!, digits(2), `1${digits(3)}AB`];
  const rows: { readonly person: string; readonly cells: readonly string[] }[] = [];
  for (let p = 0; p < persons; p++) {
    const culture = below(cultures);
    const name = [`${GIVEN[below(4)]!}${culture}`, `${FAMILY[below(4)]!}${culture}`];
    const own = [...name, `19${digits(2)}-0${1 + below(9)}-1${digits(1)}`];
    const cells = [...own, ...home()];
    rows.push({ person: `${p}`, cells });
    if (p % 4 === 0) rows.push({ person: `${p}`, cells: p % 8 === 0 ? [...own, ...home()] : cells });
  }
  return linkRows(HEADER.slice(0, 6), rows);
}

function linkRows(header: readonly string[], rows: readonly { person: string; cells: readonly string[] }[]) {
  const columns = header.map((name, c) => {
    const builder = new ColumnBuilder(name);
    for (const { cells } of rows) builder.add(cells[c] ?? '');
    return builder.build();
  });
  const table = { ids: rows.map((_, row) => `r${row}`), columns };
  const plan = planFields(table, table, { without: [], kinds: {}, pairs: {} });
  return { persons: rows.map(({ person }) => person), plan, linked: linkTables(plan) };
}

describe('a register in which far more pairs are relatives than doubles', () => {
  const { persons, plan, linked } = register(400, { size: 3, every: 8 });
  const decided = [...linked.scores.keys()].filter((k) => linked.scores[k]! >= 0);

  it('tells the doubles from the relatives at one address', () => {
    const right = decided.filter((k) => persons[linked.left[k]!] === persons[linked.right[k]!]).length;
    expect(right).toBeGreaterThanOrEqual(49);
    expect(decided.length - right).toBeLessThanOrEqual(1);
  });

  it('learns how many relatives there are and what they share', () => {
    const household = linked.model.lookalikes.find(({ kind }) => kind === 'household');
    const share = (name: string) => household?.shared[plan.fields.findIndex((field) => field.name === name)];
    expect(persons.length).toBe(1250);
    expect(household?.prior).toBeCloseTo(Math.log2(1300 / ((1250 * 1249) / 2)), 0);
    expect(share('postcode')).toBeGreaterThan(0.95);
    expect(share('surname')).toBeGreaterThan(0.95);
    expect(share('birth_date')).toBeLessThan(0.1);
  });

  it('shows what the household takes off, and the bars still add up', () => {
    let taken = 0;
    for (let k = 0; k < 300; k++) {
      const { contributions, prior } = explainPair(plan, linked, k);
      const sum = contributions.reduce((total, { weight }) => total + weight, prior);
      expect(Math.abs(sum - linked.scores[k]!)).toBeLessThan(1e-6);
      taken = Math.min(taken, contributions.find(({ label }) => label === 'household')?.weight ?? 0);
    }
    expect(taken).toBeLessThan(-10);
  });
});

describe('a register of movers and of names that many bear', () => {
  const { persons, linked } = movers(1200, 12);
  const decided = [...linked.scores.keys()].filter((k) => linked.scores[k]! >= 0);
  const right = decided.filter((k) => persons[linked.left[k]!] === persons[linked.right[k]!]).length;

  it('finds who moved: that a whole address differs counts once', () => {
    expect(right).toBeGreaterThan(280);
    expect(linked.model.moved?.share).toBeCloseTo(0.5, 1);
  });

  it('does not take another person of the same name for the same', () => {
    expect(linked.model.lookalikes.map(({ kind }) => kind)).toEqual(['namesakes']);
    expect(decided.length - right).toBeLessThan(20);
  });
});

describe('a register without households', () => {
  it('has no class of household pairs', () => {
    expect(register(200, { size: 1, every: 2 }).linked.model.lookalikes).toEqual([]);
  });
});
