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
    return this.#lexicon.word(this.words[code]!);
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
  readonly #rest = [new Int32Array(MOST_WORDS), new Int32Array(MOST_WORDS)] as const;
  readonly #low = new Int32Array(SLOTS).fill(-1);
  readonly #high = new Int32Array(SLOTS);
  readonly #cost = new Float32Array(SLOTS);

  constructor(readonly vocabulary: Vocabulary) {}

  match(left: Int32Array, right: Int32Array): number {
    this.bits = 0;
    this.#matched = 0;
    this.#alike = false;
    const [restLeft, restRight] = this.#takeEqual(left, right);
    const [openLeft, openRight] = this.#takeAlike(restLeft, restRight);
    return this.#level(openLeft, openRight);
  }

  #level(openLeft: number, openRight: number): number {
    if (this.#matched === 0) return 7;
    if (openLeft === 0 && openRight === 0) return this.#alike ? 2 : 0;
    if (openLeft === 0 || openRight === 0) return this.#alike ? 3 : 1;
    if (this.#matched >= 2) return 4;
    return this.#alike ? 6 : 5;
  }

  /** Both are sorted: one walk along both. */
  #takeEqual(left: Int32Array, right: Int32Array): readonly [number, number] {
    const [restLeft, restRight] = this.#rest;
    let [i, j, a, b] = [0, 0, 0, 0];
    while (i < left.length || j < right.length) {
      const [l, r] = [left[i] ?? Number.MAX_SAFE_INTEGER, right[j] ?? Number.MAX_SAFE_INTEGER];
      if (l === r) {
        this.bits += this.vocabulary.rarity[l]!;
        this.#matched += 1;
        i += 1;
        j += 1;
      } else if (l < r) {
        restLeft[a++] = l;
        i += 1;
      } else {
        restRight[b++] = r;
        j += 1;
      }
    }
    return [a, b];
  }

  /** Pairs up what is left, best first. */
  #takeAlike(countLeft: number, countRight: number): readonly [number, number] {
    const [restLeft, restRight] = this.#rest;
    let [a, b] = [countLeft, countRight];
    while (a > 0 && b > 0) {
      let [best, atLeft, atRight] = [0, -1, -1];
      for (let i = 0; i < a; i++) {
        for (let j = 0; j < b; j++) {
          const gain = this.#gain(restLeft[i]!, restRight[j]!);
          if (gain > best) [best, atLeft, atRight] = [gain, i, j];
        }
      }
      if (atLeft < 0) break;
      this.bits += best;
      this.#matched += 1;
      this.#alike = true;
      restLeft[atLeft] = restLeft[--a]!;
      restRight[atRight] = restRight[--b]!;
    }
    return [a, b];
  }

  /** Bits that two different words bring by being alike; 0 when they are not. */
  #gain(left: number, right: number): number {
    const cost = this.#costOf(left, right);
    if (cost === NOT_ALIKE) return 0;
    const { rarity } = this.vocabulary;
    return Math.max(0.5, Math.min(rarity[left]!, rarity[right]!) - cost);
  }

  #costOf(left: number, right: number): number {
    const [low, high] = left < right ? [left, right] : [right, left];
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
  if (/\d/.test(left.form) || /\d/.test(right.form)) return NOT_ALIKE;
  const cost = COST[matchWords(left, right)];
  if (cost !== NOT_ALIKE || Math.min(left.form.length, right.form.length) < 3) return cost;
  return left.form.startsWith(right.form) || right.form.startsWith(left.form) ? BEGINS_COST : NOT_ALIKE;
}
