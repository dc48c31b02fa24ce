/** Nothing may be stopped before what still leans on it. */
const STOP_ORDER = ['listener', 'server', 'composition', 'platform'] as const;
type Part = (typeof STOP_ORDER)[number];

/** The parts of a hub that were begun and have to be stopped again. */
export class Begun {
  readonly #parts = new Map<Part, () => Promise<void>>();
  #stopping = Promise.resolve();

  add(part: Part, end: () => Promise<void>): void {
    this.#parts.set(part, end);
  }

  /** Stops what was begun until now, each part once. What is begun later needs another call. */
  stop(): Promise<void> {
    this.#stopping = this.#stopping.then(() => this.#stopAll());
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    for (const part of STOP_ORDER) {
      const end = this.#parts.get(part);
      this.#parts.delete(part);
      await end?.();
    }
  }
}
