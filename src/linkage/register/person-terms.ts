import type { PersonProfile } from './person-profile.js';

/** The terms a record counts for (see shares.ts), each once. */
export function personTerms(profile: PersonProfile): string[] {
  const terms = new Set<string>();
  for (const reading of [profile.given, profile.surname, profile.alias])
    for (const word of reading.words) if (!word.isInitial) terms.add(`n${word.group}`);
  const { birth } = profile;
  if (birth) {
    terms.add(`y${birth.year}`);
    if (birth.month > 0 && birth.day > 0) terms.add(`d${birth.month * 100 + birth.day}`);
  }
  const city = profile.addresses[0]?.city;
  if (city) terms.add(`c${city}`);
  return [...terms];
}
