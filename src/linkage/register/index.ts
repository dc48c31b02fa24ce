/**
 * register: the desk's matcher of a mention against a register of persons, organisations and sponsors. Pure.
 * Decides: which keys a record is stored under and a mention asks for, and what agreement weighs.
 * Owns: nothing; the register itself and the frequencies come in as arguments.
 * Never does: look at nationality, birthplace, sex, language or religion, or decide who somebody is.
 */
export { hashText } from '../names/hash.js';
export { createLexicon, type Lexicon } from '../names/lexicon.js';
export { readPhone } from '../names/phone.js';
export type { Compared, PersonField } from './compared.js';
export { PRIOR_LABEL, type Words } from './comparison-words.js';
export {
  type Contribution,
  contributionOf,
  kinContribution,
  rivalsContribution,
  whyNotHigher,
} from './explain.js';
export { keysFingerprint } from './keys-fingerprint.js';
export { type Matcher, organisationMatcher, personMatcher } from './matcher.js';
export { GRAMS_PER_KEY, nameGrams } from './name-grams.js';
export {
  NO_ORGANISATION_FIELDS,
  ORGANISATION_FIELDS,
  type OrganisationFields,
} from './organisation-fields.js';
export {
  type OrganisationProfile,
  organisationKeys,
  organisationProbes,
  organisationProfile,
  organisationTerms,
} from './organisation-profile.js';
export { NO_PERSON_FIELDS, PERSON_FIELDS, type PersonFields } from './person-fields.js';
export { addressKeys, personKeys } from './person-keys.js';
export { type PersonProfile, personProfile } from './person-profile.js';
export { personTerms } from './person-terms.js';
export { alwaysReadWeight, type Probe, probeKeys, probeWeight, readingBudget } from './probe-keys.js';
export { type Ranked, rankCandidates } from './rank-candidates.js';
export { factWeight } from './score-fact.js';
export { scoreOrganisation } from './score-organisation.js';
export { type PairScore, priorWeight, scorePerson } from './score-person.js';
export {
  addressFact,
  phoneFact,
  type ShareCounts,
  type Shares,
  sharesFrom,
  type TermCounts,
} from './shares.js';
export {
  heaviestCandidates,
  likelyCandidates,
  SKETCH_BYTES,
  type Sketcher,
  type Sketches,
} from './sketcher.js';
export { type KeyPairs, sortPairs } from './sort-pairs.js';
export { type Block, CandidateTally, type MetRecords } from './tally-candidates.js';
