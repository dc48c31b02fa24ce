import { type Gap, gap } from '../gap.js';
import { type SeededRandom, seededRandom, shuffleFront } from '../seeded-random.js';
import { type Best, type Layout, layoutOf, scanOnce } from './cylinders.js';
import type { PlacedCase, ScanSettings, ScanZone } from './scan-input.js';

export interface SpaceTimeCluster {
  readonly zone: string;
  /** First and last step, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly observed: number;
  readonly expected: number;
  readonly logLikelihoodRatio: number;
  /** (1 + permutations whose highest ratio is at least this one) / (permutations + 1). */
  readonly p: number;
  /** Ids of the cases inside, sorted: the ground of the finding. */
  readonly cases: readonly string[];
}

export interface ScanAnswer {
  readonly kind: 'scan';
  /** The best window of every zone with more cases than expected, highest ratio first; the caller cuts by p. */
  readonly clusters: readonly SpaceTimeCluster[];
  /** Cylinders with enough cases. */
  readonly tested: number;
  readonly used: number;
  /** Cases outside the study period. */
  readonly leftOut: number;
}

/**
 * Prospective space-time permutation scan (Kulldorff et al. 2005, PLoS Medicine 2:e59), which needs no population: the steps of the cases are
 * permuted over their places, so every place and every step keeps its number of cases. Expected in a cylinder = (cases of the
 * zone) × (cases of the window) / all. p compares with the highest ratio of each permutation, so it is corrected for
 * the many cylinders. The order of the cases does not matter.
 *
 * @returns the clusters, or a gap when there are no cases, fewer than two places, no zones, or nothing in the window
 * @throws RangeError when the window is longer than half of the period
 */
export function permutationScan(
  input: readonly PlacedCase[],
  zones: readonly ScanZone[],
  settings: ScanSettings,
): ScanAnswer | Gap {
  const { first, now, maxWindow } = settings;
  if (!(maxWindow >= 1 && 2 * maxWindow <= now - first + 1)) throw new RangeError(`maxWindow: ${maxWindow}`);
  const cases = input
    .filter(({ step }) => step >= first && step <= now)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = [...new Set(cases.map(({ place }) => place))].sort();
  if (cases.length === 0) return gap('no-reports');
  if (zones.length === 0 || places.length < 2) return gap('no-zones', `${places.length} plaatsen`);
  if (!cases.some(({ step }) => now - step < maxWindow)) return gap('no-window');
  const layout = layoutOf(cases, { places, zones, settings });
  const observed = scanOnce(layout, layout.ages);
  const highest = highestOfPermutations(layout, settings);
  const clusters = observed.best
    .map((best, at) => clusterOf(best, { zone: zones[at], cases, highest, settings }))
    .filter((cluster) => cluster.logLikelihoodRatio > 0)
    .sort((a, b) => b.logLikelihoodRatio - a.logLikelihoodRatio || (a.zone < b.zone ? -1 : 1));
  return {
    kind: 'scan',
    clusters,
    tested: observed.tested,
    used: cases.length,
    leftOut: input.length - cases.length,
  };
}

function highestOfPermutations(layout: Layout, settings: ScanSettings): number[] {
  const random: SeededRandom = seededRandom(settings.seed);
  const ages = Int32Array.from(layout.ages);
  return Array.from({ length: settings.permutations }, () => {
    shuffleFront(ages, ages.length, random);
    return Math.max(...scanOnce(layout, ages).best.map(({ ratio }) => ratio));
  });
}

function clusterOf(
  best: Best,
  about: {
    readonly zone: ScanZone | undefined;
    readonly cases: readonly PlacedCase[];
    readonly highest: readonly number[];
    readonly settings: ScanSettings;
  },
): SpaceTimeCluster {
  const { zone, cases, highest, settings } = about;
  const from = settings.now - best.window;
  const places = new Set(zone?.places);
  const inside = cases.filter(({ place, step }) => step >= from && places.has(place));
  // The same cylinder reached by another order of additions may differ in the last bits.
  const asHigh = highest.filter((ratio) => ratio >= best.ratio - 1e-9).length;
  return {
    zone: zone?.name ?? '',
    from,
    to: settings.now,
    observed: best.observed,
    expected: best.expected,
    logLikelihoodRatio: best.ratio,
    p: (1 + asHigh) / (highest.length + 1),
    cases: inside.map(({ id }) => id),
  };
}
