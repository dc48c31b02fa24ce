import type { Invented } from '../../lookup/generate-register.js';
import type { Random } from '../../lookup/random.js';
import type { Happening } from './happening.js';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const START = Date.UTC(2026, 0, 1);

export interface Writer {
  readonly english: boolean;
  /** A source keeps to the names as it knows them through its whole report. */
  readonly names: ReadonlyMap<Invented, string>;
}

/** How this writer puts the facts of a happening where a phrase has a slot. */
export function writeSlots(phrase: string, happening: Happening, writer: Writer, random: Random): string {
  const { place, company, other, who } = happening;
  const name = (person: Invented | undefined) => (person && writer.names.get(person)) ?? 'een bekende';
  const ways: Readonly<Record<string, () => string>> = {
    wie: () => name(who),
    ander: () => name(other),
    zaak: () => (company ? writeCompany(company.name, random) : 'een bedrijf'),
    adres: () =>
      `${place.street} ${place.houseNo}${random.chance(0.6) ? ` ${random.chance(0.3) ? 'te' : 'in'} ${place.city}` : ''}`,
    plaats: () => place.city,
    dag: () => writeDay(happening.day, writer.english, random),
    bedrag: () => writeAmount(happening.amount, random),
    aantal: () => String(random.chance(0.15) ? happening.count + 1 : happening.count),
    uur: () => happening.hour,
    nummer: () => writePhone(happening.phone, random),
    iban: () => (random.chance(0.5) ? happening.iban : happening.iban.replace(/(.{4})/g, '$1 ').trim()),
    kenteken: () => (random.chance(0.7) ? happening.plate : happening.plate.replaceAll('-', '')),
  };
  return phrase.replace(/\{(\w+)\}/g, (_, slot: string) => ways[slot]?.() ?? slot);
}

export function writePhone(phone: string, random: Random): string {
  return random.pick([
    phone,
    `${phone.slice(0, 2)}-${phone.slice(2)}`,
    `+31${phone.slice(1)}`,
    `${phone.slice(0, 2)} ${phone.slice(2, 6)} ${phone.slice(6)}`,
  ]);
}

/** Days since 1 January 2026 as a date and time in ISO. */
export function isoOf(day: number, minute = 0): string {
  return new Date(START + day * 86_400_000 + minute * 60_000).toISOString();
}

function writeCompany(name: string, random: Random): string {
  return random.chance(0.4) ? name.replace(/ (B\.V\.|BV|VOF)$/, '') : name;
}

function writeDay(exact: number, english: boolean, random: Random): string {
  const date = new Date(isoOf(random.chance(0.12) ? exact + 1 : exact));
  const [day, month] = [date.getUTCDate(), date.getUTCMonth()];
  const name = (english ? ENGLISH_MONTHS : MONTHS)[month] ?? '';
  const part = day < 11 ? 'begin' : day < 21 ? 'half' : 'eind';
  const numbers = `${String(day).padStart(2, '0')}-${String(month + 1).padStart(2, '0')}-2026`;
  return random.pick([
    `${day} ${name}`,
    `${day} ${name} 2026`,
    numbers,
    `${day}/${month + 1}`,
    english ? name : `${part} ${name}`,
  ]);
}

function writeAmount(amount: number, random: Random): string {
  const dotted =
    amount >= 1000
      ? `${Math.floor(amount / 1000)}.${String(amount % 1000).padStart(3, '0')}`
      : String(amount);
  const about = amount >= 5000 ? Math.round(amount / 1000) * 1000 : amount;
  return random.pick([
    `€ ${dotted}`,
    `${amount} euro`,
    `€${dotted},-`,
    `${dotted} euro`,
    `ongeveer ${about} euro`,
    `EUR ${amount}`,
  ]);
}
