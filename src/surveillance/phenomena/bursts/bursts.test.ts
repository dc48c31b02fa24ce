import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, batchedBursts } from './batched-bursts.js';
import { eventBursts } from './event-bursts.js';
import { cheapestPath } from './viterbi.js';

const settings = { scale: 2, gamma: 1, states: 3 };
const pinned = { seed: 20261123, numRuns: 150 };
const given = { kind: 'given', share: 0.1, length: 52 } as const;

const batches = (relevant: readonly number[], total = 20): Batch[] =>
  relevant.map((count) => ({ relevant: count, total }));

describe('the cheapest path', () => {
  const costsArb = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 6 });

  it('costs what the cheapest of all paths costs, tried one by one', () => {
    fc.assert(
      fc.property(costsArb, fc.integer({ min: 0, max: 5 }), (costs, climb) => {
        const cost = (t: number, state: number) => costs[t]?.[state] ?? 0;
        const priceOf = (path: readonly number[]) =>
          path.reduce(
            (sum, state, t) => sum + Math.max(0, state - (path[t - 1] ?? 0)) * climb + cost(t, state),
            0,
          );
        const all = Array.from({ length: 3 ** costs.length }, (_, code) =>
          costs.map((_, t) => Math.floor(code / 3 ** t) % 3),
        );
        const { path } = cheapestPath({ states: 3, climb, length: costs.length, cost });
        expect(priceOf(path)).toBe(Math.min(...all.map(priceOf)));
      }),
      pinned,
    );
  });
});

describe('bursts in batches', () => {
  const planted = batches([2, 1, 2, 3, 2, 9, 11, 10, 2, 1, 2, 2]);

  it('finds the planted weeks and nothing else', () => {
    const found = batchedBursts(planted, given, { ...settings, states: 2 });
    expect(found).toMatchObject({ bursts: [{ level: 1, from: 5, to: 7 }], levelNow: 0 });
  });

  it('gives the strongest weeks a higher level inside the lower one', () => {
    const found = batchedBursts(planted, given, settings);
    expect(found).toMatchObject({ path: [0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 0, 0] });
  });

  it('sees no burst in a wave of reports about everything', () => {
    const wave = [20, 20, 20, 90, 120, 80, 20, 20].map((total) => ({ relevant: total / 10, total }));
    expect(batchedBursts(wave, { kind: 'observed' }, settings)).toMatchObject({ bursts: [] });
  });

  it('says why when there is too little, or the share leaves no room for a level above it', () => {
    const observed = { kind: 'observed' } as const;
    expect(batchedBursts(batches([1]), observed, settings)).toMatchObject({ reason: 'history-too-short' });
    expect(batchedBursts(batches([0, 0, 0]), observed, settings)).toMatchObject({ reason: 'too-few-events' });
    expect(batchedBursts(batches([9, 9, 9], 10), observed, settings)).toMatchObject({
      reason: 'rate-too-high',
    });
  });

  const countsArb = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 25 });

  it('never changes the verdict known at a moment when a later batch comes, given the reference', () => {
    fc.assert(
      fc.property(countsArb, fc.integer({ min: 0, max: 20 }), (counts, later) => {
        const [before, after] = [counts, [...counts, later]].map((row) =>
          batchedBursts(batches(row), given, settings),
        );
        if (before?.kind !== 'bursts' || after?.kind !== 'bursts') throw new Error('expected bursts');
        expect(after.asKnown.slice(0, counts.length)).toEqual(before.asKnown);
      }),
      pinned,
    );
  });

  it('may revise the looking-back path when a later batch comes: that is why asKnown exists', () => {
    const [before, after] = [
      [1, 1, 5, 5],
      [1, 1, 5, 5, 9],
    ].map((row) => batchedBursts(batches(row), given, { ...settings, states: 2 }));
    expect(before).toMatchObject({ path: [0, 0, 0, 0] });
    expect(after).toMatchObject({ path: [0, 0, 1, 1, 1], asKnown: [0, 0, 0, 0, 1] });
  });

  it('never lowers the level now when the last batch has more', () => {
    fc.assert(
      fc.property(countsArb, (counts) => {
        const last = counts.at(-1) ?? 0;
        const more = [...counts.slice(0, -1), Math.min(20, last + 1)];
        const [before, after] = [counts, more].map((row) => batchedBursts(batches(row), given, settings));
        if (before?.kind !== 'bursts' || after?.kind !== 'bursts') throw new Error('expected bursts');
        expect(after.levelNow).toBeGreaterThanOrEqual(before.levelNow);
      }),
      pinned,
    );
  });

  it('gives every burst a positive weight', () => {
    fc.assert(
      fc.property(countsArb, (counts) => {
        const found = batchedBursts(batches(counts), given, settings);
        if (found.kind !== 'bursts') throw new Error('expected bursts');
        for (const burst of found.bursts) expect(burst.weight).toBeGreaterThan(0);
      }),
      pinned,
    );
  });
});

describe('bursts in a stream of events', () => {
  const slow = [0, 10, 20, 30, 40, 50];
  const fast = [51, 52, 53, 54, 55, 56];

  it('finds the stretch of short gaps', () => {
    const found = eventBursts([...slow, ...fast, 70, 80], { kind: 'observed' }, { ...settings, states: 2 });
    expect(found).toMatchObject({ bursts: [{ level: 1, from: 5, to: 10 }] });
  });

  it('sees no burst in an even stream', () => {
    expect(eventBursts(slow, { kind: 'observed' }, settings)).toMatchObject({ bursts: [], levelNow: 0 });
  });

  it('says why when events are too few or all at once', () => {
    expect(eventBursts([1, 2], { kind: 'observed' }, settings)).toMatchObject({ reason: 'too-few-events' });
    expect(eventBursts([4, 4, 4], { kind: 'observed' }, settings)).toMatchObject({ reason: 'no-time-span' });
  });

  const timesArb = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 3, maxLength: 25 });
  const reference = { kind: 'given', meanGap: 10, length: 40 } as const;

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(timesArb, (times) => {
        expect(eventBursts([...times].reverse(), reference, settings)).toEqual(
          eventBursts(times, reference, settings),
        );
      }),
      pinned,
    );
  });

  it('never changes the verdict known at a moment when a later event comes, given the reference', () => {
    fc.assert(
      fc.property(timesArb, fc.integer({ min: 0, max: 50 }), (times, wait) => {
        const later = [...times, Math.max(...times) + wait];
        const [before, after] = [times, later].map((row) => eventBursts(row, reference, settings));
        if (before?.kind !== 'bursts' || after?.kind !== 'bursts') throw new Error('expected bursts');
        expect(after.asKnown.slice(0, before.asKnown.length)).toEqual(before.asKnown);
      }),
      pinned,
    );
  });
});
