const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** A syllable of Korean in Latin letters (Revised Romanization, 2000, without assimilation); undefined for others. */
export function hangulLatin(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return undefined;
  const at = code - FIRST;
  const parts = [INITIALS[Math.floor(at / 588)], VOWELS[Math.floor((at % 588) / 28)], FINALS[at % 28]];
  return parts.map((part) => (part === '-' ? '' : part)).join('');
}

/** A Korean name written without a space: one syllable of family name, two (or one) of given name. */
export function koreanNameApart(text: string): string {
  return text.replace(/^\s*(\p{Script=Hangul})(\p{Script=Hangul}{1,2})\s*$/u, '$1 $2');
}
