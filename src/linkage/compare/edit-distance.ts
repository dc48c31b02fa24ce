import { editTable } from './edit-table.js';

const LONGEST = 256;
/** Patterns up to this many characters fit in the bits of one number. */
const WORD = 31;
const ASCII = 128;

/** Per character a bit for each place of the pattern where it stands; all zeros between calls. */
const places = new Int32Array(ASCII);

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
  let n = Math.min(left.length, LONGEST);
  let m = Math.min(right.length, LONGEST);
  if (n - m > atMost || m - n > atMost) return atMost + 1;
  while (n > 0 && m > 0 && left.charCodeAt(n - 1) === right.charCodeAt(m - 1)) {
    n -= 1;
    m -= 1;
  }
  if (n === 0 || m === 0) return Math.min(n + m, atMost + 1);
  if (n <= WORD && mark(left, n)) {
    const edits = countEdits(n, right, m, atMost);
    unmark(left, n);
    if (edits >= 0) return edits;
  }
  return editTable(left.slice(0, n), right.slice(0, m), atMost);
}

/** False, with nothing marked, when a character is not ASCII. */
function mark(pattern: string, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const code = pattern.charCodeAt(i);
    if (code >= ASCII) {
      unmark(pattern, i);
      return false;
    }
    places[code]! |= 1 << i;
  }
  return true;
}

function unmark(pattern: string, length: number): void {
  for (let i = 0; i < length; i++) places[pattern.charCodeAt(i)] = 0;
}

/**
 * A column of the table of edits per character of `text`, all its rows at once as bits: whether the distance rises or
 * falls against the row above (`rises`, `falls`) and against the column before (`up`, `down`).
 *
 * @returns −1 when a character is not ASCII
 * @see Hyyrö, H. (2003). A bit-vector algorithm for computing Levenshtein and Damerau edit distances. Nordic Journal
 * of Computing 10(1).
 */
function countEdits(rows: number, text: string, columns: number, atMost: number): number {
  const last = 1 << (rows - 1);
  let [rises, falls, level, before, edits] = [-1, 0, 0, 0, rows];
  for (let j = 0; j < columns; j++) {
    const code = text.charCodeAt(j);
    if (code >= ASCII) return -1;
    const here = places[code]!;
    const swapped = ((~level & here) << 1) & before;
    level = ((((here & rises) + rises) | 0) ^ rises) | here | falls | swapped;
    let up = falls | ~(level | rises);
    let down = level & rises;
    if ((up & last) !== 0) edits += 1;
    else if ((down & last) !== 0) edits -= 1;
    // Each column left can take off one edit at most.
    if (edits - (columns - 1 - j) > atMost) return atMost + 1;
    up = (up << 1) | 1;
    down <<= 1;
    rises = down | ~(level | up);
    falls = up & level;
    before = here;
  }
  return edits;
}
