import { type AddressReading, readAddress } from '../names/dutch-address.js';
import { readEmail, readIban, readVNumber } from '../names/identifiers.js';
import type { Lexicon } from '../names/lexicon.js';
import { type PartialDate, readPartialDate } from '../names/partial-date.js';
import { readPhone } from '../names/phone.js';
import { type NameReading, NO_NAME, readGivenNames, readSurname } from '../names/read-name.js';
import type { PersonFields } from './person-fields.js';

/** A person as the matcher compares it: everything normalised once, on both sides by the same code. */
export interface PersonProfile {
  readonly given: NameReading;
  readonly surname: NameReading;
  readonly alias: NameReading;
  readonly birth: PartialDate | undefined;
  /** Present address first, then the one before; none when nothing is known. */
  readonly addresses: readonly AddressReading[];
  readonly phone: string;
  readonly email: string;
  readonly iban: string;
  readonly vNumber: string;
}

/** Normalises the fields of a mention or a record. */
export function personProfile(lexicon: Lexicon, fields: PersonFields): PersonProfile {
  return {
    given: lexicon.remember(readGivenNames, fields.givenNames),
    surname: lexicon.remember(readSurname, fields.surname),
    alias: fields.alias === '' ? NO_NAME : readSurname(lexicon, fields.alias),
    birth: fields.birthDate === '' ? undefined : readPartialDate(fields.birthDate),
    addresses: addressesOf(lexicon, fields),
    phone: fields.phone === '' ? '' : (readPhone(fields.phone) ?? ''),
    email: fields.email === '' ? '' : (readEmail(fields.email) ?? ''),
    iban: fields.iban === '' ? '' : (readIban(fields.iban) ?? ''),
    vNumber: fields.vNumber === '' ? '' : (readVNumber(fields.vNumber) ?? ''),
  };
}

function addressesOf(lexicon: Lexicon, fields: PersonFields): AddressReading[] {
  const found: AddressReading[] = [];
  if (fields.street !== '' || fields.postcode !== '' || fields.city !== '')
    found.push(readAddress(lexicon, fields));
  if (fields.prevStreet !== '' || fields.prevPostcode !== '')
    found.push(
      readAddress(lexicon, {
        street: fields.prevStreet,
        houseNo: fields.prevHouseNo,
        postcode: fields.prevPostcode,
        city: fields.prevCity,
      }),
    );
  return found;
}
