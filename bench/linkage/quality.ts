import type { FieldPlan, LinkedPairs } from '../../src/linkage/index.js';

/** Entity of every record, by row: two records with the same number are the same entity. */
export interface Truth {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface Quality {
  readonly truePairs: number;
  readonly f1AtShippedThreshold: number;
  readonly bestF1: number;
  readonly recallAtPrecision99: number;
  /** Recall at the shipped threshold among true pairs whose field differs, by field. */
  readonly recallWhereFieldDiffers: Readonly<Record<string, number>>;
  /** The same by number of fields that differ. */
  readonly recallByFieldsThatDiffer: Readonly<Record<string, number>>;
}

/** Precision and recall over ALL true pairs, also those that no block brought together. */
export function measureQuality(plan: FieldPlan, linked: LinkedPairs, truth: Truth): Quality {
  const truePairs = listTruePairs(truth);
  const order = Uint32Array.from(linked.scores.keys()).sort((a, b) => linked.scores[b]! - linked.scores[a]!);
  let [right, bestF1, atThreshold, recallAtPrecision99] = [0, 0, 0, 0];
  order.forEach((k, at) => {
    if (truth.left[linked.left[k]!] === truth.right[linked.right[k]!]) right += 1;
    const [precision, recall] = [right / (at + 1), right / truePairs.length];
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    bestF1 = Math.max(bestF1, f1);
    if (linked.scores[k]! >= 0) atThreshold = f1;
    if (precision >= 0.99) recallAtPrecision99 = recall;
  });
  return {
    truePairs: truePairs.length,
    f1AtShippedThreshold: round(atThreshold),
    bestF1: round(bestF1),
    recallAtPrecision99: round(recallAtPrecision99),
    ...recallByGroup(plan, linked, truePairs),
  };
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

function listTruePairs({ left, right }: Truth): (readonly [number, number])[] {
  const rows = new Map<string, number[]>();
  right.forEach((entity, row) => {
    const own = rows.get(entity);
    if (own) own.push(row);
    else rows.set(entity, [row]);
  });
  return left.flatMap((entity, i) =>
    (rows.get(entity) ?? []).filter((j) => left !== right || j > i).map((j) => [i, j] as const),
  );
}

function recallByGroup(
  plan: FieldPlan,
  linked: LinkedPairs,
  truePairs: readonly (readonly [number, number])[],
) {
  const width = plan.fields[0]!.right.length;
  const found = new Set<number>();
  for (let k = 0; k < linked.scores.length; k++) {
    if (linked.scores[k]! >= 0) found.add(linked.left[k]! * width + linked.right[k]!);
  }
  const byField = new Tally();
  const byCount = new Tally();
  for (const [i, j] of truePairs) {
    const isFound = found.has(i * width + j);
    const differing = plan.fields.filter((field) => field.left[i] !== field.right[j]);
    for (const { name } of differing) byField.add(name, isFound);
    byCount.add(String(differing.length), isFound);
  }
  return { recallWhereFieldDiffers: byField.shares(), recallByFieldsThatDiffer: byCount.shares() };
}

class Tally {
  readonly #counts = new Map<string, { all: number; found: number }>();

  add(group: string, isFound: boolean): void {
    const count = this.#counts.get(group) ?? { all: 0, found: 0 };
    count.all += 1;
    if (isFound) count.found += 1;
    this.#counts.set(group, count);
  }

  shares(): Record<string, number> {
    const sorted = [...this.#counts].sort(([a], [b]) => a.localeCompare(b));
    return Object.fromEntries(sorted.map(([group, { all, found }]) => [group, round(found / all)]));
  }
}
