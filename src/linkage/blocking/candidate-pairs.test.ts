import { describe, expect, it } from 'vitest';
import { readField } from '../fields/read-field.js';
import { ColumnBuilder } from '../records/column.js';
import { candidatePairs } from './candidate-pairs.js';

const BUDGET = { meetingsPerRecord: 60, pairsPerRecord: 30 };

function field(name: string, values: readonly string[], kind: 'name' | 'category') {
  const builder = new ColumnBuilder(name);
  for (const value of values) builder.add(value);
  const column = builder.build();
  return readField({ name, left: column, right: column }, kind);
}

function has(pairs: { readonly left: Int32Array; readonly right: Int32Array }, left: number, right: number) {
  return pairs.left.some((row, k) => row === left && pairs.right[k] === right);
}

describe('candidate pairs', () => {
  const surnames = Array.from(
    { length: 200 },
    (_, row) => `naam${String.fromCharCode(97 + (row % 26))}${row}`,
  );

  it('are those that share a rare value, a piece of one, or a word in the other column', () => {
    const given = surnames.map((_, row) => (row === 9 ? 'vanderheide' : `x${row}yz`));
    const family = surnames.map((value, row) =>
      row === 5 ? 'vanderheide' : row === 7 ? 'vanderheyde' : value,
    );
    const pairs = candidatePairs(
      [field('voornaam', given, 'name'), field('achternaam', family, 'name')],
      BUDGET,
    );
    expect(has(pairs, 5, 7)).toBe(true);
    expect(has(pairs, 5, 9)).toBe(true);
    expect(has(pairs, 1, 2)).toBe(false);
  });

  it('name every pair once, the lower row first', () => {
    const same = surnames.map((_, row) => `familie${Math.floor(row / 4)}`);
    const pairs = candidatePairs([field('a', same, 'name'), field('b', same, 'name')], BUDGET);
    const names = [...pairs.left.keys()].map((k) => `${pairs.left[k]} ${pairs.right[k]}`);
    expect(new Set(names).size).toBe(names.length);
    expect([...pairs.left.keys()].every((k) => pairs.left[k]! < pairs.right[k]!)).toBe(true);
  });

  it('combine two common values into a key that is rare enough', () => {
    const city = Array.from({ length: 4000 }, (_, row) => `c${row % 40}`);
    const job = Array.from({ length: 4000 }, (_, row) => `j${Math.floor(row / 40) % 40}`);
    const pairs = candidatePairs([field('c', city, 'category'), field('j', job, 'category')], {
      meetingsPerRecord: 5,
      pairsPerRecord: 5,
    });
    expect(pairs.left.length).toBeGreaterThan(1000);
    for (let k = 0; k < pairs.left.length; k += 97) {
      expect([city[pairs.left[k]!], job[pairs.left[k]!]]).toEqual([
        city[pairs.right[k]!],
        job[pairs.right[k]!],
      ]);
    }
  });

  it('are the same when keys are hashed, but for a few that meet by chance', () => {
    const given = surnames.map((value, row) => `${value.slice(4, 5)}an${Math.floor(row / 3)}`);
    const family = surnames.map((_, row) => `vandenberg${row % 50}`);
    const fields = [field('voornaam', given, 'name'), field('achternaam', family, 'name')];
    const numbered = candidatePairs(fields, BUDGET);
    const hashed = candidatePairs(fields, BUDGET, 0);
    const names = (pairs: typeof numbered) =>
      new Set([...pairs.left.keys()].map((k) => `${pairs.left[k]} ${pairs.right[k]}`));
    const [one, other] = [names(numbered), names(hashed)];
    expect(one.size).toBeGreaterThan(300);
    expect([...one].filter((pair) => !other.has(pair))).toEqual([]);
    expect(other.size - one.size).toBeLessThan(one.size / 100);
  });

  it('stay within the budget', () => {
    const few = surnames.map((_, row) => `naam${row % 3}`);
    const pairs = candidatePairs([field('a', few, 'name')], BUDGET);
    expect(pairs.left.length).toBeLessThanOrEqual(200 * 60);
  });
});
