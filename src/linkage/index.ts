/**
 * knooppunt/linkage: probabilistic record linkage after Fellegi and Sunter, without labels and without I/O.
 * Decides: which pairs of records are worth comparing, how alike they are, and how likely they are one entity.
 * Owns: comparators, weights, estimation, explanation, clusters.
 * Never does: read files, ask the clock or chance (a seed comes in), judge. A person judges.
 */

export type { PairList } from './blocking/candidate-pairs.js';
export { clusterRecords } from './cluster/cluster-records.js';
export type { GroupRule, Join } from './cluster/join-groups.js';
export { GROUP_RULE } from './cluster/score-groups.js';
export { compareNames } from './compare/compare-names.js';
export { type ComparedPairs, PairComparer, type Swap } from './compare/compare-pairs.js';
export { compareSlice, roomForLevels, SLICE } from './compare/compare-slice.js';
export { editDistance } from './compare/edit-distance.js';
export { jaroSimilarity, jaroWinkler } from './compare/jaro-winkler.js';
export type { FieldModel, LinkageModel } from './estimate/model.js';
export type { Field, FieldKind, ProtectedAttribute } from './fields/field-kind.js';
export { type FieldPlan, type FieldWishes, planFields, type Table } from './fields/plan-fields.js';
export {
  type CompareAll,
  type LinkedPairs,
  type LinkOptions,
  linkTables,
  linkTablesWith,
  SENSIBLE,
  SHIPPED_THRESHOLD,
} from './link-tables.js';
export { type Column, ColumnBuilder } from './records/column.js';
export { explainPair } from './score/explain-pair.js';
export { oneToOne } from './score/one-to-one.js';
export {
  levelWeight,
  priorWeight,
  probabilityOfWeight,
  weightOfProbability,
} from './weights/match-weight.js';
export { type TermFrequency, termFrequencyWeight } from './weights/term-frequency.js';
export { type Contribution, type Waterfall, waterfall } from './weights/waterfall.js';
