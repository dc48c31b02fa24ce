import { koreanNameApart } from './hangul.js';
import { indicLatin } from './indic.js';
import { kanaLatin } from './kana.js';
import { latinLetter } from './scripts.js';

const PLAIN = /^[a-z ]*$/;

/**
 * A name as lower-case Latin letters and single spaces: any script, diacritics and punctuation in.
 * Apostrophes vanish (O'Neill, N'Diaye), hyphens and other signs become a space.
 * Digits go too unless `keepDigits` (company names have them).
 * "Şahin" gives "sahin", "Ольга Иванова" gives "olga ivanova", "El-Amrānī" gives "el amrani".
 */
export function foldName(text: string, keepDigits = false): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  const bare = syllablesRead(keepDigits ? lower : lettersForDigits(lower))
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´ʼʿʾ‛]/gu, '')
    .normalize('NFC');
  return squeeze(toLatin(bare, keepDigits));
}

/** What a scanner makes of letters: `E1maz`, `5elam`, `Gu1`. A number on its own is no part of a name and stays one. */
function lettersForDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(
    /(?<=\p{L})[01358]+(?=\p{L})|(?<![\p{L}\d])[01358](?=\p{L}{2})|(?<=\p{L}{2})[01358](?!\d)/gu,
    (digits) => [...digits].map((digit) => LETTER_OF_DIGIT[digit] ?? '').join(''),
  );
}

const LETTER_OF_DIGIT: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's', 8: 'b' };

/** Scripts of syllables, before letters and marks come apart: a sign over kana or under Devanagari is no accent. */
function syllablesRead(text: string): string {
  if (/[\u0900-\u0d7f]/.test(text)) return indicLatin(text.normalize('NFC'));
  if (!/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return text;
  return koreanNameApart(kanaLatin(text.normalize('NFKC')));
}

function toLatin(text: string, keepDigits: boolean): string {
  const scripted = /\p{Script=Arabic}/u.test(text) ? arabicVowels(text) : greekPairs(text);
  let out = '';
  for (const letter of scripted) {
    if ((letter >= 'a' && letter <= 'z') || (keepDigits && letter >= '0' && letter <= '9')) out += letter;
    else out += latinLetter(letter) ?? (/\p{L}/u.test(letter) ? letter : ' ');
  }
  return out;
}

/** waw and ya are consonants at the head of a word and beside alif, and vowels elsewhere: يوسف is yusf, not ywsf. */
function arabicVowels(text: string): string {
  return text
    .replace(/(?<=[\p{L}])و(?![اويی])/gu, 'u')
    .replace(/(?<=[\p{L}])[يی](?![اويی])/gu, 'i')
    .replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1al ');
}

function greekPairs(text: string): string {
  if (!/\p{Script=Greek}/u.test(text)) return text;
  return text
    .replaceAll('ου', 'u')
    .replaceAll('μπ', 'b')
    .replaceAll('ντ', 'd')
    .replaceAll('γκ', 'g')
    .replaceAll('γγ', 'ng')
    .replaceAll('αυ', 'av')
    .replaceAll('ευ', 'ev');
}

function squeeze(text: string): string {
  return text.includes('  ') || text.startsWith(' ') || text.endsWith(' ')
    ? text.replace(/ +/g, ' ').trim()
    : text;
}
