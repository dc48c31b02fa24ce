import { hashText } from '../names/hash.js';
import type { Lexicon } from '../names/lexicon.js';
import { type OrganisationProfile, organisationProfile } from '../register/organisation-profile.js';
import type { PersonFields } from '../register/person-fields.js';
import { dateNumber, nameWords } from '../register/person-keys.js';
import { type PersonProfile, personProfile } from '../register/person-profile.js';
import type { SignalShape } from './signal-shape.js';
import type { SignalShares } from './signal-shares.js';
import { subjectOfOrganisation, subjectOfPerson } from './subject-of.js';
import { type TextInformation, textInformation } from './text-information.js';

/** Who or what a signal names, with the hashes of which two mentions of one share at least one. */
export interface Mentioned<Profile> {
  readonly profile: Profile;
  readonly traces: readonly number[];
  /** Bits: at most what agreement can say, by how many signals are about this one. */
  readonly most: number;
}

/** A shape with all that comparing asks of it made once: a signal meets dozens of others. */
export interface PreparedSignal {
  readonly shape: SignalShape;
  readonly persons: readonly Mentioned<PersonProfile>[];
  /** Of the text alone. */
  readonly written: readonly Mentioned<PersonProfile>[];
  /** Of mentions and of the text. */
  readonly everybody: readonly Mentioned<PersonProfile>[];
  readonly organisations: readonly Mentioned<OrganisationProfile>[];
  readonly text: TextInformation;
}

export function prepareSignal(lexicon: Lexicon, shape: SignalShape, shares: SignalShares): PreparedSignal {
  const most = (subject: number) => Math.log2(shares.total / (shares.subject(subject) + 0.5));
  const person = (fields: PersonFields) => {
    const profile = personProfile(lexicon, fields);
    return { profile, traces: tracesOfPerson(profile), most: most(subjectOfPerson(profile)) };
  };
  const [persons, written] = [shape.persons.map(person), shape.written.map(person)];
  return {
    shape,
    persons,
    written,
    everybody: [...persons, ...written],
    organisations: shape.organisations.map((fields) => {
      const profile = organisationProfile(lexicon, fields);
      return { profile, traces: tracesOfOrganisation(profile), most: most(subjectOfOrganisation(profile)) };
    }),
    text: textInformation(shape, shares),
  };
}

const [INITIAL, DOOR] = [51, 52];

/** Names by sound and by their first two sounds (a slip further on), initials, house number, birth date and identifiers. */
function tracesOfPerson(profile: PersonProfile): number[] {
  const { birth, phone, email, iban, vNumber } = profile;
  const names = nameWords(profile).flatMap((word) => [word.hash, word.head]);
  const initials = profile.given.words.map((word) => hashText(word.initial, INITIAL));
  const doors = profile.addresses
    .filter((address) => address.houseNo !== '')
    .map((address) => hashText(address.houseNo, DOOR));
  const date = birth ? [dateNumber(birth)] : [];
  return [
    ...new Set([...names, ...initials, ...doors, ...date, ...identifiers([phone, email, iban, vNumber])]),
  ];
}

function tracesOfOrganisation({ name, kvk, phone, iban }: OrganisationProfile): number[] {
  const words = name.words.flatMap((word) => [word.hash, word.head]);
  return [...new Set([...words, ...identifiers([kvk, phone, iban])])];
}

function identifiers(values: readonly string[]): number[] {
  return values.filter((value) => value !== '').map((value) => hashText(value));
}
