import type { ComparedPairs } from '../compare/compare-pairs.js';

/** Pairs below this many bits under the first guess have no say in what is learned: one in 16,000. */
const LEAST_BITS = -14;
/** More pairs than this teach nothing new. */
const ENOUGH = 200_000;

export interface Sample {
  readonly pairs: ComparedPairs;
  /** Each sampled pair stands for this many. */
  readonly standsFor: number;
}

/** The pairs that can be one entity, every n-th of them when there are very many. */
export function plausiblePairs(pairs: ComparedPairs, scores: Float64Array): Sample {
  let count = 0;
  for (let k = 0; k < scores.length; k++) if (scores[k]! >= LEAST_BITS) count += 1;
  const standsFor = Math.max(1, Math.ceil(count / ENOUGH));
  const places = new Int32Array(Math.floor(count / standsFor));
  for (let k = 0, seen = 0; k < scores.length; k++) {
    if (scores[k]! < LEAST_BITS) continue;
    if (seen % standsFor === 0 && seen / standsFor < places.length) places[seen / standsFor] = k;
    seen += 1;
  }
  return {
    standsFor,
    pairs: {
      left: pick(pairs.left, places, new Int32Array(places.length)),
      right: pick(pairs.right, places, new Int32Array(places.length)),
      levels: pairs.levels.map((levels) => pick(levels, places, new Uint8Array(places.length))),
      swapped: pairs.swapped.map((swapped) => pick(swapped, places, new Uint8Array(places.length))),
      bits: pairs.bits.map((bits) => bits && pick(bits, places, new Float32Array(places.length))),
    },
  };
}

function pick<T extends Int32Array | Uint8Array | Float32Array>(from: T, places: Int32Array, into: T): T {
  for (let n = 0; n < places.length; n++) into[n] = from[places[n]!]!;
  return into;
}
