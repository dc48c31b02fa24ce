const LONGEST = 256;
const WIDTH = LONGEST + 1;
let beforeLast = new Uint16Array(WIDTH);
let last = new Uint16Array(WIDTH);
let current = new Uint16Array(WIDTH);

/**
 * Damerau–Levenshtein distance (optimal string alignment): the least number of inserted, deleted, replaced or
 * swapped adjacent characters that turns one string into the other. Symmetric. Strings over 256 UTF-16 units
 * are compared on their first 256.
 *
 * @param atMost stop counting above this distance; any larger distance is answered as `atMost + 1`
 * @returns whole number of edits, 0 for equal strings
 * @see Damerau, F. J. (1964). A technique for computer detection and correction of spelling errors. CACM 7(3).
 */
export function editDistance(left: string, right: string, atMost = LONGEST): number {
  if (left === right) return 0;
  const [n, m] = [Math.min(left.length, LONGEST), Math.min(right.length, LONGEST)];
  if (Math.abs(n - m) > atMost) return atMost + 1;
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const least = fillRow(left, right, i, m);
    if (least > atMost) return atMost + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[m]!, atMost + 1);
}

/** Fills `current` for row i and returns its least value: no later row can fall below it by more than a swap. */
function fillRow(left: string, right: string, i: number, m: number): number {
  const code = left.charCodeAt(i - 1);
  const before = i > 1 ? left.charCodeAt(i - 2) : -1;
  current[0] = i;
  let least = i;
  for (let j = 1; j <= m; j++) {
    const other = right.charCodeAt(j - 1);
    let cost = last[j - 1]! + (code === other ? 0 : 1);
    const removed = last[j]! + 1;
    const added = current[j - 1]! + 1;
    if (removed < cost) cost = removed;
    if (added < cost) cost = added;
    if (j > 1 && before === other && code === right.charCodeAt(j - 2)) {
      const swapped = beforeLast[j - 2]! + 1;
      if (swapped < cost) cost = swapped;
    }
    current[j] = cost;
    if (cost < least) least = cost;
  }
  // @NOTE a swap looks two rows back, so a row whose least is atMost + 1 may still lead to atMost.
  return least - 1;
}
