import type { Comparison } from './comparison.js';
import { twoEdits } from './two-edits.js';

/** Numbers that identify: social security, V-number, IBAN, telephone. One slip of the hand is told from another number. */
export const compareIdentifier: Comparison = {
  levels: ['equal', 'one character off', 'two characters off', 'ending equal', 'different'],
  level(left, right) {
    if (left === right) return 0;
    const edits = twoEdits(left, right);
    if (edits === 1) return 1;
    if (edits === 2) return 2;
    const ending = Math.ceil(Math.min(left.length, right.length) * 0.6);
    return ending >= 5 && endAlike(left, right, ending) ? 3 : 4;
  },
};

function endAlike(left: string, right: string, count: number): boolean {
  const [n, m] = [left.length, right.length];
  for (let k = 1; k <= count; k++) if (left.charCodeAt(n - k) !== right.charCodeAt(m - k)) return false;
  return true;
}
