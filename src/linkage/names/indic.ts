const CONSONANTS =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
const VOWELS = 'a a i i u u ri li e e e ai o o o au'.split(' ');
const SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const FIRST = 0x0900;
const LAST = 0x0d7f;
/** Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam share one layout of 128 signs. */
const BLOCK = 0x80;

/**
 * Writing of India in Latin letters: नरेन्द्र gives narendr. The vowel a that every consonant bears is written unless
 * a sign takes its place, and not at the end of a word, where it is not heard.
 */
export function indicLatin(text: string): string {
  let out = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    out =
      code < FIRST || code > LAST ? withoutLastVowel(out) + letter : appended(out, (code - FIRST) % BLOCK);
  }
  return withoutLastVowel(out).replaceAll(INHERENT, 'a');
}

/** Stands for the vowel that is only there until a sign says otherwise. */
const INHERENT = '\u0001';

function appended(out: string, place: number): string {
  if (place >= 0x05 && place <= 0x14) return out + (VOWELS[place - 0x05] ?? '');
  if (place >= 0x15 && place <= 0x39) return out + (CONSONANTS[place - 0x15] ?? '') + INHERENT;
  const bare = out.endsWith(INHERENT) ? out.slice(0, -1) : out;
  if (place >= 0x3e && place <= 0x4c) return bare + (SIGNS[place - 0x3e] ?? '');
  if (place === 0x4d) return bare;
  return place === 0x01 || place === 0x02 ? `${out}n` : out;
}

function withoutLastVowel(out: string): string {
  return out.endsWith(INHERENT) ? out.slice(0, -1) : out;
}
