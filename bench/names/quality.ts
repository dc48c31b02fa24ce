/** A pair with the score a matcher gave it, in bits; −Infinity where the matcher did not name the pair. */
export interface ScoredPair {
  readonly kind: string;
  readonly isSame: boolean;
  readonly score: number;
}

export interface NameQuality {
  readonly pairs: number;
  readonly bestF1: number;
  /** Score at which the best F1 is reached, bits. */
  readonly bestAt: number;
  readonly f1AtShippedThreshold: number;
  readonly precisionAtShippedThreshold: number;
  readonly recallAtShippedThreshold: number;
  /** Wrong answers at the shipped threshold by kind of difficulty, `missed/same wrong/other`; kinds without are left out. */
  readonly wrongByKind: Readonly<Record<string, string>>;
}

/** Zero bits is an even chance: probability 0.5. */
const SHIPPED = 0;

export function measureNames(pairs: readonly ScoredPair[]): NameQuality {
  const shipped = countAt(pairs, SHIPPED);
  let [bestF1, bestAt] = [0, SHIPPED];
  for (const { score } of pairs) {
    const f1 = f1Of(countAt(pairs, score));
    if (f1 > bestF1) [bestF1, bestAt] = [f1, score];
  }
  return {
    pairs: pairs.length,
    bestF1: round(bestF1),
    bestAt: round(bestAt),
    f1AtShippedThreshold: round(f1Of(shipped)),
    precisionAtShippedThreshold: round(shipped.hits / Math.max(1, shipped.hits + shipped.wrong)),
    recallAtShippedThreshold: round(shipped.hits / Math.max(1, shipped.hits + shipped.missed)),
    wrongByKind: wrongByKind(pairs),
  };
}

interface Counts {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

function countAt(pairs: readonly ScoredPair[], threshold: number): Counts {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const { isSame, score } of pairs) {
    // A pair the matcher did not name is no match at any threshold.
    const isNamed = score >= threshold && score > -Infinity;
    if (isNamed && isSame) hits += 1;
    else if (isNamed) wrong += 1;
    else if (isSame) missed += 1;
  }
  return { hits, wrong, missed };
}

const f1Of = ({ hits, wrong, missed }: Counts) => (hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed));

function wrongByKind(pairs: readonly ScoredPair[]): Record<string, string> {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].sort();
  const counted = kinds.map((kind) => {
    const own = pairs.filter((pair) => pair.kind === kind);
    const same = own.filter(({ isSame }) => isSame).length;
    const { wrong, missed } = countAt(own, SHIPPED);
    return { kind, wrong, missed, text: `${missed}/${same} ${wrong}/${own.length - same}` };
  });
  return Object.fromEntries(
    counted.filter(({ wrong, missed }) => wrong + missed > 0).map(({ kind, text }) => [kind, text]),
  );
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
