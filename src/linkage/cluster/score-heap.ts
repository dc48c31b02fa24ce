/** Children per place: fewer levels than two, and the four lie beside each other in memory. */
const WIDTH = 4;

/** A heap of merges by score, highest first; equal scores come out in the order of their groups, so runs agree. */
export class ScoreHeap {
  size = 0;
  /** What `pop` took off. */
  score = 0;
  first = 0;
  second = 0;
  #scores = new Float64Array(1024);
  #firsts = new Int32Array(1024);
  #seconds = new Int32Array(1024);

  push(score: number, first: number, second: number): void {
    if (this.size === this.#scores.length) this.#grow();
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if (!this.#isAfter(parent, score, first, second)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, score, first, second);
  }

  /** Takes the best off and leaves it in `score`, `first` and `second`. The heap must not be empty. */
  pop(): void {
    this.score = this.#scores[0]!;
    this.first = this.#firsts[0]!;
    this.second = this.#seconds[0]!;
    this.size -= 1;
    if (this.size > 0) this.#sinkLast();
  }

  /** The last merge goes to the top and down from there, below every better one. */
  #sinkLast(): void {
    const { size } = this;
    const score = this.#scores[size]!;
    const first = this.#firsts[size]!;
    const second = this.#seconds[size]!;
    let at = 0;
    for (let child = 1; child < size; child = WIDTH * at + 1) {
      const best = this.#bestOf(child, Math.min(child + WIDTH, size));
      if (this.#isAfter(best, score, first, second)) break;
      this.#move(best, at);
      at = best;
    }
    this.#put(at, score, first, second);
  }

  #bestOf(from: number, to: number): number {
    let best = from;
    for (let at = from + 1; at < to; at++) {
      if (this.#isAfter(best, this.#scores[at]!, this.#firsts[at]!, this.#seconds[at]!)) best = at;
    }
    return best;
  }

  /** Whether the merge at a place comes out after this one. */
  #isAfter(at: number, score: number, first: number, second: number): boolean {
    const own = this.#scores[at]!;
    if (own !== score) return own < score;
    const ownFirst = this.#firsts[at]!;
    return ownFirst > first || (ownFirst === first && this.#seconds[at]! > second);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#scores[from]!, this.#firsts[from]!, this.#seconds[from]!);
  }

  #put(at: number, score: number, first: number, second: number): void {
    this.#scores[at] = score;
    this.#firsts[at] = first;
    this.#seconds[at] = second;
  }

  #grow(): void {
    const [scores, firsts, seconds] = [this.#scores, this.#firsts, this.#seconds];
    this.#scores = new Float64Array(2 * this.size);
    this.#firsts = new Int32Array(2 * this.size);
    this.#seconds = new Int32Array(2 * this.size);
    this.#scores.set(scores);
    this.#firsts.set(firsts);
    this.#seconds.set(seconds);
  }
}
