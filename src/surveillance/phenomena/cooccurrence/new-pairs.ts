import { normalUpper } from '../../distributions/normal.js';
import type { ScreenedVocabulary } from '../bursts/screen-vocabulary.js';
import { type Gap, gap } from '../gap.js';
import { countPairs, type PairCounts, pairKey, type TaggedReport, type TermPair } from './count-pairs.js';
import { logOdds } from './log-odds.js';

export interface NewPairSettings {
  /** α₀ of the prior in reports; about the size of the reference makes a new pair earn its support. > 0 */
  readonly priorReports: number;
  /** Least number of recent reports with the pair; the rule of the house is 5. */
  readonly minReports: number;
  /** Least number of different sources among them; the rule of the house is 2. */
  readonly minSources: number;
  /** Least z of a hit, e.g. 1.96. */
  readonly minZ: number;
}

export interface NewPair {
  readonly pair: TermPair;
  /** Recent and reference reports with the pair. */
  readonly recent: number;
  readonly reference: number;
  /** Recent reports that would have both by chance, from how often each occurs alone; below `recent` in every hit. */
  readonly byChance: number;
  readonly delta: number;
  readonly z: number;
  /** P(Z > z). */
  readonly p: number;
  readonly sources: number;
  /** Ids of the recent reports with the pair, sorted: the ground of the finding. */
  readonly reports: readonly string[];
}

export interface NewPairs {
  readonly kind: 'new-pairs';
  /** Strongest first. */
  readonly hits: readonly NewPair[];
  readonly tested: number;
  /** Pairs seen recently in too few reports or from too few sources. */
  readonly belowSupport: number;
}

/**
 * A half pseudo-report at least (Jeffreys): with less, a pair that the reference never saw has a variance of 1/α, and no support could lift its z.
 */
const LEAST_PRIOR = 0.5;

/**
 * Pairs of screened codes or terms that come together more than before and more than chance.
 * The prior share of a pair is the product of its terms' shares in the reference. The order of the reports does not matter.
 *
 * @returns the hits, or a gap when no word is left or one of the two periods is empty
 * @throws RangeError when `priorReports` is not above 0.5
 */
export function newPairs(
  bodies: { readonly recent: readonly TaggedReport[]; readonly reference: readonly TaggedReport[] },
  vocabulary: ScreenedVocabulary,
  settings: NewPairSettings,
): NewPairs | Gap {
  if (!(settings.priorReports > LEAST_PRIOR)) throw new RangeError(`priorReports: ${settings.priorReports}`);
  if (vocabulary.kept.size === 0) return gap('no-terms');
  if (bodies.recent.length === 0) return gap('no-window');
  if (bodies.reference.length === 0) return gap('no-reference');
  const recent = countPairs(bodies.recent, vocabulary);
  const reference = countPairs(bodies.reference, vocabulary);
  const all = [...recent.together.values()];
  const judged = all.flatMap(({ pair, carriers }) => {
    const sources = new Set(carriers.map(({ source }) => source)).size;
    if (carriers.length < settings.minReports || sources < settings.minSources) return [];
    const reports = carriers.map(({ id }) => id).sort();
    return [{ ...judge(pair, { recent, reference, settings }), sources, reports }];
  });
  const hits = judged
    .filter(({ z, recent: seen, byChance }) => z >= settings.minZ && seen > byChance)
    .sort((a, b) => b.z - a.z || (pairKey(a.pair) < pairKey(b.pair) ? -1 : 1));
  return { kind: 'new-pairs', hits, tested: judged.length, belowSupport: all.length - judged.length };
}

interface Judging {
  readonly recent: PairCounts;
  readonly reference: PairCounts;
  readonly settings: NewPairSettings;
}

function judge(pair: TermPair, { recent, reference, settings }: Judging) {
  const hitsIn = (counts: PairCounts) => counts.together.get(pairKey(pair))?.carriers.length ?? 0;
  const [seen, before] = [hitsIn(recent), hitsIn(reference)];
  const { delta, z } = logOdds({
    recent: { hits: seen, reports: recent.reports },
    reference: { hits: before, reports: reference.reports },
    prior: {
      hits: Math.max(LEAST_PRIOR, settings.priorReports * shareByChance(pair, reference)),
      reports: settings.priorReports,
    },
  });
  const byChance = recent.reports * shareByChance(pair, recent);
  return { pair, recent: seen, reference: before, byChance, delta, z, p: normalUpper(z) };
}

function shareByChance([a, b]: TermPair, { single, reports }: PairCounts): number {
  return ((single.get(a) ?? 0) / reports) * ((single.get(b) ?? 0) / reports);
}
