import type { NameToken } from '../names/name-token.js';
import type { Likeness } from './likeness.js';

const SLOT_BITS = 17;
const SLOTS = 1 << SLOT_BITS;

/** Remembers how two words met: a column of names has few words, and each pair of them is met again and again. */
export class LikenessCache {
  readonly #low = new Float64Array(SLOTS);
  readonly #high = new Float64Array(SLOTS);
  readonly #met: (Likeness | undefined)[] = new Array(SLOTS);

  constructor(readonly likeness: (a: NameToken, b: NameToken) => Likeness) {}

  /** The likeness of two words, which does not depend on their order. */
  of(a: NameToken, b: NameToken): Likeness {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const slot = (Math.imul(first.id, 0x9e3779b1) ^ Math.imul(second.id, 0x85ebca6b)) >>> (32 - SLOT_BITS);
    const found = this.#met[slot];
    if (found && this.#low[slot] === first.id && this.#high[slot] === second.id) return found;
    const made = this.likeness(first, second);
    this.#low[slot] = first.id;
    this.#high[slot] = second.id;
    this.#met[slot] = made;
    return made;
  }
}
