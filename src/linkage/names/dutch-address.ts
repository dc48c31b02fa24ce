import { foldName } from './fold-name.js';
import type { Lexicon } from './lexicon.js';

/** What is compared of an address. Empty text where unknown. */
export interface AddressReading {
  /** Folded street without its common endings' abbreviations: `kerkstraat`. */
  readonly street: string;
  /** House number, digits only. */
  readonly houseNo: string;
  /** `1234AB`, or four digits when the letters are missing. */
  readonly postcode: string;
  readonly city: string;
}

export interface AddressFields {
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
}

const CITY_NAMES: Readonly<Record<string, string>> = {
  'den haag': 'sgravenhage',
  's gravenhage': 'sgravenhage',
  'the hague': 'sgravenhage',
  sgravenhage: 'sgravenhage',
  'den bosch': 'shertogenbosch',
  's hertogenbosch': 'shertogenbosch',
  shertogenbosch: 'shertogenbosch',
  "'s hertogenbosch": 'shertogenbosch',
  adam: 'amsterdam',
  rdam: 'rotterdam',
  'capelle a d ijssel': 'capelleaandenijssel',
};

const STREET_AND_NUMBER = /^(.*?\D)\s*(\d{1,5})\s*[-\s]?\s*([a-z0-9-]{0,6})?$/i;
const streetReading = (_: Lexicon, text: string) => foldStreet(text);
const cityReading = (_: Lexicon, text: string) => foldCity(text);

/**
 * A Dutch address from separate fields; a house number written behind the street is found there
 * (`Kerkstraat 12-A`), and a postcode behind the city or the number too.
 */
export function readAddress(lexicon: Lexicon, fields: AddressFields): AddressReading {
  const tail = fields.houseNo === '' ? STREET_AND_NUMBER.exec(fields.street) : null;
  const street = tail ? (tail[1] ?? '') : fields.street;
  const houseNo = tail ? (tail[2] ?? '') : (/\d+/.exec(fields.houseNo)?.[0] ?? '');
  return {
    street: lexicon.remember(streetReading, street),
    houseNo: houseNo.replace(/^0+/, ''),
    postcode: postcodeOf(fields),
    city: lexicon.remember(cityReading, fields.city),
  };
}

function postcodeOf({ postcode, city }: AddressFields): string {
  if (postcode.length === 6 && postcode === postcode.toUpperCase()) return postcode;
  return readPostcode(postcode) ?? readPostcode(city) ?? '';
}

/** `1234 ab` gives `1234AB`; `1234` stays; foreign codes are no postcode here. */
export function readPostcode(text: string): string | undefined {
  const m = /\b([1-9]\d{3})\s?([A-Za-z]{2})?\b/.exec(text);
  return m ? `${m[1]}${(m[2] ?? '').toUpperCase()}` : undefined;
}

/** Abbreviations spelled out, spaces and articles gone: `Burg. v.d. Bergstr.` meets `Burgemeester van den Bergstraat`. */
export function foldStreet(text: string): string {
  if (text === '') return '';
  return foldName(text.replace(/\d+[eE]?/g, ' $& ').replace(/\./g, '. '))
    .replace(/\b(burg|burgem|burgemeester)\b/g, 'burg')
    .replace(/\b(prof|professor)\b/g, 'prof')
    .replace(/\b(dr|doctor)\b/g, 'dr')
    .replace(/\b(st|sint)\b/g, 'sint')
    .replace(/\b(kon|koningin|koning)\b/g, 'kon')
    .replace(/\b(pres|president)\b/g, 'pres')
    .replace(/\b(gen|generaal)\b/g, 'gen')
    .replace(/\b(van|v|de|den|der|d|het|t|ter|ten|aan|op|in|a)\b/g, '')
    .replace(/ /g, '')
    .replace(/(str|straat)$/, 'straat')
    .replace(/(ln|laan)$/, 'laan')
    .replace(/(pln|plein)$/, 'plein')
    .replace(/(wg|weg)$/, 'weg')
    .replace(/ij/g, 'y');
}

export function foldCity(text: string): string {
  if (text === '') return '';
  const bare = foldName(text.replace(/\b[1-9]\d{3}\s?[A-Za-z]{2}\b/, '').replace(/^'?s[- ]/i, 's '));
  return CITY_NAMES[bare] ?? bare.replace(/ /g, '').replace(/ij/g, 'y');
}
