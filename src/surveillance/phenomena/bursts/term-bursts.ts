import { type Gap, gap } from '../gap.js';
import { type Batch, batchedBursts } from './batched-bursts.js';
import type { Burst, BurstSettings } from './burst.js';
import type { ScreenedVocabulary } from './screen-vocabulary.js';

/** One report with the codes and terms that were found in it; a term counts once per report. */
export interface TermReport {
  /** Unique. */
  readonly id: string;
  /** Batch it was received in, 0-based. */
  readonly batch: number;
  readonly terms: readonly string[];
}

export interface TermBurst extends Burst {
  readonly term: string;
  /** The reports inside the stretch that carry the term: the ground of the finding. Sorted. */
  readonly reports: readonly string[];
}

export interface TermBursts {
  readonly kind: 'term-bursts';
  /** Strongest first. */
  readonly bursts: readonly TermBurst[];
  /** Terms whose burst runs on in the last batch, as known then. Sorted. */
  readonly running: readonly string[];
  readonly tested: number;
  /** Terms with enough support that could not be judged, and why. */
  readonly unjudged: readonly { readonly term: string; readonly why: Gap }[];
  /** Terms of the vocabulary seen in fewer reports than `minSupport`. */
  readonly belowSupport: number;
}

export interface TermBurstSettings extends BurstSettings {
  readonly batches: number;
  /** Least number of reports inside a burst, and over all batches, >= 1. */
  readonly minSupport: number;
}

/**
 * Bursts of every screened term or code against the volume of reports per batch, so that a wave of reports on everything is no
 * burst. Positions count batches. The order of the reports does not matter.
 *
 * @returns the bursts, or a gap when no word is left or no report falls in the batches
 */
export function termBursts(
  reports: readonly TermReport[],
  vocabulary: ScreenedVocabulary,
  settings: TermBurstSettings,
): TermBursts | Gap {
  if (vocabulary.kept.size === 0) return gap('no-terms');
  const inside = reports.filter(({ batch }) => batch >= 0 && batch < settings.batches);
  if (inside.length === 0) return gap('no-reports');
  const totals = new Array<number>(settings.batches).fill(0);
  for (const { batch } of inside) totals[batch] = (totals[batch] ?? 0) + 1;
  const carriers = carriersOf(inside, vocabulary);
  const enough = [...carriers].filter(([, found]) => found.length >= settings.minSupport);
  const bursts: TermBurst[] = [];
  const running: string[] = [];
  const unjudged: { term: string; why: Gap }[] = [];
  for (const [term, found] of enough.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const answer = batchedBursts(batchesOf(found, totals), { kind: 'observed' }, settings);
    if (answer.kind === 'insufficient') {
      unjudged.push({ term, why: answer });
      continue;
    }
    bursts.push(
      ...withReports(term, answer.bursts, found).filter((b) => b.reports.length >= settings.minSupport),
    );
    if (answer.levelNow > 0) running.push(term);
  }
  bursts.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const belowSupport = vocabulary.kept.size - enough.length;
  return { kind: 'term-bursts', bursts, running, tested: enough.length, unjudged, belowSupport };
}

function carriersOf(reports: readonly TermReport[], { kept }: ScreenedVocabulary): Map<string, TermReport[]> {
  const carriers = new Map<string, TermReport[]>();
  for (const report of reports) {
    for (const term of new Set(report.terms)) {
      if (!kept.has(term)) continue;
      const found = carriers.get(term);
      if (found === undefined) carriers.set(term, [report]);
      else found.push(report);
    }
  }
  return carriers;
}

function batchesOf(carriers: readonly TermReport[], totals: readonly number[]): Batch[] {
  const relevant = new Array<number>(totals.length).fill(0);
  for (const { batch } of carriers) relevant[batch] = (relevant[batch] ?? 0) + 1;
  return totals.map((total, at) => ({ relevant: relevant[at] ?? 0, total }));
}

function withReports(term: string, bursts: readonly Burst[], carriers: readonly TermReport[]): TermBurst[] {
  return bursts.map((burst) => {
    const within = carriers.filter(({ batch }) => batch >= burst.from && batch <= burst.to);
    return { ...burst, term, reports: within.map(({ id }) => id).sort() };
  });
}
