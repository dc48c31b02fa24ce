import { createLexicon, type NameWord } from '../names/lexicon.js';
import { matchWords, type WordMatch } from '../register/word-match.js';
import type { Comparison, PreparedWithBits } from './comparison.js';

const LEVELS = [
  'all words equal',
  'all words of one stand in the other',
  'all words equal but for spelling',
  'all words of one stand in the other, but for spelling',
  'several words equal, others differ',
  'one word equal, others differ',
  'a word alike, others differ',
  'different',
] as const;

/**
 * Whole names and other texts of several words, in any order. The level says how the words fit together; on top of
 * it every shared word brings its own rarity in bits, so a shared "de" says nothing and a shared "nieuwenhuijzen" much.
 */
export const compareWords: Comparison = {
  levels: LEVELS,
  level(left, right) {
    if (left === right) return 0;
    return prepareWords([left, right], Int32Array.of(1, 1)).level(0, 1);
  },
  prepareBits: prepareWords,
};

/** A word that occurs less often than this is not held to be rarer: it may be a typing error. */
const RAREST_COUNT = 3;
const MOST_WORDS = 12;

function prepareWords(values: readonly string[], counts: Int32Array): PreparedWithBits {
  const vocabulary = new Vocabulary(values, counts);
  const matcher = new WordMatcher(vocabulary);
  return {
    level: (left, right) => matcher.match(vocabulary.wordsOf[left]!, vocabulary.wordsOf[right]!),
    bits: () => matcher.bits,
  };
}

/** Distinct words of a column, with their rarity: bits = −log2(share of records that have the word). */
class Vocabulary {
  readonly words: string[] = [];
  readonly #lexicon = createLexicon();
  readonly #read: (NameWord | undefined)[] = [];
  readonly wordsOf: Int32Array[];
  readonly rarity: Float64Array;

  constructor(values: readonly string[], counts: Int32Array) {
    const codes = new Map<string, number>();
    const records: number[] = [];
    let total = 0;
    this.wordsOf = values.map((value, code) => {
      const own = Int32Array.from(new Set(splitWords(value)), (word) => this.#code(word, codes, records));
      total += code === 0 && value === '' ? 0 : counts[code]!;
      for (const word of own) records[word]! += counts[code]!;
      return own.sort();
    });
    this.rarity = Float64Array.from(records, (count) =>
      Math.log2((total + 1) / Math.max(count, RAREST_COUNT)),
    );
  }

  /** The word with its sound and the names it is a form of. */
  word(code: number): NameWord {
    const known = this.#read[code];
    if (known) return known;
    const word = this.#lexicon.word(this.words[code]!);
    this.#read[code] = word;
    return word;
  }

  #code(word: string, codes: Map<string, number>, records: number[]): number {
    const known = codes.get(word);
    if (known !== undefined) return known;
    codes.set(word, this.words.length);
    records.push(0);
    return this.words.push(word) - 1;
  }
}

function splitWords(value: string): string[] {
  return value === '' ? [] : value.split(' ', MOST_WORDS);
}

const NOT_ALIKE = -1;
const SLOTS = 1 << 15;

class WordMatcher {
  bits = 0;
  #alike = false;
  #matched = 0;
  #openLeft = 0;
  #openRight = 0;
  readonly #rest = [new Int32Array(MOST_WORDS), new Int32Array(MOST_WORDS)] as const;
  readonly #low = new Int32Array(SLOTS).fill(-1);
  readonly #high = new Int32Array(SLOTS);
  readonly #cost = new Float32Array(SLOTS);

  constructor(readonly vocabulary: Vocabulary) {}

  match(left: Int32Array, right: Int32Array): number {
    this.bits = 0;
    this.#matched = 0;
    this.#alike = false;
    this.#takeEqual(left, right);
    this.#takeAlike();
    return this.#level(this.#openLeft, this.#openRight);
  }

  #level(openLeft: number, openRight: number): number {
    if (this.#matched === 0) return 7;
    if (openLeft === 0 && openRight === 0) return this.#alike ? 2 : 0;
    if (openLeft === 0 || openRight === 0) return this.#alike ? 3 : 1;
    if (this.#matched >= 2) return 4;
    return this.#alike ? 6 : 5;
  }

  /** Both are sorted: one walk along both. What is left is kept in `rest`, `open` of each. */
  #takeEqual(left: Int32Array, right: Int32Array): void {
    const [restLeft, restRight] = this.#rest;
    const { rarity } = this.vocabulary;
    let i = 0;
    let j = 0;
    let a = 0;
    let b = 0;
    while (i < left.length && j < right.length) {
      const l = left[i]!;
      const r = right[j]!;
      if (l === r) {
        this.bits += rarity[l]!;
        this.#matched += 1;
      } else if (l < r) restLeft[a++] = l;
      else restRight[b++] = r;
      if (l <= r) i += 1;
      if (r <= l) j += 1;
    }
    while (i < left.length) restLeft[a++] = left[i++]!;
    while (j < right.length) restRight[b++] = right[j++]!;
    this.#openLeft = a;
    this.#openRight = b;
  }

  /** Pairs up what is left, best first. */
  #takeAlike(): void {
    const [restLeft, restRight] = this.#rest;
    while (this.#openLeft > 0 && this.#openRight > 0) {
      let best = 0;
      let atLeft = -1;
      let atRight = -1;
      for (let i = 0; i < this.#openLeft; i++) {
        for (let j = 0; j < this.#openRight; j++) {
          const gain = this.#gain(restLeft[i]!, restRight[j]!);
          if (gain <= best) continue;
          best = gain;
          atLeft = i;
          atRight = j;
        }
      }
      if (atLeft < 0) return;
      this.bits += best;
      this.#matched += 1;
      this.#alike = true;
      restLeft[atLeft] = restLeft[--this.#openLeft]!;
      restRight[atRight] = restRight[--this.#openRight]!;
    }
  }

  /** Bits that two different words bring by being alike; 0 when they are not. */
  #gain(left: number, right: number): number {
    const cost = this.#costOf(left, right);
    if (cost === NOT_ALIKE) return 0;
    const { rarity } = this.vocabulary;
    return Math.max(0.5, Math.min(rarity[left]!, rarity[right]!) - cost);
  }

  #costOf(left: number, right: number): number {
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 17;
    if (this.#low[slot] !== low || this.#high[slot] !== high) {
      this.#low[slot] = low;
      this.#high[slot] = high;
      this.#cost[slot] = costOfWords(this.vocabulary.word(low), this.vocabulary.word(high));
    }
    return this.#cost[slot]!;
  }
}

const COST: Readonly<Record<WordMatch, number>> = {
  equal: 0,
  variant: 1.5,
  near: 2,
  initial: 3,
  alike: 4,
  initialDiffers: NOT_ALIKE,
  differs: NOT_ALIKE,
};
const BEGINS_COST = 3;

/** What being alike costs against being equal, in bits; NOT_ALIKE when the words have nothing to do with each other. */
function costOfWords(left: NameWord, right: NameWord): number {
  if (hasDigit(left.form) || hasDigit(right.form)) return NOT_ALIKE;
  const cost = COST[matchWords(left, right)];
  if (cost !== NOT_ALIKE || Math.min(left.form.length, right.form.length) < 3) return cost;
  return left.form.startsWith(right.form) || right.form.startsWith(left.form) ? BEGINS_COST : NOT_ALIKE;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
