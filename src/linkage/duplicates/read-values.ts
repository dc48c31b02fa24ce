import { foldStreet } from '../names/dutch-address.js';
import { readEmail, readIban } from '../names/identifiers.js';
import { readPhone } from '../names/phone.js';

/** A text with what stands in it in a form of its own: as facts, and as words in one spelling. */
export interface ValuesRead {
  /** `iban:…`, `phone:…`, `email:…`, `plate:…`, `street:kerkstraat12`, `address:1234AB12`. */
  readonly facts: readonly string[];
  /**
   * The text without those facts, and with dates, times and numbers in one spelling each: `3 mei 2026`, `03-05-2026` and
   * `May 3` all become `d0503`, `17.30 uur` becomes `t1730`, `€ 2.500,-` becomes `2500`.
   */
  readonly words: string;
}

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;
// Every part is bounded: a tipster may send a page of one letter, and the search for a form must not go over it anew from
// each place.
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{0,63}[a-z]{2,}/gi;
const PHONE = /(?:\+31|\b0031|\b0)[ -]?[1-9](?:[ -]?\d){8}\b/g;
/** Dutch plates since 1951: three groups of two to three letters or digits, or of one and three. */
const PLATE =
  /\b(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,2}\b|\b[A-Z]{2}\d{3}[A-Z]\b/g;
const POSTCODE_AND_DOOR = /\b([1-9]\d{3}) ?([A-Z]{2}) (\d{1,5})\b/g;
const STREET =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}.'’]{0,30}[ -](?:(?:van|de|den|der|het|ter|ten) )*){0,3}\p{Lu}[\p{L}'’]{0,30}?(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|plantsoen|dreef|pad|markt|dam|brink|str\.)) (\d{1,5})(?: ?[a-zA-Z]\b)?(?![\d\p{L}])/gu;

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  maa: '03',
  mrt: '03',
  mar: '03',
  apr: '04',
  mei: '05',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  okt: '10',
  oct: '10',
  nov: '11',
  dec: '12',
};
const MONTH =
  '(jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|ju[nl][iey]|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_AND_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:e|st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? \\d{4}\\b)?`,
  'gi',
);
const MONTH_AND_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? \\d{4}\\b)?`, 'gi');
const ISO_DATE = /\b\d{4}-(\d{2})-(\d{2})\b/g;
const DATE = /\b(\d{1,2})[-/](\d{1,2})(?:[-/](?:\d{4}|\d{2}))?\b/g;
const TIME = /\b([01]?\d|2[0-3])(?:[:.]([0-5]\d) ?(?:uur|u|h)\b|:([0-5]\d)\b| ?uur\b)/gi;
const THOUSANDS = /\b(\d{1,3})((?:\.\d{3})+)(?!\d)(?:,(?:\d{2}\b|-))?/g;
const CENTS = /\b(\d+),(?:\d{2}\b|-)/g;
const DIGIT = /(?<![\w])(\d)(?![\w])/g;

/** Reads what stands in a text in a form of its own: a tipster writes a number that nobody marked as a mention. */
export function readValues(text: string): ValuesRead {
  const facts: string[] = [];
  const taken = (fact: string | undefined) => {
    if (fact !== undefined) facts.push(fact);
    return ' ';
  };
  const rest = text
    .replace(IBAN, (each) => taken(named('iban', readIban(each))))
    .replace(EMAIL, (each) => taken(named('email', readEmail(each))))
    .replace(PHONE, (each) => taken(named('phone', readPhone(each))))
    .replace(PLATE, (each) => taken(`plate:${each.replaceAll('-', '')}`))
    .replace(POSTCODE_AND_DOOR, (_, digits, letters, door) => taken(`address:${digits}${letters}${door}`))
    .replace(STREET, (_, street, door) => taken(`street:${foldStreet(street)}${door}`));
  return { facts, words: withFigures(rest) };
}

function named(kind: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${kind}:${value}`;
}

function withFigures(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(ISO_DATE, (_, month, day) => date(day, month))
    .replace(DATE, (each, day, month) => (Number(month) <= 12 && Number(day) <= 31 ? date(day, month) : each))
    .replace(DAY_AND_MONTH, (_, day, month) => date(day, monthOf(month)))
    .replace(MONTH_AND_DAY, (_, month, day) => date(day, monthOf(month)))
    .replace(TIME, (_, hour, minutes, after) => `t${hour.padStart(2, '0')}${minutes ?? after ?? '00'}`)
    .replace(THOUSANDS, (_, head, tail) => head + tail.replaceAll('.', ''))
    .replace(CENTS, (_, whole) => whole)
    .replace(DIGIT, '0$1');
}

function date(day: string, month: string): string {
  return `d${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}

function monthOf(name: string): string {
  return MONTHS[name.slice(0, 3).toLowerCase()] ?? '00';
}
