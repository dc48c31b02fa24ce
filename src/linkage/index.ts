/**
 * knooppunt/linkage: probabilistic record linkage after Fellegi and Sunter, without labels and without I/O.
 * Decides: which pairs of records are worth comparing, how alike they are, and how likely they are one entity.
 * Owns: comparators, weights, estimation, explanation, clusters.
 * Never does: read files, ask the clock or chance (a seed comes in), judge. A person judges.
 */
export { editDistance } from './compare/edit-distance.js';
export { jaroSimilarity, jaroWinkler } from './compare/jaro-winkler.js';
export {
  levelWeight,
  priorWeight,
  probabilityOfWeight,
  weightOfProbability,
} from './weights/match-weight.js';
export { type TermFrequency, termFrequencyWeight } from './weights/term-frequency.js';
export { type Contribution, type Waterfall, waterfall } from './weights/waterfall.js';
