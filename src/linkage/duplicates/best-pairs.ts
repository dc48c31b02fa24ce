import type { Mentioned } from './prepare-signal.js';

/** Bits of two names without a sound in common; comparing them letter by letter would say no less. */
const NOTHING_IN_COMMON = -10;
const NONE: readonly number[] = [];
const TAKEN = Number.NEGATIVE_INFINITY;

/**
 * Bits of the best pairs, none more than how many are about either allows; each of a list meeting one of the other,
 * best first.
 */
export function bestPairs<M extends Mentioned<unknown>>(
  ours: readonly M[],
  theirs: readonly M[],
  bitsOf: (a: M, b: M) => number,
): readonly number[] {
  if (ours.length === 0 || theirs.length === 0) return NONE;
  const bits: number[] = [];
  for (const x of ours)
    for (const y of theirs)
      bits.push(shareTrace(x.traces, y.traces) ? Math.min(bitsOf(x, y), x.most, y.most) : NOTHING_IN_COMMON);
  return bits.length === 1 ? bits : greedily(bits, theirs.length);
}

/** @param bits a table by row, which is used up */
function greedily(bits: number[], width: number): number[] {
  const found: number[] = [];
  const pairs = Math.min(width, bits.length / width);
  while (found.length < pairs) {
    let best = 0;
    for (let at = 1; at < bits.length; at += 1) if ((bits[at] ?? TAKEN) > (bits[best] ?? TAKEN)) best = at;
    found.push(bits[best] ?? TAKEN);
    const [row, column] = [Math.floor(best / width), best % width];
    for (let at = 0; at < bits.length; at += 1)
      if (Math.floor(at / width) === row || at % width === column) bits[at] = TAKEN;
  }
  return found;
}

function shareTrace(a: readonly number[], b: readonly number[]): boolean {
  for (const each of a) if (b.includes(each)) return true;
  return false;
}
