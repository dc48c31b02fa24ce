const LONG_WORD = 4;
const SPACE = 32;

/**
 * What comparing names needs, worked out once per distinct name and laid out in columns by code: nine in ten pairs are
 * told apart by a handful of numbers, without touching a text.
 */
export class NameShapes {
  /** Letters without the spaces. */
  readonly sizes: Int32Array;
  readonly firsts: Uint16Array;
  /** A bit per letter that occurs (letters share bits modulo 32). */
  readonly letters: Int32Array;
  /** A bit per neighbouring two letters that occur (mixed into 64 bits). */
  readonly twins: Int32Array;
  readonly otherTwins: Int32Array;
  /** A bit per word of four letters or more (mixed into 32 bits). */
  readonly longWords: Int32Array;
  readonly #closed: (string | undefined)[] = [];
  readonly #split: (readonly string[] | undefined)[] = [];

  constructor(readonly texts: readonly string[]) {
    const column = () => new Int32Array(texts.length);
    this.sizes = column();
    this.firsts = new Uint16Array(texts.length);
    this.letters = column();
    this.twins = column();
    this.otherTwins = column();
    this.longWords = column();
    for (let code = 0; code < texts.length; code++) this.#read(code, texts[code]!);
  }

  /** Without spaces. */
  close(code: number): string {
    const text = this.texts[code]!;
    if (this.isOneWord(code)) return text;
    const known = this.#closed[code];
    if (known !== undefined) return known;
    const close = text.replaceAll(' ', '');
    this.#closed[code] = close;
    return close;
  }

  words(code: number): readonly string[] {
    const known = this.#split[code];
    if (known) return known;
    const words = this.texts[code]!.split(' ');
    this.#split[code] = words;
    return words;
  }

  isOneWord(code: number): boolean {
    return this.texts[code]!.length === this.sizes[code];
  }

  #read(code: number, text: string): void {
    let [size, before, letters, twins, otherTwins] = [0, 0, 0, 0, 0];
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i);
      if (letter === SPACE) continue;
      letters |= 1 << (letter & 31);
      if (size > 0) {
        const mixed = Math.imul(letter * 37 + before, 0x9e3779b1);
        if (mixed < 0) twins |= 1 << ((mixed >>> 26) & 31);
        else otherTwins |= 1 << ((mixed >>> 26) & 31);
      } else this.firsts[code] = letter;
      before = letter;
      size += 1;
    }
    this.sizes[code] = size;
    this.letters[code] = letters;
    this.twins[code] = twins;
    this.otherTwins[code] = otherTwins;
    this.longWords[code] = longWordsOf(text);
  }
}

function longWordsOf(text: string): number {
  let [words, size, mixed] = [0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? text.charCodeAt(i) : SPACE;
    if (letter !== SPACE) {
      size += 1;
      mixed = Math.imul(mixed ^ letter, 0x9e3779b1);
      continue;
    }
    if (size >= LONG_WORD) words |= 1 << (mixed >>> 27);
    size = 0;
    mixed = 0;
  }
  return words;
}
