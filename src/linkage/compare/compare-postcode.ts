import type { Comparison } from './comparison.js';
import { oneSlip } from './one-slip.js';

/** Postcodes: the area is the first part ("1012 AB" and "1012 CD", "TQ13 8DF" and "TQ13 8HU"). */
export const comparePostcode: Comparison = {
  levels: ['equal', 'characters swapped', 'one character off', 'same area', 'same district', 'different'],
  level(left, right) {
    if (left === right) return 0;
    const slip = oneSlip(left, right);
    if (slip !== 'none') return slip === 'swap' ? 1 : 2;
    const area = areaOf(left);
    if (area === areaOf(right)) return 3;
    return area.slice(0, 2) === right.slice(0, 2) ? 4 : 5;
  },
};

function areaOf(postcode: string): string {
  return postcode.slice(0, Math.max(2, postcode.length - 3));
}
