const PREFIX_SCALE = 0.1;
const LONGEST_PREFIX = 4;
const BOOST_FROM = 0.7;
const LONGEST = 256;
/** Strings up to this many characters are compared as the bits of one number. */
const WORD = 31;
const ASCII = 128;

const takenLeft = new Uint8Array(LONGEST);
const takenRight = new Uint8Array(LONGEST);
/** Per character a bit for each place of the right string where it stands; all zeros between calls. */
const places = new Int32Array(ASCII);

/**
 * Jaro similarity of two strings, with Winkler's bonus for a common prefix of up to four characters when the
 * Jaro similarity is at least 0.7. Symmetric. Strings over 256 UTF-16 units are compared on their first 256.
 *
 * @returns 0 (nothing in common) to 1 (equal); two empty strings give 1
 * @see Winkler, W. E. (1990). String comparator metrics and enhanced decision rules in the Fellegi–Sunter
 * model of record linkage. Proc. Section on Survey Research Methods, ASA, 354–359.
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroSimilarity(left, right);
  if (jaro < BOOST_FROM) return jaro;
  let prefix = 0;
  const most = Math.min(LONGEST_PREFIX, left.length, right.length);
  while (prefix < most && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}

/**
 * Jaro similarity: the mean of the shares of common characters and of common characters in the same order.
 *
 * @see Jaro, M. A. (1989). Advances in record-linkage methodology as applied to matching the 1985 census of
 * Tampa, Florida. JASA 84(406), 414–420.
 */
export function jaroSimilarity(left: string, right: string): number {
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  if (n === 0 || m === 0) return n === m ? 1 : 0;
  if (n <= WORD && m <= WORD && mark(right, m)) {
    const similarity = similarityOfWords(left, right);
    for (let j = 0; j < m; j++) places[right.charCodeAt(j)] = 0;
    return similarity;
  }
  const common = markCommon(left, right, n, m);
  if (common === 0) return 0;
  let transposed = 0;
  for (let i = 0, j = 0; i < n; i++) {
    if (takenLeft[i] === 0) continue;
    while (takenRight[j] === 0) j += 1;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) transposed += 1;
    j += 1;
  }
  return (common / n + common / m + (common - transposed / 2) / common) / 3;
}

/** False, with nothing marked, when a character is not ASCII. */
function mark(text: string, length: number): boolean {
  for (let j = 0; j < length; j++) {
    const code = text.charCodeAt(j);
    if (code >= ASCII) {
      for (let back = 0; back < j; back++) places[text.charCodeAt(back)] = 0;
      return false;
    }
    places[code]! |= 1 << j;
  }
  return true;
}

/** Each character of `left` takes the first place in reach of the right string, marked before, where it still stands. */
function similarityOfWords(left: string, right: string): number {
  const [n, m] = [left.length, right.length];
  const reach = Math.max(0, (Math.max(n, m) >> 1) - 1);
  let [ofLeft, ofRight, common] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const code = left.charCodeAt(i);
    if (code >= ASCII) continue;
    const inReach = i >= reach ? -1 << (i - reach) : -1;
    const free = places[code]! & inReach & ~ofRight & ((2 << Math.min(i + reach, WORD - 1)) - 1);
    if (free === 0) continue;
    ofRight |= free & -free;
    ofLeft |= 1 << i;
    common += 1;
  }
  if (common === 0) return 0;
  let transposed = 0;
  while (ofLeft !== 0) {
    if (left.charCodeAt(lowestBit(ofLeft)) !== right.charCodeAt(lowestBit(ofRight))) transposed += 1;
    ofLeft &= ofLeft - 1;
    ofRight &= ofRight - 1;
  }
  return (common / n + common / m + (common - transposed / 2) / common) / 3;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function markCommon(left: string, right: string, n: number, m: number): number {
  takenLeft.fill(0, 0, n);
  takenRight.fill(0, 0, m);
  const reach = Math.max(0, (Math.max(n, m) >> 1) - 1);
  let common = 0;
  for (let i = 0; i < n; i++) {
    const code = left.charCodeAt(i);
    const to = Math.min(m, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < to; j++) {
      if (takenRight[j] === 1 || right.charCodeAt(j) !== code) continue;
      takenLeft[i] = 1;
      takenRight[j] = 1;
      common += 1;
      break;
    }
  }
  return common;
}
