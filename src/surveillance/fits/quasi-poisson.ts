import { type ArrowheadSolution, solveArrowhead } from './arrowhead.js';
import type { Design } from './design.js';

/** McCullagh & Nelder's IRLS with R's stopping rule, so that slow fits stop at the same iterate. */
const MAX_ITERATIONS = 25;
const TOLERANCE = 1e-8;
/** Floor of the fitted means: a separated class drifts to −∞ and would otherwise divide zero by zero. */
const SMALLEST_MEAN = Number.EPSILON;

/** A quasi-Poisson fit with log link on levels, slope and offset. */
export interface QuasiPoissonFit {
  readonly solution: ArrowheadSolution;
  /** Final means µ, length n. */
  readonly mu: Float64Array;
  /** Working weights at the **start** of the last iteration: dispersion, hat values and variances use these. */
  readonly workingWeights: Float64Array;
  readonly deviance: number;
  readonly iterations: number;
  /** Pearson: Σ w ((y−µ)/µ)² / (n − p), not yet bounded below by 1. */
  readonly dispersion: number;
  /** n − p. */
  readonly freedom: number;
}

export type FitFailure = 'no-freedom' | 'overflow';

/**
 * Fits E(y) = exp(level + slope·time + offset), Var(y) = φ E(y), by IRLS from µ = y + 0.1.
 * Each iteration is O(n).
 * @param y counts, length n
 * @param prior prior weights, length n
 * @returns the fit, or why there is none: fewer points than unknowns, or numbers beyond a double
 */
export function fitQuasiPoisson(
  design: Design,
  y: Float64Array,
  prior: Float64Array,
): QuasiPoissonFit | FitFailure {
  const freedom = y.length - rankOf(design);
  if (freedom <= 0) return 'no-freedom';
  const state = start(y);
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration += 1) {
    const before = iteration === 1 ? devianceOf(y, state, prior) : state.deviance;
    const solution = iterate(design, y, { state, prior });
    state.deviance = devianceOf(y, state, prior);
    if (!Number.isFinite(state.deviance)) return 'overflow';
    const settled = Math.abs(state.deviance - before) / (Math.abs(state.deviance) + 0.1) < TOLERANCE;
    if (settled || iteration === MAX_ITERATIONS) {
      return finish(y, state, { solution, freedom, iterations: iteration });
    }
  }
  return 'overflow';
}

interface State {
  /** Linear predictor including offset. */
  readonly eta: Float64Array;
  readonly mu: Float64Array;
  readonly z: Float64Array;
  readonly w: Float64Array;
  readonly logY: Float64Array;
  deviance: number;
}

function start(y: Float64Array): State {
  const mu = y.map((count) => count + 0.1);
  return {
    mu,
    eta: mu.map(Math.log),
    z: new Float64Array(y.length),
    w: new Float64Array(y.length),
    logY: y.map((count) => (count > 0 ? Math.log(count) : 0)),
    deviance: Number.NaN,
  };
}

/** One weighted least squares step; leaves the new predictor and means in the state. */
function iterate(
  design: Design,
  y: Float64Array,
  { state, prior }: { readonly state: State; readonly prior: Float64Array },
): ArrowheadSolution {
  const { eta, mu, z, w } = state;
  const { level, time, offset } = design;
  for (let i = 0; i < y.length; i += 1) {
    w[i] = prior[i]! * mu[i]!;
    z[i] = eta[i]! - (offset ? offset[i]! : 0) + (y[i]! - mu[i]!) / mu[i]!;
  }
  const solution = solveArrowhead(design, z, w);
  const { height, centre, slope } = solution;
  for (let i = 0; i < y.length; i += 1) {
    const season = level[i]!;
    const drift = time ? slope * (time[i]! - centre[season]!) : 0;
    eta[i] = height[season]! + drift + (offset ? offset[i]! : 0);
    mu[i] = Math.max(Math.exp(eta[i]!), SMALLEST_MEAN);
  }
  return solution;
}

function devianceOf(y: Float64Array, state: State, prior: Float64Array): number {
  const { eta, mu, logY } = state;
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) {
    const count = y[i]!;
    const part = count > 0 ? count * (logY[i]! - eta[i]!) - (count - mu[i]!) : mu[i]!;
    sum += prior[i]! * part;
  }
  return 2 * sum;
}

function finish(
  y: Float64Array,
  state: State,
  end: { readonly solution: ArrowheadSolution; readonly freedom: number; readonly iterations: number },
): QuasiPoissonFit | FitFailure {
  const dispersion = pearson(y, state.mu, state.w) / end.freedom;
  if (!Number.isFinite(dispersion)) return 'overflow';
  return { ...end, mu: state.mu, workingWeights: state.w, deviance: state.deviance, dispersion };
}

/** Σ weight ((y−µ)/µ)² */
export function pearson(y: Float64Array, mu: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) {
    const residual = (y[i]! - mu[i]!) / mu[i]!;
    sum += weight[i]! * residual * residual;
  }
  return sum;
}

/** Season classes that occur, plus one for the slope. */
function rankOf(design: Design): number {
  return new Set(design.level).size + (design.time ? 1 : 0);
}
