import type { Lexicon } from '../names/lexicon.js';
import { gramKeys, gramProbes, gramTerms } from './name-grams.js';
import {
  NO_ORGANISATION_FIELDS,
  ORGANISATION_FIELDS,
  type OrganisationFields,
} from './organisation-fields.js';
import {
  type OrganisationProfile,
  organisationKeys,
  organisationProbes,
  organisationProfile,
  organisationTerms,
} from './organisation-profile.js';
import { NO_PERSON_FIELDS, PERSON_FIELDS, type PersonFields } from './person-fields.js';
import { personKeys } from './person-keys.js';
import { type PersonProfile, personProfile } from './person-profile.js';
import { personSketcher } from './person-sketch.js';
import { personTerms } from './person-terms.js';
import { type Probe, probeKeys } from './probe-keys.js';
import { scoreOrganisation } from './score-organisation.js';
import { type PairScore, scorePerson } from './score-person.js';
import type { Shares } from './shares.js';
import type { Sketcher } from './sketcher.js';

/**
 * All that finding and scoring one kind of record takes. The interactive look-up, the bulk match and the import
 * go through the same functions, which is why their scores cannot differ.
 */
export interface Matcher<Fields, Profile> {
  readonly fields: readonly (keyof Fields & string)[];
  readonly none: Fields;
  profile(lexicon: Lexicon, fields: Fields): Profile;
  /** Keys a record is stored under. */
  keys(profile: Profile): number[];
  /** Keys a record is stored under too, asked for only when the others gave nothing that fits. */
  gramKeys(profile: Profile): number[];
  gramProbes(profile: Profile, shares: Shares): Probe[];
  /** Keys a mention asks for. */
  probes(profile: Profile, shares: Shares): Probe[];
  /** Undefined: every candidate is scored. */
  readonly sketcher: Sketcher<Profile> | undefined;
  /** Terms a record is counted under. */
  terms(profile: Profile): string[];
  score(mention: Profile, record: Profile, shares: Shares): PairScore;
}

export const personMatcher: Matcher<PersonFields, PersonProfile> = {
  fields: PERSON_FIELDS,
  none: NO_PERSON_FIELDS,
  profile: personProfile,
  keys: personKeys,
  probes: probeKeys,
  gramKeys,
  gramProbes,
  sketcher: personSketcher,
  terms: (profile) => [...personTerms(profile), ...gramTerms(profile)],
  score: scorePerson,
};

export const organisationMatcher: Matcher<OrganisationFields, OrganisationProfile> = {
  fields: ORGANISATION_FIELDS,
  none: NO_ORGANISATION_FIELDS,
  profile: organisationProfile,
  keys: organisationKeys,
  probes: organisationProbes,
  // A single rare word is a key of an organisation already, and its sound is.
  gramKeys: () => [],
  gramProbes: () => [],
  sketcher: undefined,
  terms: organisationTerms,
  score: scoreOrganisation,
};
