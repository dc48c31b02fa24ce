import { type NameToken, nameToken } from '../names/name-token.js';
import { bitCount } from './bit-count.js';
import { likenessOfCompanyWords } from './company-likeness.js';
import { likenessOfCharacters, likenessOfEastAsian } from './east-asian-likeness.js';
import type { Likeness } from './likeness.js';
import { LikenessCache } from './likeness-cache.js';
import { likenessOfNames } from './name-likeness.js';
import type { WrittenName } from './read-written-name.js';
import { likenessOfSkeletons } from './skeleton-likeness.js';

/** Two words, or a word and two words written apart, that stand for each other. */
export interface TokenPair {
  readonly left: string;
  readonly right: string;
  readonly likeness: Likeness;
  /** Bits that equality would bring. */
  readonly bits: number;
}

export interface NameMatch {
  readonly pairs: readonly TokenPair[];
  /** Words without a counterpart. */
  readonly openLeft: readonly NameToken[];
  readonly openRight: readonly NameToken[];
  /** Whether two words that match stand in another order. */
  readonly crossed: boolean;
}

const names = new LikenessCache(likenessOfNames);
const characters = new LikenessCache(likenessOfCharacters);
const eastAsian = new LikenessCache(likenessOfEastAsian);
const skeletons = new LikenessCache(likenessOfSkeletons);
const companyWords = new LikenessCache(likenessOfCompanyWords);

/** Pairs up the words of two names, the most alike first, each word once. */
export function matchTokens(a: WrittenName, b: WrittenName): NameMatch {
  const whole = matchWhole(a, b);
  if (whole) return whole;
  const matcher = new TokenMatcher(a.tokens, b.tokens, cacheOf(a, b));
  matcher.pairUp(SURE);
  matcher.joinNeighbours();
  matcher.pairUp(0);
  return matcher.result();
}

function cacheOf(a: WrittenName, b: WrittenName): LikenessCache {
  if (a.isInCharacters && b.isInCharacters) return characters;
  if (a.isEastAsian && b.isEastAsian) return eastAsian;
  if (a.isWithoutVowels !== b.isWithoutVowels) return skeletons;
  return a.isCompany || b.isCompany ? companyWords : names;
}

/** `MaryAnn Holloway` and `Mary Annholloway` are equal but for spaces; an acronym stands for the whole name. */
function matchWhole(a: WrittenName, b: WrittenName): NameMatch | undefined {
  const [left, right] = [a.close, b.close];
  const isClose = left === right && left !== '';
  if (!isClose && !isAcronym(a, b) && !isAcronym(b, a)) return undefined;
  const likeness: Likeness = isClose ? WHOLE : ACRONYM;
  return { pairs: [{ left, right, likeness, bits: 10 }], openLeft: [], openRight: [], crossed: false };
}

const WHOLE: Likeness = { meeting: 'equal', kept: 1 };
const ACRONYM: Likeness = { meeting: 'abbreviation', kept: 0.93 };

function isAcronym(short: WrittenName, long: WrittenName): boolean {
  return short.tokens.length === 1 && short.close.length >= 3 && long.acronyms.includes(short.close);
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly likeness: Likeness;
  readonly bits: number;
}

/** Words this alike find each other before words written apart are tried together. */
const SURE = 0.65;
/** A word written apart must be nearly the same when written together. */
const JOINED = 0.74;
const OPEN = -1;

class TokenMatcher {
  readonly #pairs: TokenPair[] = [];
  /** Place of the counterpart, or OPEN. */
  readonly #ofLeft: number[];
  readonly #ofRight: number[];

  constructor(
    readonly left: readonly NameToken[],
    readonly right: readonly NameToken[],
    readonly cache: LikenessCache,
  ) {
    this.#ofLeft = left.map(() => OPEN);
    this.#ofRight = right.map(() => OPEN);
  }

  /** Pairs up the open words that are alike by more than `least`. */
  pairUp(least: number): void {
    const found = this.#candidates(least);
    if (found.length > 1) found.sort(byLikeness);
    for (const { i, j, likeness, bits } of found) {
      if (this.#ofLeft[i] !== OPEN || this.#ofRight[j] !== OPEN) continue;
      this.#ofLeft[i] = j;
      this.#ofRight[j] = i;
      this.#pairs.push({ left: this.left[i]!.form, right: this.right[j]!.form, likeness, bits });
    }
  }

  #candidates(least: number): Candidate[] {
    const found: Candidate[] = [];
    for (let i = 0; i < this.left.length; i += 1) {
      if (this.#ofLeft[i] !== OPEN) continue;
      const a = this.left[i]!;
      for (let j = 0; j < this.right.length; j += 1) {
        if (this.#ofRight[j] !== OPEN) continue;
        const b = this.right[j]!;
        const likeness = this.cache.of(a, b);
        if (likeness.kept > least) found.push({ i, j, likeness, bits: bitsOf(a, b) });
      }
    }
    return found;
  }

  /** El Amrani is Elamrani, Xiao Ming is Xiaoming: two open neighbours on one side against an open word. */
  joinNeighbours(): void {
    this.#joinLeft();
    this.#joinRight();
  }

  #joinLeft(): void {
    for (let j = 0; j < this.right.length; j += 1) {
      const word = this.right[j]!;
      const run =
        this.#ofRight[j] === OPEN ? findJoined(this.left, this.#ofLeft, word, this.cache) : undefined;
      if (!run) continue;
      this.#ofLeft.fill(j, run.from, run.to);
      this.#ofRight[j] = run.from;
      this.#pairs.push({
        left: apart(this.left, run),
        right: word.form,
        likeness: WRITTEN_TOGETHER,
        bits: word.bits,
      });
    }
  }

  #joinRight(): void {
    for (let i = 0; i < this.left.length; i += 1) {
      const word = this.left[i]!;
      const run =
        this.#ofLeft[i] === OPEN ? findJoined(this.right, this.#ofRight, word, this.cache) : undefined;
      if (!run) continue;
      this.#ofRight.fill(i, run.from, run.to);
      this.#ofLeft[i] = run.from;
      this.#pairs.push({
        left: word.form,
        right: apart(this.right, run),
        likeness: WRITTEN_TOGETHER,
        bits: word.bits,
      });
    }
  }

  result(): NameMatch {
    return {
      pairs: this.#pairs,
      openLeft: this.left.filter((_, i) => this.#ofLeft[i] === OPEN),
      openRight: this.right.filter((_, j) => this.#ofRight[j] === OPEN),
      crossed: this.#isCrossed(),
    };
  }

  #isCrossed(): boolean {
    let last = OPEN;
    for (const place of this.#ofLeft) {
      if (place === OPEN) continue;
      if (place < last) return true;
      last = place;
    }
    return false;
  }
}

interface Run {
  readonly from: number;
  /** Place after the last. */
  readonly to: number;
}

const apart = (tokens: readonly NameToken[], { from, to }: Run) =>
  tokens
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');
const WRITTEN_TOGETHER: Likeness = { meeting: 'another spelling of the same name', kept: 0.96 };
const LONGEST_RUN = 3;
/** Letters that one writing may have and the other not: cheaper to count than to read the words together. */
const OTHER_LETTERS = 6;

/** Two or three open neighbours that are the word when written together. */
function findJoined(
  tokens: readonly NameToken[],
  places: readonly number[],
  word: NameToken,
  cache: LikenessCache,
): Run | undefined {
  for (let from = 0; from + 1 < tokens.length; from += 1) {
    let together = '';
    let letters = 0;
    for (let to = from; to < tokens.length && to - from < LONGEST_RUN && places[to] === OPEN; to += 1) {
      together += tokens[to]!.form;
      letters |= tokens[to]!.letters;
      const apartBy = together.length - word.form.length;
      if (to === from || apartBy < -3) continue;
      if (apartBy > 3) break;
      if (bitCount(letters ^ word.letters) > OTHER_LETTERS) continue;
      if (cache.of(nameToken(together), word).kept >= JOINED) return { from, to: to + 1 };
    }
  }
  return undefined;
}

function bitsOf(a: NameToken, b: NameToken): number {
  return a.kind === 'initial' || b.kind === 'initial' ? Math.min(a.bits, b.bits) : (a.bits + b.bits) / 2;
}

/** The most alike first, then the most telling, then in the order of the names whichever side is left. */
function byLikeness(one: Candidate, other: Candidate): number {
  return (
    other.likeness.kept - one.likeness.kept ||
    other.bits - one.bits ||
    Math.abs(one.i - one.j) - Math.abs(other.i - other.j) ||
    one.i + one.j - other.i - other.j
  );
}
