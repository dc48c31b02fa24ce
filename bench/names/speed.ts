import { compareNames } from '../../src/linkage/index.js';
import type { NamePair } from './pairs.js';

const ROUNDS = 30;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u;

/** Comparisons with explanation per second, over every Latin left name against every tenth Latin right one. */
export function measureNameSpeed(pairs: readonly NamePair[]): number {
  const latin = pairs.filter(({ left, right }) => LATIN.test(left) && LATIN.test(right));
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    let count = 0;
    for (const { left } of latin)
      for (let at = round % 10; at < latin.length; at += 10, count += 1)
        compareNames(left, latin[at]?.right ?? '');
    best = Math.max(best, (1000 * count) / (performance.now() - start));
  }
  return Math.round(best);
}
