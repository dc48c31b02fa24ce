import type { TrueMention } from './generate-mentions.js';

/** A ranked answer: the dossier and its weight. */
export interface Answer {
  readonly subjectId: string;
  readonly weight: number;
}

export interface Quality {
  readonly mentions: number;
  readonly identifiable: number;
  readonly recallAt1: number;
  readonly recallAt10: number;
  readonly recallAt10ByCulture: Readonly<Record<string, number>>;
  /** Best against worst culture, in percentage points. */
  readonly cultureGap: number;
  readonly bestF1: number;
  readonly recallAtPrecision99: number;
}

/**
 * Judges answers against the truth. Recall counts identifiable mentions of persons in the register; F1 and recall
 * at precision 0.99 take the best answer of every mention, those of persons outside the register included.
 */
export function judge(
  mentions: readonly TrueMention[],
  answersOf: (id: string) => readonly Answer[],
): Quality {
  const byCulture = new Map<string, { found: number; all: number }>();
  const best: { weight: number; right: boolean }[] = [];
  let [identifiable, first, ten, positives] = [0, 0, 0, 0];
  for (const mention of mentions) {
    const answers = answersOf(mention.id);
    const top = answers[0];
    if (mention.truth) positives += 1;
    if (top) best.push({ weight: top.weight, right: top.subjectId === mention.truth });
    if (!mention.identifiable) continue;
    const place = answers.findIndex((answer) => answer.subjectId === mention.truth);
    const found = place >= 0 && place < 10;
    const culture = byCulture.get(mention.culture) ?? { found: 0, all: 0 };
    byCulture.set(mention.culture, { found: culture.found + Number(found), all: culture.all + 1 });
    identifiable += 1;
    first += Number(place === 0);
    ten += Number(found);
  }
  const shares = [...byCulture].map(([code, { found, all }]) => [code, round(found / all)] as const);
  const values = shares.map(([, share]) => share);
  return {
    mentions: mentions.length,
    identifiable,
    recallAt1: round(first / identifiable),
    recallAt10: round(ten / identifiable),
    recallAt10ByCulture: Object.fromEntries(shares),
    cultureGap: round(100 * (Math.max(...values) - Math.min(...values))),
    ...curve(best, positives, 0.99),
  };
}

/** Best F1 over all thresholds, and recall at the lowest threshold that keeps the precision. */
export function curve(best: { weight: number; right: boolean }[], positives: number, precision: number) {
  let [right, bestF1, recallAt] = [0, 0, 0];
  for (const [at, each] of best.sort((a, b) => b.weight - a.weight).entries()) {
    right += Number(each.right);
    const [p, r] = [right / (at + 1), right / positives];
    if (right > 0) bestF1 = Math.max(bestF1, (2 * p * r) / (p + r));
    if (p >= precision) recallAt = r;
  }
  return { bestF1: round(bestF1), recallAtPrecision99: round(recallAt) };
}

export function percentile(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export const round = (value: number) => Math.round(value * 10_000) / 10_000;
