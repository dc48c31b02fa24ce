import { hashText } from '../names/hash.js';
import type { NameWord } from '../names/lexicon.js';
import { key, nameWords } from './person-keys.js';
import type { PersonProfile } from './person-profile.js';
import type { Probe } from './probe-keys.js';
import type { Shares } from './shares.js';

const MOST_GRAMS = 18;
/** Lists of one trigram are parted by year of birth, so that a mention with a year reads a sixteenth of them. */
const PARTS = 16;
const NO_YEAR = PARTS;

/** Longest list that is read, and all lists together: what one fallback may cost, however common the name. */
export const GRAMS_PER_KEY = 4_000;
const ROWS = 6_000;

/** Trigrams of given name and family name, the ends of a word marked; in order, each once. */
export function nameGrams({ given, surname }: PersonProfile): string[] {
  const grams = new Set<string>();
  for (const word of [...given.words.slice(0, 2), ...surname.words.slice(0, 2)]) addGrams(grams, word);
  return [...grams];
}

function addGrams(grams: Set<string>, { form, isInitial }: NameWord): void {
  if (isInitial) return;
  const marked = `_${form}_`;
  for (let at = 0; at + 3 <= marked.length && grams.size < MOST_GRAMS; at += 1)
    grams.add(marked.slice(at, at + 3));
}

/** The keys a record can be found by when its name is written so wrongly that no other key meets. */
export function gramKeys(profile: PersonProfile): number[] {
  const part = partOf(profile);
  return nameGrams(profile).map((gram) => key('tg', hashText(gram), part));
}

/** The terms by which trigrams are counted: which are rare enough to ask. */
export function gramTerms(profile: PersonProfile): string[] {
  return nameGrams(profile).map((gram) => `g${gram}`);
}

/** For a name that is all one knows the rarest trigram is asked however common, and others within a larger budget. */
const ROWS_FOR_ONE_NAME = 30_000;

/**
 * The trigrams to ask for, rarest first, within a budget of rows. A record with an unknown year of birth may be
 * meant by any mention, so its part is asked too.
 */
export function gramProbes(mention: PersonProfile, shares: Shares): Probe[] {
  const own = partOf(mention);
  const parts = own === NO_YEAR ? Array.from({ length: PARTS + 1 }, (_, part) => part) : [own, NO_YEAR];
  const grams = nameGrams(mention)
    .map((gram) => ({ gram, rows: (shares.total * shares.gram(gram) * parts.length) / PARTS }))
    .sort((a, b) => a.rows - b.rows);
  const probes: Probe[] = [];
  const oneName = isOneName(mention);
  const [longest, budget] = oneName ? [ROWS_FOR_ONE_NAME, ROWS_FOR_ONE_NAME] : [GRAMS_PER_KEY, ROWS];
  let rows = 0;
  for (const [at, each] of grams.entries()) {
    rows += each.rows;
    const isAsked = oneName && at === 0;
    if (!isAsked && (each.rows > longest || rows > budget)) break;
    const hash = hashText(each.gram);
    for (const part of parts) probes.push({ key: key('tg', hash, part), expected: each.rows / parts.length });
  }
  return probes;
}

function isOneName(mention: PersonProfile): boolean {
  const { phone, email, iban, vNumber } = mention;
  return (
    nameWords(mention).length === 1 &&
    !mention.birth &&
    mention.addresses.length === 0 &&
    phone + email + iban + vNumber === ''
  );
}

function partOf({ birth }: PersonProfile): number {
  return birth ? birth.year % PARTS : NO_YEAR;
}
