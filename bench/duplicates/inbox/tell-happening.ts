import type { Random } from '../../lookup/random.js';
import type { TrueMention, TrueSignal } from '../true-signal.js';
import type { Happening } from './happening.js';
import { scanned, withTypos } from './spoil-text.js';
import { wrapText } from './wrap-text.js';
import { mentionPerson, writeName } from './write-person.js';
import { writePhone, writeSlots } from './write-slots.js';

const CHANNELS = [
  'WEBFORM',
  'WEBFORM',
  'WEBFORM',
  'EMAIL',
  'EMAIL',
  'TELEFOON',
  'BRIEF',
  'PARTNER_API',
  'LOKET',
  'INTERN',
];

export type Told = Pick<TrueSignal, 'channel' | 'text' | 'mentions'>;

/** One source's own report of a happening: some of its facts, in its own words, with what it knows of the people. */
export function tellHappening(happening: Happening, random: Random): Told {
  const channel = random.pick(CHANNELS);
  const formal = channel === 'PARTNER_API' || channel === 'INTERN';
  const nameless = !formal && random.chance(0.06);
  const people = [happening.who, ...(happening.other ? [happening.other] : [])];
  const names = new Map(
    people.map((person) => [person, nameless ? 'iemand' : writeName(person, formal, random)]),
  );
  const english = !formal && random.chance(0.08);
  const told = tellFacts(happening, { english, names }, random);
  const slips = formal || random.chance(0.6) ? 0 : 0.02 + 0.06 * random.next();
  const wrapped = wrapText(withTypos(told, slips, random), channel, random);
  const text = channel === 'BRIEF' ? scanned(wrapped, random) : wrapped;
  const mentions = nameless ? [] : mentionsOf(happening, { text: told, names, formal }, random);
  if (mentions.length > 0 && random.chance(0.03)) return { channel, text: '', mentions };
  return { channel, text, mentions: random.chance(0.07) ? [] : mentions };
}

function tellFacts(happening: Happening, writer: Parameters<typeof writeSlots>[2], random: Random): string {
  const [first = [], ...rest] = happening.matter.facts;
  const share = 0.3 + 0.6 * random.next();
  const kept = rest.filter(() => random.chance(share));
  const facts = random.chance(0.9) || kept.length === 0 ? [first, ...kept] : kept;
  if (random.chance(0.3)) facts.reverse();
  const ends = random.pick(['. ', '. ', '. ', ', en ', '; ']);
  return facts
    .map((ways) => (writer.english ? ways.at(-1) : random.pick(ways.slice(0, -1))) ?? '')
    .map((phrase) => writeSlots(phrase, happening, writer, random))
    .map((line) => (ends === '. ' ? line.charAt(0).toUpperCase() + line.slice(1) : line))
    .join(ends)
    .concat('.');
}

interface Report {
  readonly text: string;
  readonly names: ReadonlyMap<Happening['who'], string>;
  readonly formal: boolean;
}

function mentionsOf(happening: Happening, { text, names, formal }: Report, random: Random): TrueMention[] {
  const { who, other, company, place, phone, iban } = happening;
  const mentions: TrueMention[] = [];
  for (const person of [who, other]) {
    const name = person && names.get(person);
    if (person && name && text.includes(name) && random.chance(0.88))
      mentions.push(mentionPerson(person, name, formal, random));
  }
  if (company && random.chance(0.75))
    mentions.push({
      kind: 'organisation',
      name: company.name,
      ...(random.chance(0.4) && { city: company.city }),
    });
  if (text.includes(`${place.street} ${place.houseNo}`) && random.chance(0.8))
    mentions.push({ kind: 'address', street: place.street, house_no: place.houseNo, city: place.city });
  if (text.replace(/\D/g, '').includes(phone.slice(2)) && random.chance(0.8))
    mentions.push({ kind: 'phone', phone: writePhone(phone, random) });
  if (text.replaceAll(' ', '').includes(iban) && random.chance(0.8)) mentions.push({ kind: 'iban', iban });
  return mentions;
}
