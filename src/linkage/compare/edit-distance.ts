const LONGEST = 256;
const WIDTH = LONGEST + 2;
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
 * @see Ukkonen, E. (1985). Algorithms for approximate string matching (the band). Information and Control 64.
 */
export function editDistance(left: string, right: string, atMost = LONGEST): number {
  if (left === right) return 0;
  let [n, m] = [Math.min(left.length, LONGEST), Math.min(right.length, LONGEST)];
  if (Math.abs(n - m) > atMost) return atMost + 1;
  while (n > 0 && m > 0 && left.charCodeAt(n - 1) === right.charCodeAt(m - 1)) {
    n -= 1;
    m -= 1;
  }
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const least = fillRow(left, right, { i, m, atMost });
    if (least > atMost) return atMost + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[m]!, atMost + 1);
}

interface Row {
  readonly i: number;
  readonly m: number;
  readonly atMost: number;
}

/** Fills `current` for row i within the band and returns a bound that no later row can fall below. */
function fillRow(left: string, right: string, { i, m, atMost }: Row): number {
  const code = left.charCodeAt(i - 1);
  const before = i > 1 ? left.charCodeAt(i - 2) : -1;
  const from = Math.max(1, i - atMost);
  const to = Math.min(m, i + atMost);
  current[from - 1] = from === 1 ? i : atMost + 1;
  let least = current[from - 1]!;
  for (let j = from; j <= to; j++) {
    const other = right.charCodeAt(j - 1);
    let cost = last[j - 1]! + (code === other ? 0 : 1);
    // @NOTE the cell above the band's right edge was never filled in this call.
    const removed = j < i + atMost ? last[j]! + 1 : atMost + 1;
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
