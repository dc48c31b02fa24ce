export { logLikelihoodRatio } from './likelihood-ratio.js';
export { permutationScan, type ScanAnswer, type SpaceTimeCluster } from './permutation-scan.js';
export type { PlacedCase, ScanSettings, ScanZone } from './scan-input.js';
