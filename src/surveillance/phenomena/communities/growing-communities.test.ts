import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.js';
import { type GrowthSettings, growingCommunities } from './growing-communities.js';
import { hypergeometricAtLeast } from './hypergeometric.js';
import { newEdgeP } from './new-edge-null.js';
import type { LinkedReport } from './report-graph.js';

const settings: GrowthSettings = {
  now: 364,
  windowDays: 42,
  hubs: new Set(['address:azc']),
  maxMentions: 20,
  resolution: 1,
  seed: 7,
  restarts: 1,
  permutations: 999,
  minReports: 4,
  minSources: 2,
  level: 0.05,
};

const report = (id: string, day: number, entities: readonly string[]): LinkedReport => ({
  id,
  day,
  source: `source:${id}`,
  entities,
});

/** Two reports a day; every eleventh names the same reception centre, neighbours in pairs share an address. */
const background: LinkedReport[] = Array.from({ length: 700 }, (_, at) =>
  report(`b${String(at).padStart(3, '0')}`, Math.floor(at / 2), [
    `phone:${at}`,
    ...(at % 11 === 0 ? ['address:azc'] : []),
    ...(at % 14 < 2 ? [`address:${Math.floor(at / 14)}`] : []),
  ]),
);

const ring = [330, 334, 341, 347, 352].map((day, at) =>
  report(`x${at}`, day, [`iban:${at % 2}`, `phone:ring-${at % 3}`, 'address:azc']),
);

describe('a community that grows', () => {
  const found = growingCommunities([...background, ...ring], settings);

  it('is found, with the links that hold it together', () => {
    if (found.kind === 'insufficient') throw new Error(found.message);
    expect(found.hits).toHaveLength(1);
    expect(found.hits[0]?.reports).toEqual(['x0', 'x1', 'x2', 'x3', 'x4']);
    expect(found.hits[0]?.edges).toContainEqual({
      reports: ['x0', 'x2'],
      through: ['iban:0'],
      isNew: true,
    });
    expect(found.hits[0]?.p).toBeLessThan(0.01);
  });

  it('is not tied together by a thing of the list, and the list is shown to have worked', () => {
    expect(found).toMatchObject({ suppressed: [{ entity: 'address:azc', mentions: 69 }], unlistedHubs: [] });
    expect(JSON.stringify(found)).not.toContain('"through":["address:azc"');
  });

  it('names a thing that many share and that is on no list', () => {
    const answer = growingCommunities([...background, ...ring], { ...settings, hubs: new Set() });
    expect(answer).toMatchObject({ unlistedHubs: [{ entity: 'address:azc', mentions: 69 }] });
  });

  it('is not found when one source wrote all reports', () => {
    const one = ring.map((member) => ({ ...member, source: 'source:one' }));
    expect(growingCommunities([...background, ...one], settings)).toMatchObject({ hits: [], tested: 0 });
  });

  it('is not found when it grew as slowly as everything else', () => {
    const slow = ring.map((member, at) => ({ ...member, day: 10 + at * 70 }));
    expect(growingCommunities([...background, ...slow], settings)).toMatchObject({ hits: [], tested: 1 });
  });

  it('does not depend on the order of the reports, and the same seed gives the same answer', () => {
    expect(growingCommunities([...ring, ...background].reverse(), settings)).toEqual(found);
  });

  it('does not see a report that came in after now', () => {
    const late = report('z', 370, ['iban:0']);
    expect(growingCommunities([...background, ...ring, late], settings)).toEqual(found);
  });
});

describe('communities without enough to go on', () => {
  it.each([
    ['no-reports', []],
    ['no-window', background.slice(0, 100)],
    ['no-reference', ring],
    ['no-links', [report('a', 1, ['phone:1']), report('b', 363, ['phone:2'])]],
  ])('says %s', (reason, reports) => {
    expect(growingCommunities(reports, settings)).toMatchObject({ kind: 'insufficient', reason });
  });
});

describe('the two nulls', () => {
  it('counts the marked balls exactly', () => {
    expect(hypergeometricAtLeast(2, { all: 10, marked: 4, drawn: 3 })).toBeCloseTo(1 / 3, 12);
    expect(hypergeometricAtLeast(0, { all: 10, marked: 4, drawn: 3 })).toBe(1);
    expect(hypergeometricAtLeast(4, { all: 10, marked: 4, drawn: 3 })).toBe(0);
  });

  it('never makes one more new report in a community less rare', () => {
    const sizes = fc.record({
      all: fc.integer({ min: 20, max: 500 }),
      marked: fc.nat(20),
      drawn: fc.nat(20),
      x: fc.nat(20),
    });
    fc.assert(
      fc.property(sizes, ({ all, marked, drawn, x }) => {
        fc.pre(x <= Math.min(marked, drawn));
        const before = hypergeometricAtLeast(x, { all, marked, drawn });
        const after = hypergeometricAtLeast(x + 1, { all: all + 1, marked: marked + 1, drawn: drawn + 1 });
        expect(after).toBeLessThanOrEqual(before + 1e-12);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('pairs the link ends at random: two of four ends meet in one draw of six', () => {
    const question = {
      ends: [
        [0, 0],
        [1, 1],
      ] as const,
      newLinks: 1,
      permutations: 20_000,
    };
    const [inside, never] = newEdgeP({ ...question, observed: [1, 0] }, seededRandom(3));
    expect(inside).toBeGreaterThan(1 / 6 - 0.01);
    expect(inside).toBeLessThan(1 / 6 + 0.01);
    expect(never).toBe(1);
  });
});
