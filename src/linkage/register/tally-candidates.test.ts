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
        const sums = new Map<number, Map<number, number>>();
        for (const [probe, no] of met) sums.set(no, (sums.get(no) ?? new Map()).set(probe, 1 + probe / 64));
        for (const [probe, no] of [...met].sort((a, b) => a[0] - b[0])) tally.add(probe, no, 1 + probe / 64);
        const weights = new Map([...sums].map(([no, each]) => [no, sum([...each.values()])]));
        const least = Math.max(0, ...weights.values()) * 0.33;
        const expected = [...weights]
          .filter(([, weight]) => weight >= least)
          .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        expect(tally.take(ALWAYS)).toEqual(
          expected.slice(0, MOST_MET).map(([no, weight]) => ({ no, weight })),
        );
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  it('reads a record that meets in one identifier beside one that meets in many keys', () => {
    const tally = new CandidateTally();
    for (let probe = 0; probe < 10; probe += 1) tally.add(probe, 1, 12);
    tally.add(10, 2, 17);
    expect(tally.take(17).map(({ no }) => no)).toEqual([1, 2]);
  });
});

const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
