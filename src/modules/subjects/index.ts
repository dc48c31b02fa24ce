/**
 * subjects: the reference register of persons, organisations and recognised sponsors.
 * Decides: which records may be meant by a mention, with what weight and why.
 * Owns: subject, organisation, sponsor, their keys and frequencies, what changed in them.
 * Never does: say who somebody is (a person judges), or let nationality or sex reach the matcher.
 */

export { HUB_KINDS, type Hub, type HubList, NO_HUBS, parseHubs } from './hubs.js';
export { type RegisterChange, takeRegisterChanges } from './store/register-changes.js';
export { type BulkMatch, type BulkMention, bulkMatch } from './usecases/bulk-match.js';
export type { Match } from './usecases/explain-match.js';
export { fieldsOf } from './usecases/fields-of.js';
export {
  createLookupDesk,
  type FoundMatches,
  findOrganisations,
  findPersons,
  findSponsors,
  type LookupDeps,
  type LookupDesk,
  namesOf,
  type Query,
} from './usecases/find-persons.js';
export type { ImportDeps, Imported, RefusedRow } from './usecases/import-register.js';
export {
  importOrganisations,
  importSponsors,
  importSubjects,
  type RegisterImport,
} from './usecases/imports.js';
export {
  keysOfMention,
  keysOfRecords,
  lookUpMention,
  type MentionLookup,
  type RegisterName,
  summaryOfMatch,
} from './usecases/lookup-mentions.js';
export {
  HOUSEHOLD_TIES,
  type Household,
  type HouseholdMember,
  readHousehold,
} from './usecases/read-household.js';
export { type Rekeyed, type RekeyWork, rekeyRegisters } from './usecases/rekey-registers.js';
