import type { NameToken } from '../names/name-token.js';
import type { Likeness } from './likeness.js';

const SLOT_BITS = 17;
const SLOTS = 1 << SLOT_BITS;

/**
 * Remembers how two words met: a column of names has few words, and each pair of them is met again and again. Its
 * memory (3 MB, 20 ms to make) is taken at the first question: most runs ask none.
 */
export class LikenessCache {
  #slots: Slots | undefined;

  constructor(readonly likeness: (a: NameToken, b: NameToken) => Likeness) {}

  /** The likeness of two words, which does not depend on their order. */
  of(a: NameToken, b: NameToken): Likeness {
    this.#slots ??= emptySlots();
    const { low, high, met } = this.#slots;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const slot = (Math.imul(first.id, 0x9e3779b1) ^ Math.imul(second.id, 0x85ebca6b)) >>> (32 - SLOT_BITS);
    const found = met[slot];
    if (found && low[slot] === first.id && high[slot] === second.id) return found;
    const made = this.likeness(first, second);
    low[slot] = first.id;
    high[slot] = second.id;
    met[slot] = made;
    return made;
  }
}

interface Slots {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly met: (Likeness | undefined)[];
}

function emptySlots(): Slots {
  return { low: new Float64Array(SLOTS), high: new Float64Array(SLOTS), met: new Array(SLOTS) };
}
