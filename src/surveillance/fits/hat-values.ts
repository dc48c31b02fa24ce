import type { Design } from './design.js';
import type { QuasiPoissonFit } from './quasi-poisson.js';

/** Diagonal of the hat matrix W^½X(X'WX)⁻¹X'W^½ at the working weights of the fit, length n. O(n). */
export function hatValues(design: Design, fit: QuasiPoissonFit): Float64Array {
  const { weight, centre, spread } = fit.solution;
  return fit.workingWeights.map((w, i) => {
    const level = design.level[i]!;
    const base = w / weight[level]!;
    if (!design.time || spread === 0) return base;
    const distance = design.time[i]! - centre[level]!;
    return base + (w * distance * distance) / spread;
  });
}
