const THAI_CONSONANTS =
  'k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue l lue w s s s h l a h'.split(
    ' ',
  );
/** From U+0E30; the five that stand before their consonant, e to ai, are swapped behind it first. */
const THAI_VOWELS = 'a a a am i i ue ue u u . . . . . . e ae o ai ai'.split(' ');
const KHMER_CONSONANTS =
  'k kh k kh ng ch chh ch chh nh d th d th n t th t th n b ph p ph m y r l v sh ss s h l a'.split(' ');
/** From U+17B6. */
const KHMER_VOWELS = 'a i i oe eu o u uo aeu oea ie e ae ai o au om ah'.split(' ');
const SCRIPTS = /[\u0e00-\u0e7f\u1780-\u17ff]/;
const FIRST = { thai: 0x0e01, thaiVowel: 0x0e30, khmer: 0x1780, khmerVowel: 0x17b6 };

/**
 * Thai and Khmer writing in Latin letters, as names stand on papers: ทักษิณ gives thaksin, ពត gives pot. Tones go, and so
 * does a consonant that is written but not said. A vowel that Thai leaves unwritten stays out.
 */
export function southEastLatin(text: string): string {
  return SCRIPTS.test(text) ? khmerLatin(thaiLatin(text)) : text;
}

function thaiLatin(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c/g, '')
    .replace(/[\u0e47-\u0e4e]/g, '')
    .replace(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/g, '$2$1')
    .replace(/\u0e2d(?=[\u0e30-\u0e44])/g, '')
    .replace(/[\u0e01-\u0e2e]/g, (letter) => THAI_CONSONANTS[letter.charCodeAt(0) - FIRST.thai] ?? '')
    .replace(/[\u0e30-\u0e44]/g, (letter) => THAI_VOWELS[letter.charCodeAt(0) - FIRST.thaiVowel] ?? '');
}

/** The vowel that a Khmer consonant bears is written where the next consonant is not its subscript. */
function khmerLatin(text: string): string {
  return text
    .replace(/\u1794\u17c9/g, 'p')
    .replace(/[\u17c9-\u17d1\u17dd]/g, '')
    .replace(/(?<=[\u1780-\u17a2])(?=[\u1780-\u17a2])/g, 'o')
    .replace(/\u17d2/g, '')
    .replace(/[\u1780-\u17a2]/g, (letter) => KHMER_CONSONANTS[letter.charCodeAt(0) - FIRST.khmer] ?? '')
    .replace(/[\u17b6-\u17c7]/g, (letter) => KHMER_VOWELS[letter.charCodeAt(0) - FIRST.khmerVowel] ?? '');
}
