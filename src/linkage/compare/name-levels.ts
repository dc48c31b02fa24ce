import { bitCount } from './bit-count.js';
import { editDistance } from './edit-distance.js';
import { jaroWinkler } from './jaro-winkler.js';
import type { NameShapes } from './name-shapes.js';

const VERY_ALIKE = 0.92;
const ALIKE = 0.84;
const SLIGHTLY_ALIKE = 0.76;
/** From this many letters on, neighbouring letters tell two texts apart. */
const LONG = 8;
/** One edit, at most a swap, touches no more neighbouring twos than this; a space touches one. */
const TWINS_PER_EDIT = 3;

/** Levels of `compareName` between the names of one list (`a`) and those of another or the same list (`b`). */
export class NameLevels {
  constructor(
    readonly left: NameShapes,
    readonly right: NameShapes,
  ) {}

  level(a: number, b: number): number {
    const [lettersA, lettersB] = [this.left.letters[a]!, this.right.letters[b]!];
    const onlyA = bitCount(lettersA & ~lettersB);
    const onlyB = bitCount(lettersB & ~lettersA);
    if (this.#highestJaro(a, b, onlyA | (onlyB << 6)) < SLIGHTLY_ALIKE) return this.#farLevel(a, b);
    const [left, right] = [this.left.texts[a]!, this.right.texts[b]!];
    if (lettersA === lettersB) {
      if (left === right) return 0;
      if (this.left.close(a) === this.right.close(b) || this.#haveSameWords(a, b)) return 1;
    }
    if (this.#haveOtherTwins(a, b)) return this.#farLevel(a, b);
    const shortest = Math.min(left.length, right.length);
    // Three edits only matter between long names.
    const most = shortest >= 9 ? 3 : 2;
    const isFar = onlyA > most || onlyB > most || this.#twinsApart(a, b) > TWINS_PER_EDIT * most;
    const edits = isFar ? most + 1 : editDistance(left, right, most);
    if (edits === 1 && shortest >= 4) return 2;
    if (edits === 2 && shortest >= 6) return 3;
    const alike = jaroWinkler(this.left.close(a), this.right.close(b));
    if (alike >= VERY_ALIKE || (edits === 3 && most === 3)) return 4;
    if (left.startsWith(right) || right.startsWith(left)) return 5;
    if (alike >= ALIKE || (edits <= 2 && shortest >= 4)) return 6;
    if (this.#shareLongWord(a, b)) return 7;
    return alike >= SLIGHTLY_ALIKE ? 8 : 9;
  }

  /**
   * No Jaro–Winkler similarity can be above this: a letter that the other name lacks is not in common. Rejects nine
   * in ten random pairs for the price of two bit counts.
   */
  #highestJaro(a: number, b: number, only: number): number {
    const [n, m] = [this.left.sizes[a]!, this.right.sizes[b]!];
    const common = Math.min(n - (only & 63), m - (only >> 6));
    const jaro = (common / n + common / m + 1) / 3;
    if (jaro < 0.7) return jaro;
    return this.left.firsts[a] === this.right.firsts[b] ? jaro + 0.4 * (1 - jaro) : jaro;
  }

  /** Neighbouring letters that one name has and the other lacks, the larger of both ways. */
  #twinsApart(a: number, b: number): number {
    const [twinsA, otherA] = [this.left.twins[a]!, this.left.otherTwins[a]!];
    const [twinsB, otherB] = [this.right.twins[b]!, this.right.otherTwins[b]!];
    const onlyA = bitCount(twinsA & ~twinsB) + bitCount(otherA & ~otherB);
    return Math.max(onlyA, bitCount(twinsB & ~twinsA) + bitCount(otherB & ~otherA));
  }

  /** For pairs whose letters differ so much that no similarity is worth computing. */
  #farLevel(a: number, b: number): number {
    const [lettersA, lettersB] = [this.left.letters[a]!, this.right.letters[b]!];
    if ((lettersA & ~lettersB) === 0 || (lettersB & ~lettersA) === 0) {
      const [left, right] = [this.left.texts[a]!, this.right.texts[b]!];
      if (left.startsWith(right) || right.startsWith(left)) return 5;
    }
    return this.#shareLongWord(a, b) ? 7 : 9;
  }

  /** Long texts with fewer than a quarter of their neighbouring letters in common are not alike, whatever their letters. */
  #haveOtherTwins(a: number, b: number): boolean {
    const shortest = Math.min(this.left.sizes[a]!, this.right.sizes[b]!);
    if (shortest < LONG) return false;
    const shared =
      bitCount(this.left.twins[a]! & this.right.twins[b]!) +
      bitCount(this.left.otherTwins[a]! & this.right.otherTwins[b]!);
    return 4 * shared < shortest - 1;
  }

  #haveSameWords(a: number, b: number): boolean {
    if (this.left.isOneWord(a)) return false;
    const [left, right] = [this.left.words(a), this.right.words(b)];
    return left.length === right.length && [...left].sort().join(' ') === [...right].sort().join(' ');
  }

  /** A word of four letters or more that stands in both, one of which has other words too. */
  #shareLongWord(a: number, b: number): boolean {
    if ((this.left.longWords[a]! & this.right.longWords[b]!) === 0) return false;
    if (this.left.isOneWord(a) && this.right.isOneWord(b)) return false;
    const others = this.right.words(b);
    for (const word of this.left.words(a)) if (word.length >= 4 && others.includes(word)) return true;
    return false;
  }
}
