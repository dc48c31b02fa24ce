import type { Comparison } from './comparison.js';
import { oneSlip } from './one-slip.js';

/** House numbers, ages and other small numbers. */
export const compareNumber: Comparison = {
  levels: ['equal', 'digits swapped', 'one digit off', 'different'],
  level(left, right) {
    if (left === right) return 0;
    const slip = oneSlip(left, right);
    if (slip === 'swap') return 1;
    return slip === 'character' ? 2 : 3;
  },
};
