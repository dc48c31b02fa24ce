import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.js';
import { logLikelihoodRatio } from './likelihood-ratio.js';
import { permutationScan } from './permutation-scan.js';
import type { PlacedCase, ScanSettings } from './scan-input.js';

const settings: ScanSettings = { first: 0, now: 51, maxWindow: 6, permutations: 999, seed: 5, minCases: 5 };
const places = ['Drenthe', 'Zeeland', 'Utrecht', 'Limburg', 'Flevoland'];
const zones = [
  ...places.map((place) => ({ name: place, places: [place] })),
  { name: 'Utrecht en Flevoland', places: ['Utrecht', 'Flevoland'] },
];

function background(seed: number, count: number): PlacedCase[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => ({
    id: `b${String(at).padStart(4, '0')}`,
    place: places[random.below(places.length)] ?? '',
    step: random.below(52),
  }));
}

const planted = Array.from({ length: 12 }, (_, at) => ({
  id: `x${at}`,
  place: 'Zeeland',
  step: 49 + (at % 3),
}));

describe('the space-time permutation scan', () => {
  const found = permutationScan([...background(1, 260), ...planted], zones, settings);

  it('finds the planted cluster first, with the cases under it', () => {
    if (found.kind === 'insufficient') throw new Error(found.message);
    expect(found.clusters[0]).toMatchObject({ zone: 'Zeeland', from: 49, to: 51 });
    expect(found.clusters[0]?.p).toBeLessThanOrEqual(0.005);
    expect(found.clusters[0]?.cases).toEqual(expect.arrayContaining(planted.map(({ id }) => id)));
    expect(found.clusters[0]?.cases).toHaveLength(found.clusters[0]?.observed ?? -1);
  });

  it('sees no cluster when all places rise together', () => {
    const wave = places.flatMap((place) =>
      Array.from({ length: 12 }, (_, at) => ({ id: `w-${place}-${at}`, place, step: 49 + (at % 3) })),
    );
    const answer = permutationScan([...background(1, 260), ...wave], zones, settings);
    if (answer.kind === 'insufficient') throw new Error(answer.message);
    expect(Math.min(1, ...answer.clusters.map(({ p }) => p))).toBeGreaterThan(0.05);
  });

  it('is at most as often rare as it says when nothing is going on', () => {
    const rare = Array.from({ length: 100 }, (_, at) => {
      const answer = permutationScan(background(1000 + at, 200), zones, { ...settings, permutations: 99 });
      return answer.kind === 'scan' && (answer.clusters[0]?.p ?? 1) <= 0.1;
    }).filter(Boolean).length;
    // Of 100 worlds ten are expected; 19 or more has a chance below 0.5 %.
    expect(rare).toBeLessThan(19);
  });

  it('does not depend on the order of the cases, and the same seed gives the same answer', () => {
    const cases = [...background(2, 120), ...planted];
    expect(permutationScan([...cases].reverse(), zones, settings)).toEqual(
      permutationScan(cases, zones, settings),
    );
  });

  it('counts the cases that lie outside the period', () => {
    const late = { id: 'late', place: 'Zeeland', step: 60 };
    expect(permutationScan([...background(1, 260), late], zones, settings)).toMatchObject({
      used: 260,
      leftOut: 1,
    });
  });

  it.each([
    ['no-reports', [], zones],
    ['no-zones', background(1, 50), []],
    ['no-zones', planted, zones],
    ['no-window', background(1, 50).map((found) => ({ ...found, step: 3 })), zones],
  ])('says %s when there is too little', (reason, cases, given) => {
    expect(permutationScan(cases, given, settings)).toMatchObject({ kind: 'insufficient', reason });
  });

  it('never falls in ratio when a cylinder has one case more', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0.01, max: 59, noNaN: true }), (cases, expected) => {
        const [before, after] = [cases, cases + 1].map((count) => logLikelihoodRatio(count, expected, 61));
        expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-12);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
