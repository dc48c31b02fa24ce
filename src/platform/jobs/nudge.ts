/** A waiting room: `wait` ends when somebody nudges, or after the time. A nudge while nobody waits is kept. */
export class Nudge {
  #kept = false;
  #wake: (() => void) | undefined;

  nudge(): void {
    this.#kept = true;
    this.#wake?.();
  }

  async wait(milliseconds: number): Promise<void> {
    if (!this.#kept) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#kept = false;
    this.#wake = undefined;
  }
}
