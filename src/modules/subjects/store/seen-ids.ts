import { hashText } from '../../../linkage/register/index.js';

const FULLEST = 0.6;

/**
 * Which ids a file has had. Two 32-bit hashes an id instead of the text: ten million ids take 256 MB, and the
 * chance that one of them is taken for another is about one in 400,000 files.
 */
export class SeenIds {
  #low = new Int32Array(1 << 16);
  #high = new Int32Array(1 << 16);
  #count = 0;

  /** True when the id is new. */
  add(id: string): boolean {
    if (this.#count > this.#low.length * FULLEST) this.#grow();
    // Zero marks an empty place.
    const low = hashText(id) || 1;
    const high = hashText(id, 0x51ed270b) || 1;
    if (!this.#put(low, high)) return false;
    this.#count += 1;
    return true;
  }

  #put(low: number, high: number): boolean {
    const mask = this.#low.length - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      if (this.#low[at] === 0) {
        this.#low[at] = low;
        this.#high[at] = high;
        return true;
      }
      if (this.#low[at] === low && this.#high[at] === high) return false;
    }
  }

  #grow(): void {
    const [low, high] = [this.#low, this.#high];
    this.#low = new Int32Array(low.length * 2);
    this.#high = new Int32Array(low.length * 2);
    for (let at = 0; at < low.length; at += 1) if (low[at] !== 0) this.#put(low[at] ?? 0, high[at] ?? 0);
  }
}
