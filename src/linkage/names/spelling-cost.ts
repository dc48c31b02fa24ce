/**
 * How far two spellings of a name are apart: an edit distance (Damerau) in which slips and habits of
 * romanisation that seldom tell two names apart cost less than a whole letter.
 *
 * @param left letters a to z, folded
 * @param right the same
 * @param most stop counting above this; any larger distance is answered as a number above it, at times Infinity
 * @returns 0 for equal spellings; 1 is about one wrong letter
 */
export function spellingCost(left: string, right: string, most = Number.POSITIVE_INFINITY): number {
  if (left === right) return 0;
  const [n, m] = [Math.min(left.length, LONGEST), Math.min(right.length, LONGEST)];
  let [beforeLast, last, current] = rows;
  last[0] = 0;
  for (let j = 1; j <= m; j += 1) {
    gaps[j] = gapCost(right, j - 1, m);
    last[j] = last[j - 1]! + gaps[j]!;
  }
  let leastBefore = 0;
  for (let i = 1; i <= n; i += 1) {
    const removing = gapCost(left, i - 1, n);
    let least = last[0]! + removing;
    current[0] = least;
    for (let j = 1; j <= m; j += 1) {
      let cost = last[j - 1]! + replaceCost(left, right, i - 1, j - 1);
      const removed = last[j]! + removing;
      const added = current[j - 1]! + gaps[j]!;
      if (removed < cost) cost = removed;
      if (added < cost) cost = added;
      if (isSwap(left, right, i - 1, j - 1)) cost = Math.min(cost, beforeLast[j - 2]! + SWAP);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap goes on from two rows back, so that one row too dear is not the end.
    if (least > most && leastBefore + SWAP > most) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[m]!;
}

const LONGEST = 40;
const rows: [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
];
const SWAP = 0.3;
/** Two names that begin with another letter are seldom one name. */
const FIRST_LETTER = 1.6;
const gaps = new Float64Array(LONGEST + 1);
const DOUBLED = 0.3;
const SILENT = 0.4;
const VOWEL = 0.6;
/** A vowel more at the end is often another name: Mansouri, Paula, Moreno. */
const LAST_VOWEL = 1;

/** Letters that stand for each other, with what that costs: same sound in some orthography, or alike on paper. */
const NEAR_LETTERS =
  'ae4 ai5 ao4 au6 ei4 eo5 eu5 io6 iu6 ou3 ay5 ey3 iy1 oy6 uy4 ij2 jy2 ck2 kq2 cq3 gk6 gq5 sz3 cs4 cz5 sx5 kx5 dt5 bp6 vw2 fv3 fw4 bv5 bf6 uv5 uw3 ow5 gh5 gj5 jz6 hk6 hx6 mn7 il5 hb8 cx6 dz6 lr7'.split(
    ' ',
  );
const CODES = 128;
const between = new Float64Array(CODES * CODES).fill(1);
for (const [one = '', other = '', tenths = ''] of NEAR_LETTERS) {
  const [a, b] = [one.charCodeAt(0), other.charCodeAt(0)];
  between[a * CODES + b] = Number(tenths) / 10;
  between[b * CODES + a] = Number(tenths) / 10;
}

function replaceCost(left: string, right: string, i: number, j: number): number {
  const [a, b] = [left.charCodeAt(i), right.charCodeAt(j)];
  if (a === b) return 0;
  const cost = a < CODES && b < CODES ? between[a * CODES + b]! : 1;
  return i === 0 && j === 0 && cost > 0.5 ? cost * FIRST_LETTER : cost;
}

function gapCost(word: string, at: number, length: number): number {
  const code = word.charCodeAt(at);
  if (at > 0 && code === word.charCodeAt(at - 1)) return DOUBLED;
  if (isVowel(code)) return at === length - 1 ? LAST_VOWEL : VOWEL;
  return code === 104 && at > 0 ? SILENT : at === 0 ? FIRST_LETTER : 1;
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
}

function isSwap(left: string, right: string, i: number, j: number): boolean {
  return (
    i > 0 &&
    j > 0 &&
    left.charCodeAt(i) === right.charCodeAt(j - 1) &&
    left.charCodeAt(i - 1) === right.charCodeAt(j)
  );
}
