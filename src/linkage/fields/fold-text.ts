/** Words that partners write where there is no value. */
const NO_VALUE = new Set([
  '',
  '-',
  '--',
  '.',
  '?',
  'null',
  'none',
  'nan',
  'na',
  'n/a',
  'n.a.',
  'nil',
  'unknown',
  'onbekend',
  'unbekannt',
  'inconnu',
  'desconocido',
  'missing',
  'nvt',
  'n.v.t.',
]);

const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** True for the words that stand for "no value". */
export function isNoValue(text: string): boolean {
  return text.length <= 11 && NO_VALUE.has(text.trim().toLowerCase());
}

/**
 * Lower case, no diacritics, one space between words; apostrophes and dots vanish, other punctuation is a space.
 * Letters outside Latin stay as they are. "José  O'Neill-Şahin" gives "jose oneill sahin".
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9 ]*$/.test(lower)) return lower.includes('  ') ? squeeze(lower) : lower.trim();
  const bare = lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter)
    .replace(/['’`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return squeeze(bare);
}

function squeeze(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
