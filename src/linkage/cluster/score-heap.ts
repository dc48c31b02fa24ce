/** A heap of merges by score, highest first; equal scores come out in the order of their groups, so runs agree. */
export class ScoreHeap {
  readonly #scores: number[] = [];
  readonly #first: number[] = [];
  readonly #second: number[] = [];

  get size(): number {
    return this.#scores.length;
  }

  push(score: number, first: number, second: number): void {
    let at = this.#scores.length;
    this.#scores.push(score);
    this.#first.push(first);
    this.#second.push(second);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#exchange(at, parent);
      at = parent;
    }
  }

  pop(): { score: number; first: number; second: number } {
    const top = { score: this.#scores[0]!, first: this.#first[0]!, second: this.#second[0]! };
    const last = this.#scores.length - 1;
    this.#exchange(0, last);
    this.#scores.length = last;
    this.#first.length = last;
    this.#second.length = last;
    for (let at = 0; ; ) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < last && this.#isBefore(child, best)) best = child;
      if (best === at) return top;
      this.#exchange(at, best);
      at = best;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!;
    if (difference !== 0) return difference > 0;
    return (
      this.#first[a]! - this.#first[b]! < 0 ||
      (this.#first[a] === this.#first[b] && this.#second[a]! < this.#second[b]!)
    );
  }

  #exchange(a: number, b: number): void {
    for (const list of [this.#scores, this.#first, this.#second]) {
      const kept = list[a]!;
      list[a] = list[b]!;
      list[b] = kept;
    }
  }
}
