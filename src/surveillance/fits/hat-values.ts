import type { Design } from './design.js';
import type { QuasiPoissonFit } from './quasi-poisson.js';

/** Diagonal of the hat matrix W^½X(X'WX)⁻¹X'W^½ at the working weights of the fit, length n. O(n). */
export function hatValues(design: Design, fit: QuasiPoissonFit): Float64Array {
  const { weight, centre, spread } = fit.solution;
  const hat = new Float64Array(fit.workingWeights.length);
  for (let i = 0; i < hat.length; i += 1) {
    const w = fit.workingWeights[i]!;
    const level = design.level[i]!;
    const distance = design.time && spread > 0 ? design.time[i]! - centre[level]! : 0;
    hat[i] = w / weight[level]! + (distance === 0 ? 0 : (w * distance * distance) / spread);
  }
  return hat;
}
