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
    this.#sink(last);
    return top;
  }

  #sink(size: number): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= size) return;
      const right = left + 1;
      const best = right < size && this.#isBefore(right, left) ? right : left;
      if (!this.#isBefore(best, at)) return;
      this.#exchange(at, best);
      at = best;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const scoreA = this.#scores[a]!;
    const scoreB = this.#scores[b]!;
    if (scoreA !== scoreB) return scoreA > scoreB;
    const firstA = this.#first[a]!;
    const firstB = this.#first[b]!;
    return firstA < firstB || (firstA === firstB && this.#second[a]! < this.#second[b]!);
  }

  #exchange(a: number, b: number): void {
    const score = this.#scores[a]!;
    const first = this.#first[a]!;
    const second = this.#second[a]!;
    this.#scores[a] = this.#scores[b]!;
    this.#first[a] = this.#first[b]!;
    this.#second[a] = this.#second[b]!;
    this.#scores[b] = score;
    this.#first[b] = first;
    this.#second[b] = second;
  }
}
