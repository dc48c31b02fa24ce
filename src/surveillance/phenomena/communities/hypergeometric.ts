import { logGamma } from '../../distributions/log-gamma.js';

export interface Urn {
  /** N, all balls. */
  readonly all: number;
  /** K <= N, the marked ones. */
  readonly marked: number;
  /** n <= N, how many are drawn without putting back. */
  readonly drawn: number;
}

/** P(X >= x) for the number of marked balls drawn; terms added from the far tail inwards. */
export function hypergeometricAtLeast(x: number, { all, marked, drawn }: Urn): number {
  const most = Math.min(marked, drawn);
  const least = Math.max(0, drawn + marked - all);
  if (x <= least) return 1;
  let tail = 0;
  for (let k = most; k >= x; k -= 1) {
    tail += Math.exp(logChoose(marked, k) + logChoose(all - marked, drawn - k) - logChoose(all, drawn));
  }
  return Math.min(1, tail);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
