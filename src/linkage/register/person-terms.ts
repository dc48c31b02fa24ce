import type { NameWord } from '../names/lexicon.js';
import type { PersonProfile } from './person-profile.js';

const YEARS = Array.from({ length: 400 }, (_, at) => `y${at + 1700}`);
const DAYS = Array.from({ length: 1300 }, (_, at) => `d${at}`);

/** The terms a record counts for (see shares.ts), each once. */
export function personTerms(profile: PersonProfile): string[] {
  const terms: string[] = [];
  addWords(profile.given.words, terms);
  addWords(profile.surname.words, terms);
  addWords(profile.alias.words, terms);
  const { birth } = profile;
  if (birth) {
    terms.push(YEARS[birth.year - 1700] ?? `y${birth.year}`);
    if (birth.month > 0 && birth.day > 0) terms.push(DAYS[birth.month * 100 + birth.day] ?? '');
  }
  const city = profile.addresses[0]?.city;
  if (city) terms.push(`c${city}`);
  return terms;
}

function addWords(words: readonly NameWord[], terms: string[]): void {
  for (const word of words) if (!word.isInitial && !terms.includes(word.term)) terms.push(word.term);
}
