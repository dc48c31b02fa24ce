/**
 * One column of a table as whole numbers: `codes[row]` is the place of the row's text in `values`.
 * Code 0 is "no value". Equal texts have equal codes, so the hot path compares numbers, not strings.
 */
export interface Column {
  readonly name: string;
  /** Shape: rows of the table. */
  readonly codes: Int32Array;
  /** Distinct texts; `values[0]` is the empty text. */
  readonly values: readonly string[];
}

/** Collects one column row by row. Two tables that share a dictionary get comparable codes. */
export class ColumnBuilder {
  #codes = new Int32Array(1024);
  #rows = 0;

  constructor(
    readonly name: string,
    readonly dictionary: Dictionary = new Dictionary(),
  ) {}

  add(value: string): void {
    if (this.#rows === this.#codes.length) {
      const wider = new Int32Array(this.#rows * 2);
      wider.set(this.#codes);
      this.#codes = wider;
    }
    this.#codes[this.#rows++] = this.dictionary.code(value);
  }

  build(): Column {
    return {
      name: this.name,
      codes: this.#codes.slice(0, this.#rows),
      values: this.dictionary.values,
    };
  }
}

/** Distinct texts and their codes. The empty text is code 0. */
export class Dictionary {
  readonly values: string[] = [''];
  readonly #codes = new Map<string, number>([['', 0]]);

  code(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.#codes.set(value, code);
    return code;
  }
}
