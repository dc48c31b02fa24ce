import type { Comparison } from './comparison.js';
import { oneSlip } from './one-slip.js';

/** A few fixed words: a state, a sex, a legal form. */
export const compareCategory: Comparison = {
  levels: ['equal', 'one character off', 'different'],
  level(left, right) {
    if (left === right) return 0;
    return Math.max(left.length, right.length) >= 3 && oneSlip(left, right) !== 'none' ? 1 : 2;
  },
};
