export { logLikelihoodRatio } from './likelihood-ratio.js';
export {
  type PlacedCase,
  permutationScan,
  type ScanAnswer,
  type ScanSettings,
  type ScanZone,
  type SpaceTimeCluster,
} from './permutation-scan.js';
