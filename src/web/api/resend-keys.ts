/**
 * Idempotency keys for acts of which the answer got lost. An act keeps its key until some answer has come: pressing
 * the button again after a broken connection is then the same act, and a report is never registered twice.
 */
export class ResendKeys {
  readonly #waiting = new Map<string, string>();
  readonly #newKey: () => string;

  /** @param newKey makes a key that nobody else makes */
  constructor(newKey: () => string) {
    this.#newKey = newKey;
  }

  keyFor(act: string): string {
    const key = this.#waiting.get(act) ?? this.#newKey();
    this.#waiting.set(act, key);
    return key;
  }

  answered(act: string): void {
    this.#waiting.delete(act);
  }
}
