/** Probabilities nearer to 0 or 1 than this give no weight beyond ±40 bits. */
const EDGE = 2 ** -40;

/**
 * The match weight of one comparison level in bits: log2(m / u), the log of the Bayes factor.
 *
 * @param m probability of this level among pairs that are the same entity, 0–1
 * @param u probability of this level among pairs that are not, 0–1
 * @see Fellegi, I. P. & Sunter, A. B. (1969). A theory for record linkage. JASA 64(328), 1183–1210.
 */
export function levelWeight(m: number, u: number): number {
  return Math.log2(Math.max(m, EDGE) / Math.max(u, EDGE));
}

/** Total weight (bits, prior included) to probability: 1 / (1 + 2^-weight). Zero bits is 0.5. */
export function probabilityOfWeight(weight: number): number {
  return 1 / (1 + Math.exp(-weight * Math.LN2));
}

/** Probability (0–1) to weight in bits, held within ±40 bits. The inverse of `probabilityOfWeight`. */
export function weightOfProbability(probability: number): number {
  const held = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log2(held / (1 - held));
}

/**
 * Prior weight (bits) that a record's true counterpart is one particular register entry: `candidates` entries
 * share the chance `coverage` that the counterpart is in the register at all.
 *
 * @param candidates size of the register, at least 1
 * @param coverage probability that the mention is in the register, 0–1
 */
export function priorWeight(candidates: number, coverage: number): number {
  return weightOfProbability(coverage / Math.max(1, candidates));
}
