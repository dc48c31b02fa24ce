export type Slip = 'none' | 'character' | 'swap';

/**
 * Whether two different strings are one slip of the hand apart: one character added, left out or replaced, or two
 * neighbours swapped. The same answer as an edit distance of 1, without a table.
 */
export function oneSlip(left: string, right: string): Slip {
  const [n, m] = [left.length, right.length];
  if (n - m > 1 || m - n > 1) return 'none';
  let start = 0;
  const shortest = Math.min(n, m);
  while (start < shortest && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
  let [a, b] = [n - 1, m - 1];
  while (a >= start && b >= start && left.charCodeAt(a) === right.charCodeAt(b)) {
    a -= 1;
    b -= 1;
  }
  if (a - start <= 0 && b - start <= 0) return a < start && b < start ? 'none' : 'character';
  const swapped =
    a - start === 1 &&
    b - start === 1 &&
    left.charCodeAt(start) === right.charCodeAt(b) &&
    left.charCodeAt(a) === right.charCodeAt(start);
  return swapped ? 'swap' : 'none';
}
