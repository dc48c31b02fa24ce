import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterRecords } from './cluster-records.js';
import { type GroupRule, joinGroups } from './join-groups.js';
import { scoreGroups } from './score-groups.js';
import { ScoreHeap } from './score-heap.js';

const RULE: GroupRule = { unseen: -5, loudest: 12, stop: -4.5, manyWitnesses: 0 };

function pairs(list: readonly (readonly [number, number, number])[]) {
  const byLeft = [...list].sort(([a], [b]) => a - b);
  return {
    left: Int32Array.from(byLeft, ([a]) => a),
    right: Int32Array.from(byLeft, ([, b]) => b),
    scores: Float64Array.from(byLeft, ([, , score]) => score),
  };
}

/** Two families of three records that agree at 6 bits each. */
const FAMILIES = [
  [0, 1, 6],
  [0, 2, 6],
  [1, 2, 6],
  [3, 4, 6],
  [3, 5, 6],
  [4, 5, 6],
] as const;

describe('groups of records', () => {
  it('join with the average over all their pairs', () => {
    const list = pairs([
      [0, 1, 8],
      [0, 2, 4],
      [1, 2, 1],
    ]);
    const joins = joinGroups(3, list, list.scores, RULE);
    expect(joins.map(({ score }) => score)).toEqual([8, 2.5]);
  });

  it('count −5 bits for records that were never compared', () => {
    const list = pairs([
      [0, 1, 8],
      [1, 2, 6],
    ]);
    expect(joinGroups(3, list, list.scores, RULE).map(({ score }) => score)).toEqual([8, 0.5]);
  });

  it('are not glued together by one mistaken pair', () => {
    const list = pairs([...FAMILIES, [2, 3, 11]]);
    const clusters = clusterRecords(6, scoreGroups(6, list, list.scores));
    expect([...clusters]).not.toContain(undefined);
    expect(clusters[0]).not.toBe(clusters[5]);
  });

  it('bring together what no key brought together', () => {
    const list = pairs([
      [0, 1, 9],
      [0, 2, 9],
      [1, 3, 9],
      [2, 3, 9],
      [0, 3, 9],
    ]);
    const grouped = scoreGroups(4, list, list.scores);
    const at = [...grouped.left.keys()].find((k) => grouped.left[k] === 1 && grouped.right[k] === 2);
    expect(at === undefined ? undefined : grouped.compared[at]).toBe(-1);
    expect(clusterRecords(4, grouped)).toEqual(Int32Array.of(0, 0, 0, 0));
  });

  it('list every pair once, however they join', () => {
    const record = fc.integer({ min: 0, max: 7 });
    const pair = fc.tuple(record, record, fc.integer({ min: -10, max: 15 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` }),
        (list) => {
          const proper = list
            .filter(([a, b]) => a !== b)
            .map(([a, b, score]) => [Math.min(a, b), Math.max(a, b), score] as const);
          const known = pairs(proper);
          const grouped = scoreGroups(8, known, known.scores);
          const names = [...grouped.left.keys()].map((k) => `${grouped.left[k]} ${grouped.right[k]}`);
          expect(new Set(names).size).toBe(names.length);
          for (const [a, b] of proper) expect(names).toContain(`${a} ${b}`);
        },
      ),
      { seed: 20_241_119, numRuns: 300 },
    );
  });
});

describe('the heap', () => {
  it('gives back what was put in, highest first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (scores) => {
        const heap = new ScoreHeap();
        scores.forEach((score, at) => {
          heap.push(score, at, at + 1);
        });
        const out = scores.map(() => {
          heap.pop();
          return heap.score;
        });
        expect(out).toEqual([...scores].sort((a, b) => b - a));
        expect(heap.size).toBe(0);
      }),
      { seed: 20_241_119, numRuns: 200 },
    );
  });
});
