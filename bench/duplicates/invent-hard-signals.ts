import { CULTURES, type Culture } from '../lookup/cultures.js';
import { writeDown } from '../lookup/generate-mentions.js';
import type { Invented } from '../lookup/generate-register.js';
import type { Random } from '../lookup/random.js';
import { type Happening, inventHappenings, inventWorld } from './invent-events.js';
import { writeOrganisation } from './invent-organisations.js';
import { type Style, type Telling, tellHappening } from './tell-happening.js';
import type { TrueMention, TrueSignal } from './true-signal.js';

const STYLES: readonly Style[] = ['mail', 'form', 'form', 'clerk', 'partner'];
const CHANNEL = { mail: 'e-mail', form: 'webformulier', clerk: 'telefoon', partner: 'keten' } as const;
/** How a repeat comes about: the same words sent again, more from the same tipster, or another source. */
const REPEATS = ['again', 'supplement', 'supplement', 'other', 'other', 'other', 'other'] as const;

/** Signals in which one in seven events is told more than once, by rules that differ from those of the first set. */
export function inventHardSignals(persons: readonly Invented[], count: number, random: Random): TrueSignal[] {
  const signals: TrueSignal[] = [];
  const world = inventWorld(persons, random);
  for (const happening of inventHappenings(world, random)) {
    const repeats = random.chance(happening.form === '' ? 0.16 : 0.05) ? 1 + random.below(3) : 0;
    const first = tellOne(happening, { number: signals.length, day: happening.day }, random);
    signals.push(first);
    for (let i = 0; i < repeats; i += 1)
      signals.push(repeat(happening, { first, number: signals.length }, random));
    if (signals.length >= count) return signals.slice(0, count);
  }
  return signals;
}

function repeat(
  happening: Happening,
  { first, number }: { readonly first: TrueSignal; readonly number: number },
  random: Random,
): TrueSignal {
  const gap = Math.floor(-Math.log(1 - random.next()) * 16);
  const at = { number, day: happening.day + Math.min(gap, 120) };
  const kind = random.pick(REPEATS);
  if (kind === 'again')
    return {
      ...first,
      id: `H${number}`,
      receivedAt: moment(at.day),
      text: `${random.pick(['', 'Nogmaals. ', 'FW: '])}${first.text}`,
    };
  const told = tellOne(happening, at, random);
  if (kind === 'other' || random.chance(0.5)) return told;
  return { ...told, text: `Aanvulling op mijn melding ${first.id}. ${told.text}` };
}

function tellOne(
  happening: Happening,
  { number, day }: { readonly number: number; readonly day: number },
  random: Random,
): TrueSignal {
  const style = happening.form === '' ? random.pick(STYLES) : 'partner';
  const telling: Telling = { style, language: random.chance(0.14) ? 'en' : 'nl' };
  return {
    id: `H${number}`,
    event: happening.number,
    receivedAt: moment(day),
    channel: CHANNEL[style],
    text: tellHappening(happening, telling, random),
    mentions: mentionsOf(happening, random).map((mention, at) => ({
      ...mention,
      mention_id: `H${number}-${at}`,
    })),
  };
}

const moment = (day: number) => new Date(day * 86_400_000).toISOString();

function mentionsOf({ persons, organisation }: Happening, random: Random): TrueMention[] {
  const found: TrueMention[] = [];
  for (const [at, person] of persons.entries()) {
    if (random.chance(at === 0 ? 0.92 : 0.6))
      found.push({ kind: 'person', ...writtenPerson(person, random) });
    if (at > 0) continue;
    if (random.chance(0.3)) found.push({ kind: 'address', ...writtenAddress(person, random) });
    if (person.phone !== '' && random.chance(0.15)) found.push({ kind: 'phone', value: person.phone });
    if (person.iban !== '' && random.chance(0.06)) found.push({ kind: 'iban', value: person.iban });
  }
  if (organisation && random.chance(0.75))
    found.push({ kind: 'organisation', ...writeOrganisation(organisation, random) });
  if (organisation && random.chance(0.15)) found.push({ kind: 'phone', value: organisation.phone });
  return found;
}

function writtenPerson(person: Invented, random: Random): Record<string, string> {
  const culture = CULTURES.find((each) => each.code === person.culture) as Culture;
  const fields = writeDown(person, culture, random);
  // Tipsters know less than colleagues: half of them give a name and little else.
  if (random.chance(0.5)) for (const name of ['birth_date', 'v_number', 'iban', 'email']) delete fields[name];
  return fields;
}

function writtenAddress(person: Invented, random: Random): Record<string, string> {
  const line = `${person.street} ${person.houseNo}`;
  if (random.chance(0.3)) return { value: `${line}, ${person.city}` };
  return {
    street: person.street,
    house_no: person.houseNo,
    ...(random.chance(0.6) ? { postcode: person.postcode } : { city: person.city }),
  };
}
