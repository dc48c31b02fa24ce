import {
  keysFingerprint,
  type Matcher,
  type OrganisationFields,
  type OrganisationProfile,
  organisationMatcher,
  type PersonFields,
  type PersonProfile,
  personMatcher,
} from '../../../linkage/register/index.js';
import { type FieldReader, fieldReader } from '../domain/kept-register.js';
import { camel, ORGANISATION, type RegisterShape, SPONSOR, SUBJECT } from '../domain/registers.js';

/** A register with the matcher that finds in it. */
export interface Kept<Fields, Profile> {
  readonly shape: RegisterShape;
  readonly matcher: Matcher<Fields, Profile>;
  readonly read: FieldReader<Fields>;
}

export const PERSONS: Kept<PersonFields, PersonProfile> = {
  shape: SUBJECT,
  matcher: personMatcher,
  read: fieldReader(SUBJECT, personMatcher.none, camel),
};

export const ORGANISATIONS: Kept<OrganisationFields, OrganisationProfile> = {
  shape: ORGANISATION,
  matcher: organisationMatcher,
  read: fieldReader(ORGANISATION, organisationMatcher.none, camel),
};

export const SPONSORS: Kept<OrganisationFields, OrganisationProfile> = {
  shape: SPONSOR,
  matcher: organisationMatcher,
  read: fieldReader(SPONSOR, organisationMatcher.none, camel),
};

const fingerprints = new WeakMap<object, number>();

/** `keysFingerprint`, computed once in a process: it takes some milliseconds. */
export function fingerprintOf<Fields extends object, Profile>(matcher: Matcher<Fields, Profile>): number {
  const known = fingerprints.get(matcher);
  if (known !== undefined) return known;
  const made = keysFingerprint(matcher);
  fingerprints.set(matcher, made);
  return made;
}

/** The register of a name, for code that is only told the name: a thread, a table. */
export function keptByName<Result>(
  name: RegisterShape['name'],
  use: <Fields extends object, Profile>(kept: Kept<Fields, Profile>) => Result,
): Result {
  if (name === 'subject') return use(PERSONS);
  return name === 'organisation' ? use(ORGANISATIONS) : use(SPONSORS);
}
