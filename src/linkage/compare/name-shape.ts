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
}

export function nameShape(text: string): NameShape {
  const words = text.split(' ');
  const close = words.length === 1 ? text : words.join('');
  const sorted = words.length === 1 ? text : [...words].sort().join(' ');
  let letters = 0;
  for (let i = 0; i < close.length; i++) letters |= 1 << (close.charCodeAt(i) & 31);
  return { text, close, words, sorted, letters };
}
