export {
  type GrowingCommunity,
  type GrowthAnswer,
  type GrowthSettings,
  growingCommunities,
  type ShownEdge,
} from './growing-communities.js';
export { type LouvainSettings, louvainPartition, type Partition } from './louvain.js';
export { modularity, type WeightedLink } from './modularity.js';
export {
  type EntityMentions,
  type LinkedReport,
  type ReportGraph,
  type ReportGraphSettings,
  type ReportLink,
  reportGraph,
} from './report-graph.js';
