import type { ScreenedVocabulary } from '../bursts/screen-vocabulary.js';

/** One report with its codes and terms; each counts once per report. */
export interface TaggedReport {
  /** Unique. */
  readonly id: string;
  /** Who reported; two reports of one source are no independent support. */
  readonly source: string;
  readonly terms: readonly string[];
}

/** Two terms in one report, in alphabetical order. */
export type TermPair = readonly [string, string];

export interface PairCounts {
  readonly reports: number;
  /** Number of reports with each term. */
  readonly single: ReadonlyMap<string, number>;
  /** The reports with each pair, under {@link pairKey}. */
  readonly together: ReadonlyMap<
    string,
    { readonly pair: TermPair; readonly carriers: readonly TaggedReport[] }
  >;
}

/** JSON, so that no separator inside a term can make two pairs one. */
export function pairKey(pair: TermPair): string {
  return JSON.stringify(pair);
}

/** Counts screened terms and pairs of them. Work grows with the square of the terms per report. */
export function countPairs(reports: readonly TaggedReport[], { kept }: ScreenedVocabulary): PairCounts {
  const single = new Map<string, number>();
  const together = new Map<string, { pair: TermPair; carriers: TaggedReport[] }>();
  for (const report of reports) {
    const terms = [...new Set(report.terms)].filter((term) => kept.has(term)).sort();
    for (const [at, a] of terms.entries()) {
      single.set(a, (single.get(a) ?? 0) + 1);
      for (const b of terms.slice(at + 1)) {
        const key = pairKey([a, b]);
        const found = together.get(key) ?? { pair: [a, b], carriers: [] };
        found.carriers.push(report);
        together.set(key, found);
      }
    }
  }
  return { reports: reports.length, single, together };
}
