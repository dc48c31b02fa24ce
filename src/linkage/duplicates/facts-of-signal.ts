import { readAddress } from '../names/dutch-address.js';
import { readEmail, readIban, readKvk, readVNumber } from '../names/identifiers.js';
import type { Lexicon } from '../names/lexicon.js';
import { readPhone } from '../names/phone.js';
import type { SignalSource } from './signal-shape.js';

/** The facts of a signal, each in one spelling and once: `phone:+31612345678`, `address:1234AB12`. */
export function factsOfSignal(lexicon: Lexicon, source: SignalSource, inText: readonly string[]): string[] {
  const facts = new Set(source.facts.flatMap((mention) => factsOfMention(lexicon, mention)));
  const add = (found: readonly string[]) => {
    for (const each of found) facts.add(each);
  };
  for (const person of source.persons) add(factsOfRecord(lexicon, person));
  for (const each of source.organisations) {
    add(factsOfRecord(lexicon, { ...each, email: '', vNumber: '' }));
    add(fact('kvk', readKvk(each.kvk)));
  }
  add(inText);
  return [...facts].sort();
}

interface Placed {
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly iban: string;
  readonly email: string;
  readonly vNumber: string;
}

function factsOfRecord(lexicon: Lexicon, record: Placed): string[] {
  return [
    ...fact('phone', readPhone(record.phone)),
    ...fact('iban', readIban(record.iban)),
    ...fact('email', readEmail(record.email)),
    ...fact('v-number', readVNumber(record.vNumber)),
    ...addressFacts(lexicon, record),
  ];
}

const READERS: Readonly<Record<string, (text: string) => string | undefined>> = {
  phone: readPhone,
  iban: readIban,
  email: readEmail,
  'v-number': readVNumber,
  kvk: readKvk,
};

function factsOfMention(lexicon: Lexicon, { kind, fields }: SignalSource['facts'][number]): string[] {
  if (kind === 'address')
    return addressFacts(lexicon, {
      street: fields['street'] ?? '',
      houseNo: fields['house_no'] ?? '',
      postcode: fields['postcode'] ?? '',
      city: fields['city'] ?? '',
    });
  const read = READERS[kind];
  return read ? fact(kind, read(fields['value'] ?? fields[kind] ?? '')) : [];
}

function fact(kind: string, value: string | undefined): string[] {
  return value ? [`${kind}:${value}`] : [];
}

/** An address has two spellings, by postcode and by street, and meets in either. */
function addressFacts(lexicon: Lexicon, fields: Parameters<typeof readAddress>[1]): string[] {
  const read = readAddress(lexicon, fields);
  if (read.houseNo === '') return [];
  const found: string[] = [];
  if (read.postcode.length === 6) found.push(`address:${read.postcode}${read.houseNo}`);
  if (read.street !== '') found.push(`street:${read.street}${read.houseNo}`);
  return found;
}
