import type { TextInformation } from './text-information.js';

export interface ComparedTexts {
  /** Bits: how much likelier the two texts tell of one event than of two. */
  readonly weight: number;
  /** Bits of names and places that one side mentions and the other only has in its text. */
  readonly named: number;
  /** Part of what the shorter text says that the other says too, rare words counting most; 0 to 1. */
  readonly overlap: number;
}

/** Bits that each shared thing costs: by this much a word has to be rarer than in every second text to count. */
const SHARED = -1.6;
/** Bits that each thing costs which one says and the other does not: writers leave out, and choose other words. */
const LEFT_OUT = -0.3;
/** Of two that tell one event, so many use no word of each other: a paraphrase, another language. */
const OTHER_WORDS = 0.2;
/** Words of one text hang together, so that more than this is never known from them. */
const MOST = 12;

/**
 * What two texts have in common, in bits: every shared word counts for its rarity (Spärck Jones 1972), less what
 * was to be expected from the word beside it when that is shared too. So a stock sentence counts once, not once
 * for each of its words, and a mail that fifty senders copied says as little as one word that fifty use.
 * Words of mentions say who it is about, not what happened.
 */
export function compareTexts(a: TextInformation, b: TextInformation): ComparedTexts {
  const met = { bits: 0, units: 0, named: 0, ofA: 0, ofB: 0 };
  meet(a.words, b.words, (i, j) => {
    const [namedA, namedB] = [a.named[i] === 1, b.named[j] === 1];
    if (!namedA) met.ofA += 1;
    if (!namedB) met.ofB += 1;
    if (namedA !== namedB) met.named += a.bits[i] ?? 0;
    if (namedA || namedB) return;
    met.bits += a.bits[i] ?? 0;
    met.units += 1;
  });
  meet(a.links, b.links, (i) => {
    const echo = a.echo[i] ?? 0;
    met.bits -= a.twice[i] ?? 0;
    met.units -= echo;
    met.ofA -= echo;
    met.ofB -= echo;
  });
  const bits = Math.max(0, met.bits);
  const apart = Math.max(0, a.units - met.ofA) + Math.max(0, b.units - met.ofB);
  const least = Math.min(a.totalBits, b.totalBits);
  return {
    weight: orOtherWords(bits + SHARED * Math.max(0, met.units) + LEFT_OUT * apart),
    named: met.named,
    overlap: least <= 0 ? 0 : Math.min(1, bits / least),
  };
}

function orOtherWords(bits: number): number {
  return Math.log2(OTHER_WORDS + (1 - OTHER_WORDS) * 2 ** Math.min(MOST, bits));
}

/** Calls back with the places of every value that two sorted lists share. */
function meet(a: Int32Array, b: Int32Array, each: (i: number, j: number) => void): void {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) each(i, j);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}
