import { editDistance } from './edit-distance.js';

/**
 * Edits between two texts, 3 for more than two: the same answer as `editDistance(left, right, 2)`. Dates and numbers
 * are mostly of one length, where two edits can only be two places changed or swapped with their neighbour, or one
 * character left out and another put in further on; that is told without a table.
 */
export function twoEdits(left: string, right: string): number {
  const length = left.length;
  if (length !== right.length) return editDistance(left, right, 2);
  let [edits, first, last] = [0, -1, -1];
  for (let i = 0; i < length; i++) {
    const [ours, theirs] = [left.charCodeAt(i), right.charCodeAt(i)];
    if (ours === theirs) continue;
    edits += 1;
    if (first < 0) first = i;
    if (i + 1 < length && ours === right.charCodeAt(i + 1) && theirs === left.charCodeAt(i + 1)) i += 1;
    last = i;
  }
  return edits <= 2 || !isShifted(left, right, [first, last]) ? Math.min(edits, 3) : 2;
}

type Stretch = readonly [first: number, last: number];

/** Whether the stretch of one, less its first character, is that of the other less its last. */
function isShifted(left: string, right: string, [first, last]: Stretch): boolean {
  let [onward, back] = [true, true];
  for (let i = first; i < last && (onward || back); i++) {
    onward = onward && left.charCodeAt(i + 1) === right.charCodeAt(i);
    back = back && left.charCodeAt(i) === right.charCodeAt(i + 1);
  }
  return onward || back;
}
