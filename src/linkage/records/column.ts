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
  /** Its values were not kept: every code is 0. */
  readonly isSetAside: boolean;
}

/**
 * A column whose distinct texts are this long on average, and more than this many letters together (50 MB), is free
 * text: no comparison is made for it, and a file of 5 GB is hardly anything else.
 */
const LONG_TEXT = 500;
const MOST_LETTERS = 25_000_000;
/** A distinct text takes about 200 bytes; these letters are part of it, and those beyond count at two bytes each. */
const BYTES_PER_VALUE = 200;
const LETTERS_OF_VALUE = 25;

/** Collects one column row by row. Two tables that share a dictionary get comparable codes. */
export class ColumnBuilder {
  #codes = new Int32Array(1024);
  #rows = 0;
  #dictionary: Dictionary;
  #isSetAside = false;

  constructor(
    readonly name: string,
    dictionary: Dictionary = new Dictionary(),
  ) {
    this.#dictionary = dictionary;
  }

  add(value: string): void {
    if (this.#rows === this.#codes.length) {
      const wider = new Int32Array(this.#rows * 2);
      wider.set(this.#codes);
      this.#codes = wider;
    }
    this.#codes[this.#rows++] = this.#isSetAside ? 0 : this.#dictionary.code(value);
    const { letters, values } = this.#dictionary;
    if (letters > MOST_LETTERS && letters > LONG_TEXT * values.length) this.setAside();
  }

  /** Lets go of the values, and keeps none of those to come: a column that is not compared. */
  setAside(): void {
    this.#isSetAside = true;
    this.#dictionary = new Dictionary();
    this.#codes.fill(0);
  }

  /** What the column holds so far, in distinct texts of usual length. */
  get held(): number {
    const { letters, values } = this.#dictionary;
    const beyond = Math.max(0, letters - LETTERS_OF_VALUE * values.length);
    return values.length + Math.ceil((2 * beyond) / BYTES_PER_VALUE);
  }

  build(): Column {
    return {
      name: this.name,
      codes: this.#codes.slice(0, this.#rows),
      values: this.#dictionary.values,
      isSetAside: this.#isSetAside,
    };
  }
}

/** Distinct texts and their codes. The empty text is code 0. */
export class Dictionary {
  readonly values: string[] = [''];
  /** Of all values together. */
  letters = 0;
  readonly #codes = new Map<string, number>([['', 0]]);

  code(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    const own = ownText(value);
    this.values.push(own);
    this.letters += own.length;
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
