import { readAddress } from '../names/dutch-address.js';
import { foldName } from '../names/fold-name.js';
import { hashText } from '../names/hash.js';
import { readEmail, readIban, readKvk, readVNumber } from '../names/identifiers.js';
import type { Lexicon } from '../names/lexicon.js';
import { readPhone } from '../names/phone.js';
import type { OrganisationFields } from '../register/organisation-fields.js';
import type { PersonFields } from '../register/person-fields.js';

/** What two signals are compared by. Plain data: it is stored beside the signal. */
export interface SignalShape {
  readonly persons: readonly PersonFields[];
  readonly organisations: readonly OrganisationFields[];
  /** Typed facts in one spelling: `phone:+31612345678`, `address:1234AB12`. */
  readonly facts: readonly string[];
  /** Hashes of the telling words of the text, sorted, each once. */
  readonly words: readonly number[];
  /** Days since 1970 of receipt. */
  readonly day: number;
}

export interface SignalSource {
  readonly text: string;
  readonly day: number;
  readonly persons: readonly PersonFields[];
  readonly organisations: readonly OrganisationFields[];
  /** Mentions that are one fact, by kind: `phone`, `iban`, `v-number`, `email`, `kvk`, `address`. */
  readonly facts: readonly { readonly kind: string; readonly fields: Readonly<Record<string, string>> }[];
}

const SHORTEST_WORD = 4;
/** Words of ordinary Dutch and English reports: they stand in every text, also where frequencies are not known. */
const ORDINARY = new Set(
  'maar deze heeft hebben wordt worden werd naar over onder zijn haar hier daar waar niet geen veel meer heel ook omdat want toen volgens sinds altijd wonen woont werkt werken melding melden graag informatie iemand iets mijn onze zegt with that this have been they them from there about would which'.split(
    ' ',
  ),
);

/** Reads a signal into its shape. */
export function signalShape(lexicon: Lexicon, source: SignalSource): SignalShape {
  const facts = new Set(source.facts.flatMap((fact) => factsOf(lexicon, fact)));
  for (const person of source.persons) for (const fact of personFacts(lexicon, person)) facts.add(fact);
  for (const each of source.organisations)
    for (const fact of personFacts(lexicon, { ...each, email: '', vNumber: '' })) facts.add(fact);
  return {
    persons: source.persons,
    organisations: source.organisations,
    facts: [...facts].sort(),
    words: wordsOf(source.text, mentionedWords(source)),
    day: source.day,
  };
}

/** Names and streets are compared as what they are; in the text they would count a second time. */
function mentionedWords(source: SignalSource): ReadonlySet<string> {
  const fields = [...source.persons, ...source.organisations].flatMap((each) => Object.values(each));
  return new Set(fields.filter((field) => field !== '').flatMap((field) => foldName(field).split(' ')));
}

/** The telling words of a text as sorted hashes. @param without folded words that are left out */
export function wordsOf(text: string, without: ReadonlySet<string> = new Set()): number[] {
  const words = foldName(text, true)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !ORDINARY.has(word) && !without.has(word));
  return [...new Set(words.map((word) => hashText(word)))].sort((a, b) => a - b);
}

type Placed = Pick<
  PersonFields,
  'street' | 'houseNo' | 'postcode' | 'city' | 'phone' | 'iban' | 'email' | 'vNumber'
>;

function personFacts(lexicon: Lexicon, person: Placed): string[] {
  return [
    fact('phone', readPhone(person.phone)),
    fact('iban', readIban(person.iban)),
    fact('email', readEmail(person.email)),
    fact('v-number', readVNumber(person.vNumber)),
    ...addressFacts(lexicon, person),
  ].filter((each) => each !== '');
}

function factsOf(
  lexicon: Lexicon,
  { kind, fields }: { readonly kind: string; readonly fields: Readonly<Record<string, string>> },
): string[] {
  const value = fields['value'] ?? fields[kind] ?? '';
  switch (kind) {
    case 'phone':
      return [fact('phone', readPhone(value))];
    case 'iban':
      return [fact('iban', readIban(value))];
    case 'email':
      return [fact('email', readEmail(value))];
    case 'v-number':
      return [fact('v-number', readVNumber(value))];
    case 'kvk':
      return [fact('kvk', readKvk(value))];
    case 'address':
      return addressFacts(lexicon, {
        street: fields['street'] ?? '',
        houseNo: fields['house_no'] ?? '',
        postcode: fields['postcode'] ?? '',
        city: fields['city'] ?? '',
      });
    default:
      return [];
  }
}

function fact(kind: string, value: string | undefined): string {
  return value ? `${kind}:${value}` : '';
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
