import { NO_PERSON_FIELDS, type PersonFields } from '../register/person-fields.js';
import { isOrdinary, tellingWords } from './telling-words.js';

const PARTICLES = 'van|de|den|der|het|ter|ten|te|el|al|ait|ben|bin|ibn|abu|von|da|dos|di|del|la|le|du|bou';
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{0,40}\\p{L}|\\p{Lu}\\.";
/** Capitals in a row, with a comma where the family name stands first: `De Vries, Jan`. */
const IN_A_ROW = new RegExp(`(?:${CAPITAL})(?:,? (?:(?:${PARTICLES}) ){0,3}(?:${CAPITAL}))+`, 'gu');

/**
 * Persons whose names stand in the text and in no mention: two capitals in a row and more, by form alone. A name of
 * which a word is in a mention is that mention's, and so is a company's; words that open a sentence are dropped.
 * What is found so may be no name at all, so it only ever speaks for a pair.
 */
export function namesInText(text: string, mentioned: ReadonlySet<number>): PersonFields[] {
  const found: PersonFields[] = [];
  for (const [run] of text.matchAll(IN_A_ROW)) {
    const words = run.replaceAll(',', '').split(' ');
    while (words[0] !== undefined && words.length > 1 && isOrdinary(words[0])) words.shift();
    if (words.length < 2 || tellingWords(run).some((word) => mentioned.has(word))) continue;
    const [givenNames = '', ...family] = words;
    found.push({ ...NO_PERSON_FIELDS, givenNames, surname: family.join(' ') });
  }
  return found.slice(0, MOST_NAMES);
}

/** Names a text is compared by: a list of fifty is no report of one event. */
const MOST_NAMES = 6;
