import type { Design } from './design.js';

/**
 * Weighted least squares of z on one level per season class plus one slope. The normal equations are an
 * arrowhead: diagonal but for the row and column of the slope. They are solved by eliminating the diagonal, with
 * time measured from the middle of the baseline so that little cancels: O(n), one pass, no matrix.
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
  const { level, levels, time } = design;
  const weight = new Float64Array(levels);
  const height = new Float64Array(levels);
  const centre = new Float64Array(levels);
  const middle = time ? time[time.length >> 1]! : 0;
  let squares = 0;
  let products = 0;
  for (let i = 0; i < z.length; i += 1) {
    const season = level[i]!;
    const wi = w[i]!;
    const wz = wi * z[i]!;
    const x = time ? time[i]! - middle : 0;
    weight[season]! += wi;
    height[season]! += wz;
    centre[season]! += wi * x;
    squares += wi * x * x;
    products += wz * x;
  }
  for (let season = 0; season < levels; season += 1) {
    const share = centre[season]! / weight[season]!;
    if (weight[season]! > 0) {
      squares -= share * centre[season]!;
      products -= share * height[season]!;
    }
    height[season]! /= weight[season]!;
    centre[season] = share + middle;
  }
  return { height, centre, weight, slope: time ? products / squares : 0, spread: time ? squares : 0 };
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
