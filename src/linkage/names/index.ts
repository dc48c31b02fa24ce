/**
 * names: what people write, read into what can be compared. Pure.
 * Decides: which spellings, notations and forms are one and the same.
 * Owns: the tables of scripts, variants, particles, legal forms and streets.
 * Never does: say anything about who bears a name; a name is only ever set beside another.
 */
export { type CompanyReading, LEGAL_FORMS, readCompanyName } from './company-name.js';
export {
  type AddressFields,
  type AddressReading,
  foldCity,
  foldStreet,
  readAddress,
  readPostcode,
} from './dutch-address.js';
export { foldName } from './fold-name.js';
export { readEmail, readIban, readKvk, readVNumber } from './identifiers.js';
export { createLexicon, type Lexicon, type NameWord } from './lexicon.js';
export { type PartialDate, readPartialDate } from './partial-date.js';
export { readPhone } from './phone.js';
export { type NameReading, readGivenNames, readSurname } from './read-name.js';
