import type { Design } from './design.js';

/**
 * Weighted least squares of z on one level per season class plus one slope. The normal equations are an
 * arrowhead: diagonal but for the row and column of the slope. They are solved by eliminating the diagonal, with
 * time centred per class so that nothing cancels: O(n), no matrix.
 */
export interface ArrowheadSolution {
  /** Fitted level of each class at its weighted mean time; NaN for a class without weight. */
  readonly height: Float64Array;
  /** Weighted mean time of each class. */
  readonly centre: Float64Array;
  /** Sum of weights of each class. */
  readonly weight: Float64Array;
  /** Change per time step, 0 without trend. */
  readonly slope: number;
  /** Σ w (t − centre of its class)²: 1/spread is the unscaled variance of the slope. 0 without trend. */
  readonly spread: number;
}

/**
 * @param z working response, length n
 * @param w working weights, length n, >= 0
 */
export function solveArrowhead(design: Design, z: Float64Array, w: Float64Array): ArrowheadSolution {
  const weight = new Float64Array(design.levels);
  const height = new Float64Array(design.levels);
  const centre = new Float64Array(design.levels);
  for (let i = 0; i < z.length; i += 1) {
    const level = design.level[i]!;
    weight[level]! += w[i]!;
    height[level]! += w[i]! * z[i]!;
    if (design.time) centre[level]! += w[i]! * design.time[i]!;
  }
  for (let level = 0; level < design.levels; level += 1) {
    height[level]! /= weight[level]!;
    centre[level]! /= weight[level]!;
  }
  const { slope, spread } = design.time
    ? slopeOf(design, design.time, { z, w, height, centre })
    : { slope: 0, spread: 0 };
  return { height, centre, weight, slope, spread };
}

interface Sums {
  readonly z: Float64Array;
  readonly w: Float64Array;
  readonly height: Float64Array;
  readonly centre: Float64Array;
}

function slopeOf(design: Design, time: Float64Array, { z, w, height, centre }: Sums) {
  let spread = 0;
  let cross = 0;
  for (let i = 0; i < z.length; i += 1) {
    const level = design.level[i]!;
    const distance = time[i]! - centre[level]!;
    spread += w[i]! * distance * distance;
    cross += w[i]! * distance * (z[i]! - height[level]!);
  }
  return { slope: cross / spread, spread };
}

/** Linear predictor without offset at a class and time. */
export function linearAt(solution: ArrowheadSolution, level: number, time: number): number {
  return solution.height[level]! + solution.slope * (time - solution.centre[level]!);
}

/** x'(X'WX)⁻¹x at a class and time: the variance of the linear predictor before the dispersion. */
export function leverageAt(solution: ArrowheadSolution, level: number, time: number): number {
  const base = 1 / solution.weight[level]!;
  if (solution.spread === 0) return base;
  const distance = time - solution.centre[level]!;
  return base + (distance * distance) / solution.spread;
}
