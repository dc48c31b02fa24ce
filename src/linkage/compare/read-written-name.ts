import { LEGAL_FORMS } from '../names/company-name.js';
import { LEGAL_PHRASE, MORE_LEGAL_FORMS, wholeCompanyWord } from '../names/company-words.js';
import { isEastAsianName } from '../names/east-asian.js';
import { foldName } from '../names/fold-name.js';
import { foreignNameInHan } from '../names/foreign-in-han.js';
import type { Lexicon } from '../names/lexicon.js';
import { type NameToken, nameToken } from '../names/name-token.js';
import { numbersAsDigits } from '../names/number-words.js';
import { southEastLatin } from '../names/south-east-asian.js';
import { spellingCost } from '../names/spelling-cost.js';
import { isTitle } from '../names/titles.js';

/** A name as written, read: what is compared of it. */
export interface WrittenName {
  readonly tokens: readonly NameToken[];
  /** All letters without spaces. */
  readonly close: string;
  /** `jr`, `sr`, `2`, `3`: which bearer of the name it is; empty when not said. */
  readonly generation: string;
  readonly isCompany: boolean;
  readonly isEastAsian: boolean;
  /** Whether it was written in Chinese characters or Korean syllables. */
  readonly isInCharacters: boolean;
  /** Whether it was written without vowels, in Arabic or Hebrew letters. */
  readonly isWithoutVowels: boolean;
  /** Whether the family name was put first with a comma. */
  readonly hasComma: boolean;
  /** First letters of all words, legal form included: `npdc`. */
  readonly acronyms: readonly string[];
  /** Other names the writing gives: after "alias", between brackets. */
  readonly others: readonly WrittenName[];
}

const ALIAS =
  /(?:^|\s+|\s*[,;(]\s*)(?:a\.?\s?k\.?\s?a\.?|a\/k\/a|f\/k\/a|n\/k\/a|f\.?k\.?a\.?|nom de guerre|d\/?b\/?a|alias|also known as|formerly(?: known as)?|better known as|trading as|t\/a|bijgenaamd|genaamd|genannt|dit)\s+/giu;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]/u;
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const MOST_TOKENS = 12;
const MOST_OTHERS = 2;

/** Reads a name of a person or organisation in any script. A pure function of the text. */
export function readWrittenName(_lexicon: Lexicon, text: string): WrittenName {
  const inside = [...text.matchAll(BRACKETS)].map((found) => (found[1] ?? found[2] ?? '').replace(ALIAS, ''));
  const [main = '', ...aliases] = text.replace(BRACKETS, ' ').split(ALIAS);
  if (!/\p{L}/u.test(main)) return readOne(text);
  const first = readOne(main);
  if (first.isCompany && inside.length > 0) return readBracketed(text, first, inside);
  const others = [...aliases, ...inside]
    .filter((other) => /\p{L}{2}/u.test(other))
    .map((other) => readOne(other));
  if (first.tokens.length > 2 && SERVANT_APART.test(main)) others.push(readOne(main, (words) => [...words]));
  return others.length === 0 ? first : { ...first, others: others.slice(0, MOST_OTHERS) };
}

/** `Nazir Abdul Basir` may lack the Abdul elsewhere, and Salah Eddine the Eddine: it is also read word for word. */
const SERVANT_APART = /(?<!\p{L})(?:abd[a-z]{0,2}|عبد)[\s-]|[\s-](?:[eu]?d{1,2}ine?|allah)(?!\p{L})/iu;

/** Between the brackets of a company stands its acronym, or the country of a branch: that is part of the name. */
function readBracketed(text: string, first: WrittenName, inside: readonly string[]): WrittenName {
  const acronym = inside.find((other) => first.acronyms.includes(other.replace(/[.\s]/g, '').toLowerCase()));
  if (acronym !== undefined) return { ...first, others: [readOne(acronym)] };
  return readOne(text.replace(/[()[\]]/g, ' '));
}

/** `Noorzai, Abdul` is read as Abdul Noorzai, so that what belongs together stands together. */
function familyNameLast(text: string): string {
  const [family = '', given = '', more] = text.split(/,(?=\s*\p{L})/u);
  return given === '' || more !== undefined ? text : `${given.trim()} ${family}`;
}

function readOne(written: string, join = joinServant): WrittenName {
  const foreign = foreignNameInHan(written);
  const text = southEastLatin(foreign ?? familyNameLast(written));
  const words = foldedWords(text);
  const { telling, hasForm } = withoutForms(words);
  const { names, generation } = takeGeneration(
    telling.filter((word) => !isTitle(word, telling)),
    text,
  );
  const whole = names.map(wholeCompanyWord);
  const isCompany = hasForm || names.some((word, at) => isOfCompany(word, whole[at] ?? '', text));
  const read = join(isCompany ? whole : names).slice(0, MOST_TOKENS);
  const compared = withoutEcho(isCompany ? lettersJoined(numeralsRead(read, generation)) : read);
  const tokens = compared.map(nameToken);
  return {
    tokens,
    close: compared.join(''),
    generation: isCompany ? '' : generation,
    isCompany,
    isWithoutVowels: foreign !== undefined || WITHOUT_VOWELS.test(text),
    isInCharacters: HAN_OR_HANGUL.test(text),
    isEastAsian: HAN_OR_HANGUL.test(text) || isEastAsianName(names),
    hasComma: written.includes(','),
    acronyms: acronymsOf(words, whole),
    others: [],
  };
}

/** Whether a word, written out as `whole`, shows that a company bears the name. */
function isOfCompany(word: string, whole: string, text: string): boolean {
  const { kind } = nameToken(whole);
  // What two or three letters stand for is no evidence, nor is a name: Min, St and Petr are names too.
  if (word !== whole && (word.length < 4 || nameToken(word).heads.length > 0)) return false;
  // Seven is a family in Turkey; 7 is none.
  if (kind === 'number') return /\d/.test(text);
  return kind === 'class' || (kind === 'filler' && whole.length > 4);
}

/** The words of the name in lower-case Latin, forms and titles still among them. */
function foldedWords(text: string): string[] {
  const prepared = text
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/\b(\p{L})\/(\p{L})\b/gu, '$1$2')
    .replace(/^\s*P\.\s?T\.\s/i, 'PT ')
    .replace(/(?<=\d)\s?%/g, ' percent ')
    .replace(/(?<![\p{L}])(?:\p{L}\.\s?){2,}(?=\s*$)/gu, (letters) => undot(letters, true))
    .replace(/(?<![\p{L}])(?:\p{L}\.\s?){2,}/gu, (letters) => undot(letters, false))
    .replace(/(\p{Ll})(\p{Lu}\p{Ll}{2}|(?:AG|SA|BV|NV|LLC|Ltd|GmbH|Inc)\b)/gu, '$1 $2')
    .replace(/\bv\.?\s?d\.?(?=\s)/giu, 'van der')
    .replace(/\p{L}*\d\p{L}[\p{L}\d]*|\p{L}+\d[\p{L}\d]*/gu, digitsRead)
    .replace(/&/g, ' and ')
    .replace(/(\d+)(?:st|nd|rd|th|e|de|ste)\b/giu, '$1')
    .replace(/(\d+)/g, ' $1 ');
  const folded = numbersAsDigits(foldName(prepared, true))
    .replace(/\bmc ?(?=[a-z]{3})|\bmac (?=[a-z]{3})/g, 'mac')
    .replace(/\bunited states(?: of america)?\b/g, 'us')
    .replace(/\bunited kingdom\b/g, 'uk')
    .replace(LEGAL_PHRASE, ' % ');
  return folded
    .split(' ')
    .flatMap(initialsApart(text))
    .filter((word) => word !== '');
}

const LOOK_ALIKE = 'olzeasbtbg';
/** A scanner reads l as 1 and o as 0: `Wi11iam`, `B0on`. Words with more digits than letters are numbers. */
function digitsRead(word: string): string {
  const letters = word.replace(/\d/g, '').length;
  if (/^\d+(?:st|nd|rd|th|e|de|ste)$/i.test(word) || letters < 3 || /\d{3}/.test(word)) return word;
  return word.replace(/\d/g, (digit) => LOOK_ALIKE[Number(digit)] ?? digit);
}

/** Forms of two letters that are written with dots; other pairs of letters are initials (Zimin P.A.). */
const DOTTED_FORMS = new Set('sa bv nv ag sl cv lp kg se'.split(' '));

/** B.V. is one word at the end of a name; J.P. are two, and so is A.S. before a family name. */
function undot(letters: string, isLast: boolean): string {
  const close = letters.replace(/[.\s]/g, '');
  const isForm =
    close.length > 2 ? isLegalForm(close.toLowerCase()) : isLast && DOTTED_FORMS.has(close.toLowerCase());
  return isForm ? `${close} ` : `${[...close].join(' ')} `;
}

function isLegalForm(word: string): boolean {
  return word === '%' || LEGAL_FORMS.has(word) || MORE_LEGAL_FORMS.has(word) || isMisspeltForm(word);
}

const LONG_FORMS = ['aktiengesellschaft', 'incorporated', 'corporation', 'limited', 'company'];
function isMisspeltForm(word: string): boolean {
  return word.length >= 7 && LONG_FORMS.some((form) => spellingCost(word, form, 0.8) <= 0.8);
}

/** `KL Huizinga`: capitals without a vowel are initials. */
function initialsApart(text: string): (word: string) => string[] {
  const runs = new Set(
    (text.match(/(?<!\p{L})[B-DF-HJ-NP-TV-XZ]{2,3}(?!\p{L})/gu) ?? []).map((run) => run.toLowerCase()),
  );
  return (word) =>
    runs.has(word) &&
    /[a-z]/.test(text) &&
    !isLegalForm(word) &&
    word !== 'mr' &&
    word !== 'dr' &&
    word !== 'jr' &&
    word !== 'sr'
      ? [...word]
      : [word];
}

interface WithoutForms {
  readonly telling: readonly string[];
  readonly hasForm: boolean;
}

/** Two letters are a legal form at either end of a name only: elsewhere they are a name (Ba, Do, Co). */
function withoutForms(words: readonly string[]): WithoutForms {
  const isLongForm = (word: string) => isLegalForm(word) && (word.length > 2 || word === '%');
  const end = words.findLastIndex((word) => !isLegalForm(word));
  const isForm = (word: string, at: number) =>
    isLongForm(word) || (isLegalForm(word) && (at > end || at === 0));
  const telling = words.filter((word, at) => !isForm(word, at));
  const isOnlyForms = telling.length < 2 && telling.every((word) => word.length === 1);
  if (isOnlyForms && telling.length < words.length)
    return { telling: words.filter((word) => word !== '%'), hasForm: false };
  return { telling, hasForm: telling.length < words.length };
}

const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** Takes jr, sr and Roman numerals off; a lone capital I or V counts at the end of the name. */
function takeGeneration(
  words: readonly string[],
  text: string,
): { names: readonly string[]; generation: string } {
  const last = /\s(I|V|X)$/.exec(text.trim())?.[1];
  const isNumeral = last !== undefined && words.length > 2 && words.at(-1) === last.toLowerCase();
  if (isNumeral) return { names: words.slice(0, -1), generation: { I: '1', V: '5', X: '10' }[last] ?? '' };
  const found = words.find((word) => GENERATIONS[word] !== undefined);
  if (found === undefined || words.length < 2) return { names: words, generation: '' };
  return { names: words.filter((word) => word !== found), generation: GENERATIONS[found] ?? '' };
}

/** In a company's name a Roman numeral is a number. */
function numeralsRead(words: readonly string[], generation: string): readonly string[] {
  return generation === '' ? words : [...words, generation];
}

/** `A.B.C. Company` is abc; the single letter of `Series A` stays. */
function lettersJoined(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  return text.replace(/(?<![^ ])[a-z](?: [a-z])+(?![^ ])/g, (run) => run.replaceAll(' ', '')).split(' ');
}

/** `Greystone Philippa - Philippa Greystone` says the whole name twice. */
function withoutEcho(words: readonly string[]): readonly string[] {
  if (words.length < 4 || words.length % 2 === 1) return words;
  const half = words.slice(0, words.length / 2);
  return half.every((word) => words.filter((other) => other === word).length === 2) ? half : words;
}

/** `abd al rahman`, `abdul rahman` and `abdulrahman` are one word, so are `saif ad din` and `seifeddine`. */
function joinServant(words: readonly string[]): string[] {
  const text = words.join(' ');
  if (!/\babd|d+in(?:e)?\b|\ballah\b/.test(text)) return [...words];
  return text
    .replace(/\babd(?:[aeou]l|[aeou])? (?:[ae]l |ul |[ae][rsntdz] )?(?=\p{L}{2})/gu, 'abdel')
    .replace(/(\p{L}{3,}) (?:[aeu][a-z] )?(?:e[ld] ?|ud ?|ad ?|al ?|ul ?)?din(?:e)?\b/gu, '$1eddin')
    .replace(/(\p{L}{3,}) allah\b/gu, '$1allah')
    .split(' ');
}

const SMALL_WORDS = new Set('of the and for de la et und y i van von der des du'.split(' '));

function acronymsOf(words: readonly string[], whole: readonly string[]): readonly string[] {
  if (whole.length < 3) return [];
  const first = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  const all = words.filter((word) => word !== '%');
  return [first(whole), first(all), first(whole.filter((word) => !SMALL_WORDS.has(word)))];
}
