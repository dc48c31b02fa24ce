/** Whole numbers appended one by one into a typed array that doubles when full. */
export class GrowingInts {
  #items = new Int32Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length++] = value;
  }

  at(index: number): number {
    return this.#items[index]!;
  }

  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  /** A view, not a copy: push nothing after asking for it. */
  toArray(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** The same for numbers of 0–255. */
export class GrowingBytes {
  #items = new Uint8Array(4096);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Uint8Array(this.#length * 2);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length++] = value;
  }

  toArray(): Uint8Array {
    return this.#items.subarray(0, this.#length);
  }
}
