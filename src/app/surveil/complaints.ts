/** What was wrong, in the order of the file. Long lists are cut, because the thousandth equal line helps nobody. */
export class Complaints {
  readonly #lines: string[] = [];
  readonly #refused = new Set<string>();
  #count = 0;
  #untold = 0;

  constructor(
    readonly file: string,
    readonly limit = 200,
  ) {}

  /** A cell that cannot be taken over, by row (line of the file) and column. */
  cell(at: { readonly row: number; readonly column: string }, reason: string): void {
    this.say(`${this.file} row ${at.row}, column ${at.column}: ${reason}`);
  }

  say(line: string): void {
    this.#count += 1;
    if (this.#lines.length < this.limit) this.#lines.push(line);
    else this.#untold += 1;
  }

  /** The series is not judged at all. */
  refuseSeries(name: string): void {
    this.#refused.add(name);
  }

  isRefused(name: string): boolean {
    return this.#refused.has(name);
  }

  get refused(): number {
    return this.#refused.size;
  }

  /** Whether anything was refused or repaired. */
  get any(): boolean {
    return this.#count > 0;
  }

  get lines(): readonly string[] {
    return this.#untold === 0 ? this.#lines : [...this.#lines, `… and ${this.#untold} more of these`];
  }
}
