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

  /** Number of distinct texts so far. */
  get distinct(): number {
    return this.dictionary.values.length;
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
    const own = ownText(value);
    this.values.push(own);
    this.#codes.set(own, code);
    return code;
  }
}

/** From this length on V8 cuts a text out of another one as a window on it, which keeps all of the other in memory. */
const WINDOW = 13;

/** A copy that does not keep the megabyte of file alive it was cut from. */
function ownText(value: string): string {
  return value.length < WINDOW ? value : [value.slice(0, 1), value.slice(1)].join('');
}
