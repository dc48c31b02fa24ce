import type { CandidatePairs, PairList } from './candidate-pairs.js';

/** A shorter list is compared sooner than it is sampled. */
const LONG_LIST = 50_000;
/** The least share of all pairs that makes a band, and how many pairs of each band are tried. */
const BAND = 0.05;
const TRIED = 500;
/** Of the matches expected, the share that may be lost. What is learned later shows it to be far less than this. */
const MAY_BE_LOST = 1 / 2500;

export interface FirstSight {
  /** Number of true pairs expected in the tables, before anything is learned. */
  readonly matches: number;
  /** The same among some pairs. */
  readonly expectTrue: (tried: PairList) => number;
}

/**
 * Leaves out the pairs that share too little for one of them to be one entity. The pairs are cut in bands by the
 * rarity of what they share; from the lowest band up some of each are tried, and as long as all bands so far, this one
 * included, are expected to hold hardly any true pair, the band below this one goes. Where many columns tell
 * records apart that is most of the list (four in five of FEBRL4 and FEBRL3, with no true pair among them); where few
 * do, nothing goes.
 */
export function keepPlausible(pairs: CandidatePairs, { matches, expectTrue }: FirstSight): PairList {
  const length = pairs.left.length;
  if (length < LONG_LIST) return pairs;
  const counts = new Int32Array(256);
  for (let k = 0; k < length; k++) counts[pairs.bits[k]!]! += 1;
  let [least, from, count, lost] = [0, 0, 0, 0];
  for (let bit = 0; bit < counts.length; bit++) {
    count += counts[bit]!;
    if (count < BAND * length) continue;
    const tried = drawBand(pairs, { from, to: bit, count });
    lost += (expectTrue(tried) * count) / tried.left.length;
    if (lost > MAY_BE_LOST * matches) break;
    least = from;
    from = bit + 1;
    count = 0;
  }
  return least === 0 ? pairs : atLeast(pairs, least);
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Every n-th pair of a band. */
function drawBand({ left, right, bits }: CandidatePairs, { from, to, count }: Band): PairList {
  const step = Math.max(1, Math.floor(count / TRIED));
  const drawn: number[] = [];
  for (let k = 0, seen = 0; k < bits.length; k++) {
    if (bits[k]! < from || bits[k]! > to) continue;
    if (seen % step === 0) drawn.push(k);
    seen += 1;
  }
  return { left: Int32Array.from(drawn, (k) => left[k]!), right: Int32Array.from(drawn, (k) => right[k]!) };
}

function atLeast({ left, right, bits }: CandidatePairs, least: number): PairList {
  let kept = 0;
  for (let k = 0; k < bits.length; k++) if (bits[k]! >= least) kept += 1;
  const pairs = { left: new Int32Array(kept), right: new Int32Array(kept) };
  for (let k = 0, at = 0; k < bits.length; k++) {
    if (bits[k]! < least) continue;
    pairs.left[at] = left[k]!;
    pairs.right[at] = right[k]!;
    at += 1;
  }
  return pairs;
}
