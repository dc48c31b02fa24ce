import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateTally, MOST_MET } from './tally-candidates.js';

const ALWAYS = 100;

describe('CandidateTally', () => {
  it('adds up what a plain map adds up, for one mention after the other', () => {
    const meetings = fc.array(fc.tuple(fc.nat(30), fc.nat(5_000)), { maxLength: 3_000 });
    const tally = new CandidateTally();
    fc.assert(
      fc.property(meetings, (met) => {
        const inOrder = [...met].sort((a, b) => a[0] - b[0]);
        const sums = new Map<number, Map<number, number>>();
        for (const [probe, no] of inOrder) {
          sums.set(no, (sums.get(no) ?? new Map()).set(probe, 1 + probe / 64));
          tally.add(one(no), probe, 1 + probe / 64);
        }
        const weights = [...sums].map(([no, each]) => ({ no, weight: sum([...each.values()]) }));
        const least = Math.max(0, ...weights.map(({ weight }) => weight)) * 0.33;
        const heaviest = weights
          .filter(({ weight }) => weight >= least)
          .sort((a, b) => b.weight - a.weight)
          .slice(0, MOST_MET);
        const taken = tally.take(ALWAYS);
        const expected = weights.filter((each) => heaviest.includes(each));
        expect([...taken.nos]).toEqual(expected.map(({ no }) => no));
        expect([...taken.weights]).toEqual(expected.map(({ weight }) => weight));
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  it('reads a record that meets in one identifier beside one that meets in many keys', () => {
    const tally = new CandidateTally();
    for (let probe = 0; probe < 10; probe += 1) tally.add(one(1), probe, 12);
    tally.add(one(2), 10, 17);
    expect([...tally.take(17).nos]).toEqual([1, 2]);
  });
});

const one = (no: number) => ({ numbers: Int32Array.of(no), from: 0, to: 1 });
const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
