import { probabilityOfWeight } from './match-weight.js';

/** One step of the explanation: what was compared, how it came out, and what that weighs. */
export interface Contribution {
  /** Field or rule: `surname`, `birth date`, `household`. */
  readonly label: string;
  /** Name of the comparison level reached: `exact`, `one character off`, `missing`. */
  readonly level: string;
  /** Bits: positive speaks for the same entity, negative against. */
  readonly weight: number;
  readonly left?: string;
  readonly right?: string;
}

export interface Waterfall {
  /** Bits before any field was looked at. */
  readonly prior: number;
  readonly contributions: readonly Contribution[];
  /** Bits: prior plus all contributions. */
  readonly score: number;
  /** 0–1, from the score. */
  readonly probability: number;
}

/** Adds the contributions to the prior. The score is their sum by construction, so the bars always add up. */
export function waterfall(prior: number, contributions: readonly Contribution[]): Waterfall {
  let score = prior;
  for (const { weight } of contributions) score += weight;
  return { prior, contributions, score, probability: probabilityOfWeight(score) };
}
