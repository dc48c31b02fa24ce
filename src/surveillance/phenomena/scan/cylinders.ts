import { logLikelihoodRatio } from './likelihood-ratio.js';
import type { PlacedCase, ScanSettings, ScanZone } from './scan-input.js';

/** What the permutations share. `ages` and `placeOf` run over the cases; an age is now − step, cut off at maxWindow. */
export interface Layout {
  readonly ages: Int32Array;
  readonly placeOf: Int32Array;
  readonly zoneMembers: readonly (readonly number[])[];
  readonly zoneTotals: readonly number[];
  /** Cases with age <= w, for w = 0..maxWindow−1. */
  readonly windowTotals: readonly number[];
  readonly places: number;
  readonly minCases: number;
}

export function layoutOf(
  cases: readonly PlacedCase[],
  {
    places,
    zones,
    settings,
  }: { places: readonly string[]; zones: readonly ScanZone[]; settings: ScanSettings },
): Layout {
  const index = new Map(places.map((place, at) => [place, at]));
  const ages = Int32Array.from(cases, ({ step }) => Math.min(settings.now - step, settings.maxWindow));
  const placeOf = Int32Array.from(cases, ({ place }) => index.get(place) ?? 0);
  const perPlace = places.map((place) => cases.filter((found) => found.place === place).length);
  const zoneMembers = zones.map((zone) =>
    [...new Set(zone.places)].flatMap((place) => index.get(place) ?? []),
  );
  const zoneTotals = zoneMembers.map((members) => members.reduce((sum, at) => sum + (perPlace[at] ?? 0), 0));
  const windowTotals = Array.from(
    { length: settings.maxWindow },
    (_, w) => ages.filter((age) => age <= w).length,
  );
  return {
    ages,
    placeOf,
    zoneMembers,
    zoneTotals,
    windowTotals,
    places: places.length,
    minCases: settings.minCases,
  };
}

export interface Best {
  readonly window: number;
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
}

/** The best window of each zone. Cases × 1 + zones × places × windows. */
export function scanOnce(layout: Layout, ages: Int32Array): { best: Best[]; tested: number } {
  const windows = layout.windowTotals.length;
  const counts = new Int32Array(layout.places * windows);
  for (const [at, age] of ages.entries()) {
    if (age >= windows) continue;
    const cell = (layout.placeOf[at] ?? 0) * windows + age;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  let tested = 0;
  const best = layout.zoneMembers.map((members, zone) => {
    let found: Best = { window: 0, observed: 0, expected: 0, ratio: 0 };
    let observed = 0;
    for (const [window, inWindow] of layout.windowTotals.entries()) {
      for (const place of members) observed += counts[place * windows + window] ?? 0;
      if (observed < layout.minCases) continue;
      tested += 1;
      const expected = ((layout.zoneTotals[zone] ?? 0) * inWindow) / ages.length;
      const ratio = logLikelihoodRatio(observed, expected, ages.length);
      if (ratio > found.ratio) found = { window, observed, expected, ratio };
    }
    return found;
  });
  return { best, tested };
}
