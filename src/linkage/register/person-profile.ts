import { type AddressReading, readAddress } from '../names/dutch-address.js';
import { readEmail, readIban, readVNumber } from '../names/identifiers.js';
import type { Lexicon } from '../names/lexicon.js';
import { type PartialDate, readPartialDate } from '../names/partial-date.js';
import { readPhone } from '../names/phone.js';
import { type NameReading, NO_NAME, readGivenNames, readSurname } from '../names/read-name.js';
import { type OtherNames, otherNames } from './other-names.js';
import type { PersonFields } from './person-fields.js';

/** A person as the matcher compares it: everything normalised once, on both sides by the same code. */
export interface PersonProfile {
  readonly given: NameReading;
  readonly surname: NameReading;
  readonly alias: NameReading;
  /** Other ways to take the written name apart. */
  readonly otherNames: readonly OtherNames[];
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
  return new ReadPerson(lexicon, fields);
}

/**
 * Reads each field when it is first asked for: a mention rarely bears more than a name and two facts, and reading
 * what no comparison asks for was a third of the time of a bulk match.
 */
class ReadPerson implements PersonProfile {
  readonly given: NameReading;
  readonly surname: NameReading;
  readonly #lexicon: Lexicon;
  readonly #fields: PersonFields;
  #alias: NameReading | undefined;
  #otherNames: readonly OtherNames[] | undefined;
  #birth: PartialDate | undefined | null = null;
  #addresses: readonly AddressReading[] | undefined;
  #phone: string | undefined;
  #email: string | undefined;
  #iban: string | undefined;
  #vNumber: string | undefined;

  constructor(lexicon: Lexicon, fields: PersonFields) {
    this.#lexicon = lexicon;
    this.#fields = fields;
    this.given = lexicon.remember(readGivenNames, fields.givenNames);
    this.surname = lexicon.remember(readSurname, fields.surname);
  }

  get alias(): NameReading {
    const { alias } = this.#fields;
    this.#alias ??= alias === '' ? NO_NAME : readSurname(this.#lexicon, alias);
    return this.#alias;
  }

  get otherNames(): readonly OtherNames[] {
    this.#otherNames ??= otherNames(this.#lexicon, this.#fields, this);
    return this.#otherNames;
  }

  get birth(): PartialDate | undefined {
    const { birthDate } = this.#fields;
    if (this.#birth === null) this.#birth = birthDate === '' ? undefined : readPartialDate(birthDate);
    return this.#birth;
  }

  get addresses(): readonly AddressReading[] {
    this.#addresses ??= addressesOf(this.#lexicon, this.#fields);
    return this.#addresses;
  }

  get phone(): string {
    this.#phone ??= readIfAny(readPhone, this.#fields.phone);
    return this.#phone;
  }

  get email(): string {
    this.#email ??= readIfAny(readEmail, this.#fields.email);
    return this.#email;
  }

  get iban(): string {
    this.#iban ??= readIfAny(readIban, this.#fields.iban);
    return this.#iban;
  }

  get vNumber(): string {
    this.#vNumber ??= readIfAny(readVNumber, this.#fields.vNumber);
    return this.#vNumber;
  }
}

function readIfAny(read: (text: string) => string | undefined, text: string): string {
  return text === '' ? '' : (read(text) ?? '');
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
