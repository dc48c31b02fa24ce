import type { TextInformation } from './text-information.js';

export interface ComparedTexts {
  /** Bits: how much likelier the two texts tell of one event than of two. */
  readonly weight: number;
  /** Bits of names and places that one side mentions and the other only has in its text. */
  readonly named: number;
  /** Bits of the words that both have, before anything is set against them. */
  readonly bits: number;
}

/** Part of the bits of shared words that counts: words of one subject hang together also when not side by side. */
const OF_WORDS = 0.75;
/** Bits that each shared thing costs: by this much a word has to be rarer than in every text to count at all. */
const SHARED = -1;
/** Bits that each thing costs which one says and the other does not: writers leave out, and choose other words. */
const LEFT_OUT = -0.4;
/** Of two that tell one event, so many use no word of each other: a paraphrase, another language. */
const OTHER_WORDS = 0.06;
/** Part that counts of what like words say: two events of one kind are told in like words too. */
const LIKE_WORDS = 0.7;
/** What two texts say in common is not told apart from a subject in common by ever more of it (bits, and the rest). */
const ENOUGH = { bits: 6, beyond: 0.18 };

/**
 * What two texts have in common, in bits: every shared word counts for its rarity (Spärck Jones 1972), less what
 * was to be expected from the word beside it when that is shared too. So a stock sentence counts once, not once
 * for each of its words, and a mail that fifty senders copied says as little as one word that fifty use.
 * Words of mentions say who it is about, not what happened.
 */
export function compareTexts(a: TextInformation, b: TextInformation): ComparedTexts {
  const met = { bits: 0, units: 0, named: 0, ofA: 0, ofB: 0 };
  if (sharedWords(a, b, met) > 1) takeBackEchoes(a, b, met);
  const bits = Math.max(0, met.bits);
  const apart = Math.max(0, a.units - met.ofA) + Math.max(0, b.units - met.ofB);
  return {
    weight: likeWords(
      OF_WORDS * bits + SHARED * Math.max(0, met.units) + LEFT_OUT * apart,
      bits / Math.max(1, a.totalBits, b.totalBits),
    ),
    bits,
    named: met.named,
  };
}

interface Met {
  bits: number;
  /** Things both say. */
  units: number;
  named: number;
  /** Things of each that the other says too. */
  ofA: number;
  ofB: number;
}

function sharedWords(a: TextInformation, b: TextInformation, met: Met): number {
  const [ours, theirs] = [a.words, b.words];
  let [i, j, shared] = [0, 0, 0];
  while (i < ours.length && j < theirs.length) {
    const [x, y] = [ours[i] ?? 0, theirs[j] ?? 0];
    if (x === y) {
      shared += 1;
      addWord(met, { bits: a.bits[i] ?? 0, namedA: a.named[i] === 1, namedB: b.named[j] === 1 });
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

function addWord(met: Met, word: { bits: number; namedA: boolean; namedB: boolean }): void {
  if (!word.namedA) met.ofA += 1;
  if (!word.namedB) met.ofB += 1;
  if (word.namedA !== word.namedB) met.named += word.bits;
  if (word.namedA || word.namedB) return;
  met.bits += word.bits;
  met.units += 1;
}

function takeBackEchoes(a: TextInformation, b: TextInformation, met: Met): void {
  const [ours, theirs] = [a.links, b.links];
  let [i, j] = [0, 0];
  while (i < ours.length && j < theirs.length) {
    const [x, y] = [ours[i] ?? 0, theirs[j] ?? 0];
    if (x === y) {
      const echo = a.echo[i] ?? 0;
      met.bits -= a.twice[i] ?? 0;
      met.units -= echo;
      met.ofA -= echo;
      met.ofB -= echo;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}

/** @param all part of what either says that both say, 0 to 1: word for word, no kind of event explains it */
function likeWords(bits: number, all: number): number {
  const told = Math.min(bits, ENOUGH.bits) + ENOUGH.beyond * Math.max(0, bits - ENOUGH.bits);
  const weight = Math.log2(OTHER_WORDS + (1 - OTHER_WORDS) * 2 ** told);
  return weight > 0 ? (LIKE_WORDS + (1 - LIKE_WORDS) * all ** 2) * weight : weight;
}
