import { CLASS_WORDS, FILLERS } from './company-words.js';
import { eastAsianCode } from './east-asian.js';
import { knownNames } from './known-names.js';
import { isPlace } from './places.js';
import { japaneseSpelling, plainSpelling, somaliSpelling } from './plain-spelling.js';
import { PARTICLES } from './read-name.js';
import { soundClass } from './sound-class.js';

export type TokenKind = 'name' | 'place' | 'class' | 'filler' | 'particle' | 'initial' | 'number';

/** One word of a written name with what comparing it needs, made once per word. */
export interface NameToken {
  /** Another number for another word. */
  readonly id: number;
  readonly form: string;
  readonly kind: TokenKind;
  /** How telling the word is, in bits. */
  readonly bits: number;
  readonly sound: string;
  readonly plain: string;
  /** Consonants alone, for writing without vowels. */
  readonly skeleton: string;
  /** Names of the tables it can stand for; none for a word that may be anything. */
  readonly heads: readonly string[];
  /** A bit per letter that occurs. */
  readonly letters: number;
  /** A bit per consonant sound that occurs. */
  readonly sounds: number;
  readonly asian: string | undefined;
  readonly japanese: string | undefined;
  /** The same word read as Somali spelling. */
  readonly somali: NameToken | undefined;
}

const BITS = {
  particle: 0.7,
  filler: 1.5,
  class: 5,
  place: 5,
  initial: 3,
  number: 5,
  short: 5,
  known: 7,
  longest: 10,
};
const MOST_TOKENS = 400_000;
const known = new Map<string, NameToken>();
let made = 0;

/** The token of a folded word. Tokens are remembered; the answer does not depend on it. */
export function nameToken(form: string): NameToken {
  const found = known.get(form);
  if (found) return found;
  if (known.size >= MOST_TOKENS) known.clear();
  const token = readToken(form, true);
  known.set(form, token);
  return token;
}

function readToken(form: string, mayBeSomali: boolean): NameToken {
  const own = headsOf(form);
  const somali = mayBeSomali && own.length === 0 ? somaliSpelling(form) : undefined;
  const kind = kindOf(form);
  const sound = soundClass(form);
  made += 1;
  return {
    id: made,
    form,
    kind,
    bits: bitsOf(form, kind, own),
    sound,
    skeleton: skeletonOf(sound),
    plain: plainSpelling(form),
    heads: own,
    letters: lettersOf(form),
    sounds: lettersOf(sound.replace(/[a-zA]/g, '')),
    asian: eastAsianCode(form),
    japanese: japaneseSpelling(form),
    somali: somali === undefined ? undefined : readToken(somali, false),
  };
}

/** A woman of the family Popov is Popova: her name is as known as his. */
function headsOf(form: string): readonly string[] {
  const own = knownNames(form);
  if (own.length > 0 || !/(?:ova|eva|ina)$/.test(form)) return own;
  return knownNames(form.slice(0, -1));
}

function kindOf(form: string): TokenKind {
  if (/^\d+$/.test(form)) return 'number';
  if (form.length === 1 && /[a-z]/.test(form)) return 'initial';
  if (PARTICLES.has(form)) return 'particle';
  if (FILLERS.has(form)) return 'filler';
  if (CLASS_WORDS.has(form)) return 'class';
  return isPlace(form) ? 'place' : 'name';
}

function bitsOf(form: string, kind: TokenKind, heads: readonly string[]): number {
  if (kind !== 'name' && kind !== 'place') return BITS[kind];
  if (heads.length > 0) return BITS.known;
  return Math.min(BITS.longest, Math.max(BITS.short, form.length + 1));
}

/** Consonants as Arabic and Hebrew write them: b and v, p and f, k and kh are not told apart, nor is a y at the head. */
export function skeletonOf(sound: string): string {
  return sound
    .replace(/[a-z]|^[AJ]/g, '')
    .replace(/F/g, 'B')
    .replace(/H/g, 'K')
    .toLowerCase();
}

function lettersOf(form: string): number {
  let letters = 0;
  for (let i = 0; i < form.length; i += 1) letters |= 1 << (form.charCodeAt(i) & 31);
  return letters;
}
