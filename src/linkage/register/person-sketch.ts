import { hashText } from '../names/hash.js';
import type { NameWord } from '../names/lexicon.js';
import type { PartialDate } from '../names/partial-date.js';
import { compareBirth } from './compare-birth.js';
import type { NameParts } from './other-names.js';
import { nameWords } from './person-keys.js';
import type { PersonProfile } from './person-profile.js';
import type { Shares } from './shares.js';
import { type Likeness, SKETCH_BYTES, type Sketcher } from './sketcher.js';

/** Places in a sketch; 0 stands for unknown everywhere. */
const WORDS = 5;
const INITIALS = 5;
const BIRTH = 6;
const POSTCODE = 8;
const STREET = 9;
const CITY = 10;
const FORMER = 11;
const NUMBERS = 12;

/** Bits that agreement in one byte is taken for. Differing costs nothing: it may be a slip. */
const MOST_FOR_WORD = 16;
const FOR_INITIAL = 3;
/** A name with a slip begins as it should: what tells those apart who share an address or a birth date. */
const FOR_BEGINNING = 1.5;
const FOR_POSTCODE = 15;
const FOR_STREET = 12;
const MOST_FOR_CITY = 6;
const FOR_NUMBERS = [16, 18, 18, 20] as const;
const RAREST_WORD = 4e-6;

/** Names (a byte a word), birth date, addresses and numbers of a person. */
export const personSketcher: Sketcher<PersonProfile> = { write, likeness };

function write(person: PersonProfile, into: Uint8Array, at: number): void {
  into.fill(0, at, at + SKETCH_BYTES);
  for (const [place, word] of nameWords(person).slice(0, WORDS).entries())
    into[at + place] = byteOf(word.hash);
  into[at + INITIALS] = (initialOf(person.given.words[0]) << 4) | initialOf(person.surname.words[0]);
  const birth = packedBirth(person.birth);
  into[at + BIRTH] = birth >>> 8;
  into[at + BIRTH + 1] = birth & 0xff;
  const [now, former] = addressBytes(person);
  into[at + POSTCODE] = now?.postcode ?? 0;
  into[at + STREET] = now?.street ?? 0;
  into[at + CITY] = textByte(person.addresses[0]?.city ?? '');
  into[at + FORMER] = former ? former.postcode || former.street : 0;
  for (const [place, number] of numbersOf(person).entries()) into[at + NUMBERS + place] = textByte(number);
}

/** What of a mention is looked for in every sketch: read once, compared with hundreds. */
function likeness(mention: PersonProfile, shares: Shares): Likeness {
  const words = nameWords(mention).map((word) => ({
    byte: byteOf(word.hash),
    bits: Math.min(MOST_FOR_WORD, -Math.log2(Math.max(shares.name(word.group), RAREST_WORD))),
  }));
  const initials = [mention, ...mention.otherNames].map(initialsOf);
  const addresses = addressBytes(mention);
  const city = { byte: textByte(mention.addresses[0]?.city ?? ''), bits: 0 };
  if (city.byte > 0)
    city.bits = Math.min(MOST_FOR_CITY, -Math.log2(shares.city(mention.addresses[0]?.city ?? '')));
  const numbers = numbersOf(mention).map(textByte);
  const birth = birthLikeness(mention.birth, shares);
  return (sketches, at) => {
    let bits = 0;
    for (const word of words) if (hasWord(sketches, at, word.byte)) bits += word.bits;
    const theirs = sketches[at + INITIALS] ?? 0;
    let begins = 0;
    for (const each of initials) begins = Math.max(begins, initialBits(each, theirs));
    bits += begins;
    bits += birth(((sketches[at + BIRTH] ?? 0) << 8) | (sketches[at + BIRTH + 1] ?? 0));
    bits += Math.max(addressBits(addresses, sketches, at), sketches[at + CITY] === city.byte ? city.bits : 0);
    for (const [place, byte] of numbers.entries())
      if (byte > 0 && sketches[at + NUMBERS + place] === byte) bits += FOR_NUMBERS[place] ?? 0;
    return bits;
  };
}

interface Initials {
  readonly given: number;
  readonly surname: number;
  readonly forGiven: number;
}

function initialsOf({ given, surname }: NameParts): Initials {
  const [first, family] = [given.words[0], surname.words[0]];
  const forGiven = first?.isInitial ? FOR_INITIAL : FOR_BEGINNING;
  return { given: initialOf(first), surname: initialOf(family), forGiven };
}

function initialBits({ given, surname, forGiven }: Initials, theirs: number): number {
  const forFamily = surname > 0 && (theirs & 15) === surname ? FOR_BEGINNING : 0;
  return given > 0 && theirs >>> 4 === given ? forFamily + forGiven : forFamily;
}

function hasWord(sketches: Uint8Array, at: number, byte: number): boolean {
  for (let i = at; i < at + WORDS; i += 1) if (sketches[i] === byte) return true;
  return false;
}

/** Bits by packed birth date: many candidates share one, and each is compared once. */
function birthLikeness(ours: PartialDate | undefined, shares: Shares): (packed: number) => number {
  if (!ours) return () => 0;
  const known = new Map<number, number>([[0, 0]]);
  return (packed) => {
    const found = known.get(packed);
    if (found !== undefined) return found;
    const bits = compareBirth(ours, unpackedBirth(packed), shares)?.weight ?? 0;
    known.set(packed, bits);
    return bits;
  };
}

interface AddressBytes {
  readonly postcode: number;
  readonly street: number;
}

function addressBits(ours: readonly AddressBytes[], sketches: Uint8Array, at: number): number {
  let bits = 0;
  const former = sketches[at + FORMER];
  for (const { postcode, street } of ours) {
    if (postcode > 0 && (sketches[at + POSTCODE] === postcode || former === postcode))
      bits = Math.max(bits, FOR_POSTCODE);
    if (street > 0 && (sketches[at + STREET] === street || former === street))
      bits = Math.max(bits, FOR_STREET);
  }
  return bits;
}

function addressBytes({ addresses }: PersonProfile): AddressBytes[] {
  return addresses.map(({ postcode, street, houseNo }) => ({
    postcode: postcode.length === 6 && houseNo !== '' ? textByte(postcode + houseNo) : 0,
    street: street !== '' && houseNo !== '' ? textByte(street + houseNo) : 0,
  }));
}

const numbersOf = ({ phone, email, iban, vNumber }: PersonProfile) => [phone, email, iban, vNumber];

const YEAR_0 = 1899;
const YEARS = 127;

/** Seven bits of the year, four of the month, five of the day. */
function packedBirth(birth: PartialDate | undefined): number {
  const year = (birth?.year ?? 0) - YEAR_0;
  return birth && year > 0 && year <= YEARS ? (year << 9) | (birth.month << 5) | birth.day : 0;
}

function unpackedBirth(packed: number): PartialDate {
  return { year: (packed >>> 9) + YEAR_0, month: (packed >>> 5) & 15, day: packed & 31 };
}

const textByte = (text: string) => (text === '' ? 0 : byteOf(hashText(text)));
/** 1 to 255. */
const byteOf = (hash: number) => 1 + ((hash >>> 0) % 255);
/** 1 to 15. */
const initialOf = (word: NameWord | undefined) => (word ? 1 + (word.initial.charCodeAt(0) % 15) : 0);
