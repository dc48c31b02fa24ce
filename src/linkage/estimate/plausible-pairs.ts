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
  const plausible: number[] = [];
  for (let k = 0; k < scores.length; k++) if (scores[k]! >= LEAST_BITS) plausible.push(k);
  const standsFor = Math.max(1, Math.ceil(plausible.length / ENOUGH));
  const places = Int32Array.from(
    { length: Math.floor(plausible.length / standsFor) },
    (_, n) => plausible[n * standsFor]!,
  );
  return {
    standsFor,
    pairs: {
      left: pick(pairs.left, places, new Int32Array(places.length)),
      right: pick(pairs.right, places, new Int32Array(places.length)),
      levels: pairs.levels.map((levels) => pick(levels, places, new Uint8Array(places.length))),
      swapped: pairs.swapped.map((swapped) => pick(swapped, places, new Uint8Array(places.length))),
      vetoed: pick(pairs.vetoed, places, new Uint8Array(places.length)),
      bits: pairs.bits.map((bits) => bits && pick(bits, places, new Float32Array(places.length))),
    },
  };
}

function pick<T extends Int32Array | Uint8Array | Float32Array>(from: T, places: Int32Array, into: T): T {
  for (let n = 0; n < places.length; n++) into[n] = from[places[n]!]!;
  return into;
}
