/** What comparing a name needs, computed once per distinct name. */
export interface NameShape {
  readonly text: string;
  /** Without spaces. */
  readonly close: string;
  readonly words: readonly string[];
  /** Words in alphabetical order, joined. */
  readonly sorted: string;
  /** A bit per letter that occurs (letters share bits modulo 32). */
  readonly letters: number;
  /** A bit per neighbouring two letters that occur (mixed into 64 bits). */
  readonly twins: number;
  readonly otherTwins: number;
}

export function nameShape(text: string): NameShape {
  const words = text.split(' ');
  const close = words.length === 1 ? text : words.join('');
  const sorted = words.length === 1 ? text : [...words].sort().join(' ');
  let [letters, twins, otherTwins] = [0, 0, 0];
  for (let i = 0; i < close.length; i++) {
    const letter = close.charCodeAt(i);
    letters |= 1 << (letter & 31);
    if (i === 0) continue;
    const mixed = Math.imul(letter * 37 + close.charCodeAt(i - 1), 0x9e3779b1);
    if (mixed < 0) twins |= 1 << ((mixed >>> 26) & 31);
    else otherTwins |= 1 << ((mixed >>> 26) & 31);
  }
  return { text, close, words, sorted, letters, twins, otherTwins };
}
