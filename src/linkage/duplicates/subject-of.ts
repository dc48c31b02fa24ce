import { hashText, joinHash } from '../names/hash.js';
import type { NameWord } from '../names/lexicon.js';
import type { OrganisationProfile } from '../register/organisation-profile.js';
import type { PersonProfile } from '../register/person-profile.js';

const [PERSON, ORGANISATION] = [61, 62];

/**
 * One hash for a person or company as signals name it: its words by sound, in any order, initials and legal form left
 * out. So it can be counted how many signals are about somebody: a name of rare words may still be in hundreds.
 */
export function subjectOfPerson({ given, surname }: PersonProfile): number {
  return joined(
    PERSON,
    [...given.words, ...surname.words].filter(({ isInitial }) => !isInitial),
  );
}

export function subjectOfOrganisation({ name }: OrganisationProfile): number {
  return joined(ORGANISATION, name.words);
}

function joined(seed: number, words: readonly Pick<NameWord, 'hash'>[]): number {
  const hashes = [...new Set(words.map(({ hash }) => hash))].sort((a, b) => a - b);
  return hashes.reduce(joinHash, hashText('', seed));
}
