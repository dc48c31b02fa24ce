import { LEGAL_FORMS } from '../names/company-name.js';
import { foldName } from '../names/fold-name.js';
import type { Lexicon, NameWord } from '../names/lexicon.js';
import { PARTICLES } from '../names/read-name.js';

/** One word of a name and how telling it is. */
export interface NamePart {
  readonly text: string;
  readonly word: NameWord;
  readonly bits: number;
  readonly isInitial: boolean;
  readonly isNumber: boolean;
  /** For two words read as one ("xiao ming" as "xiaoming"): the two words. */
  readonly covers: readonly NamePart[];
}

const TITLES = new Set(
  'mr mrs ms miss dr drs ir ing prof sir lord lady dame rev hon mw dhr mevr heer mevrouw jr sr ii iii iv jhr'.split(
    ' ',
  ),
);
/** Words that stand in thousands of company names. */
const WEAK_WORDS = new Set(
  `holding holdings group groep groupe gruppe international internationaal trading trade services service solutions
  company enterprises industries industrial global management consulting beheer nederland netherlands europe and en und
  et y the de het of for voor a`.split(/\s+/),
);
/** Legal forms as phrases; the short forms are in company-name.ts. */
const LEGAL_PHRASES =
  /\b(limited liability company|public limited company|joint stock company|limited company|besloten vennootschap|naamloze vennootschap|aktiengesellschaft|gesellschaft mit beschrankter haftung|societe anonyme|obshchestvo s ogranichennoy otvetstvennostyu|aktsionernoe obshchestvo|sociedad anonima|open joint stock|incorporated|corporation|limited)\b/g;
const MORE_FORMS = new Set(
  'ooo oao zao pao ao pjsc ojsc cjsc jsc lp llp pte pty kk as sl srl spzoo ltda sapi kft zrt nyrt tov'.split(
    ' ',
  ),
);

/** At most two words cannot hold a legal form of several words. */
const PLAIN = /^[a-z]+(?: [a-z]+)?$/;

const BITS = { particle: 0.7, weak: 2, initial: 3, short: 5, common: 6, longest: 11 };
const MOST_PARTS = 10;

/** The telling words of a name: titles and legal forms off, unless nothing else is left. */
export function readNameParts(lexicon: Lexicon, text: string): NamePart[] {
  const words = tellingWords(text).slice(0, MOST_PARTS);
  const parts = words.map((word) => partOf(lexicon, word));
  return [...parts, ...joined(lexicon, parts)];
}

/**
 * The words of a person's or company's name as lower-case Latin, without titles and legal forms; initials written
 * together come apart. "Dr. J.P. de Vries" gives j, p, de, vries; "ООО Газпром" gives gazprom.
 */
export function tellingWords(text: string): string[] {
  if (PLAIN.test(text)) return withoutForms(text.split(' '));
  const dotted = text.replace(/\b(?:\p{L}\.){2,}/gu, undot);
  const folded = foldName(dotted.replace(/&/g, ' and ').replace(/(\d+)/g, ' $1 '), true)
    .replace(LEGAL_PHRASES, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return withoutForms(folded);
}

function withoutForms(words: string[]): string[] {
  const telling = words.filter((word) => !isLegalForm(word) && !TITLES.has(word));
  return joinServant(telling.length > 0 ? telling : words);
}

/** B.V. is one word, J.P. are two. */
function undot(letters: string): string {
  const close = letters.replaceAll('.', '');
  return isLegalForm(close.toLowerCase()) ? `${close} ` : letters.replaceAll('.', ' ');
}

function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word) || MORE_FORMS.has(word);
}

function partOf(lexicon: Lexicon, text: string, covers: readonly NamePart[] = []): NamePart {
  const word = lexicon.word(text);
  const isNumber = /^\d+$/.test(text);
  return { text, word, bits: bitsOf(word, text), isInitial: word.isInitial, isNumber, covers };
}

function bitsOf({ isInitial, group }: NameWord, text: string): number {
  if (PARTICLES.has(text)) return BITS.particle;
  if (WEAK_WORDS.has(text)) return BITS.weak;
  if (isInitial) return BITS.initial;
  if (group.startsWith('=')) return BITS.common;
  return Math.min(BITS.longest, Math.max(BITS.short, text.length + 1));
}

/** `abd al rahman` and `abdul rahman` are one word. */
function joinServant(words: string[]): string[] {
  if (!words.some((word) => word.startsWith('abd'))) return words;
  const joinedUp = words.join(' ').replace(/\babd(?:[aeou]l|[aeou])? (?:[ae]l |ul )?(?=\p{L}{2})/gu, 'abdel');
  return joinedUp.split(' ');
}

/** Every two neighbours read as one word: El Amrani is Elamrani, Xiao Ming is Xiaoming. */
function joined(lexicon: Lexicon, parts: readonly NamePart[]): NamePart[] {
  return parts.slice(1).flatMap((part, at) => {
    const before = parts[at];
    if (!before || part.isNumber || before.isNumber || part.isInitial || before.isInitial) return [];
    const both = partOf(lexicon, before.text + part.text, [before, part]);
    return [{ ...both, bits: before.bits + part.bits }];
  });
}
