import { type SeededRandom, shuffleFront } from '../seeded-random.js';

export interface NewEdgeQuestion {
  /** For each of the m links the community at its two ends, or −1 for one that is not asked about. */
  readonly ends: readonly (readonly [number, number])[];
  /** New links inside each community, as observed; one entry per community. */
  readonly observed: readonly number[];
  /** How many of the m links are new. */
  readonly newLinks: number;
  /** B, e.g. 999: the smallest possible p is 1/(B + 1). */
  readonly permutations: number;
}

/**
 * Degree-preserving null of the new links (configuration model, Molloy & Reed 1995; as in Newman's modularity): every report keeps its
 * number of links, all 2m link ends are paired afresh, and the first pairs stand for the new links. Self-links and doubles may
 * occur, which makes the null a little more clustered, hence p a little too high: the safe side.
 *
 * @returns per community p = (1 + number of draws with at least as many new links inside) / (B + 1)
 */
export function newEdgeP(question: NewEdgeQuestion, random: SeededRandom): number[] {
  const { observed, newLinks, permutations } = question;
  const ends = Int32Array.from(question.ends.flat());
  const atLeast = new Int32Array(observed.length);
  const inside = new Int32Array(observed.length);
  for (let draw = 0; draw < permutations; draw += 1) {
    shuffleFront(ends, 2 * newLinks, random);
    inside.fill(0);
    for (let at = 0; at < 2 * newLinks; at += 2) {
      const community = ends[at] ?? -1;
      if (community < 0 || community !== ends[at + 1]) continue;
      const count = (inside[community] ?? 0) + 1;
      inside[community] = count;
      // Each draw passes the observed number at most once, so this counts the draws that reach it.
      if (count === observed[community]) atLeast[community] = (atLeast[community] ?? 0) + 1;
    }
  }
  return observed.map((count, at) => (count === 0 ? 1 : (1 + (atLeast[at] ?? 0)) / (permutations + 1)));
}
