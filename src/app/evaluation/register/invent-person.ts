import type { Draw } from '../draw.js';
import { CULTURES, type Culture } from '../names/index.js';
import { inventIban, inventPhone, inventVNumber } from './identifiers.js';
import { type Address, inventAddress } from './invent-address.js';

/** An invented person as the register knows him. `culture` is for the writer of stories; it is stored nowhere. */
export interface InventedPerson {
  readonly dossierId: string;
  readonly vNumber: string;
  readonly given: string;
  readonly prefix: string;
  readonly surname: string;
  readonly sex: 'M' | 'V';
  /** YYYY-MM-DD; month and day 00 where the papers do not say. */
  readonly birthDate: string;
  readonly nationality: string;
  readonly home: Address;
  readonly former: Address | undefined;
  readonly phone: string;
  readonly email: string;
  readonly iban: string;
  readonly alias: string;
  readonly culture: Culture;
}

/** Households of one to five, so that family names, addresses and telephones are shared as they are in life. */
export function inventPersons(draw: Draw, count: number): InventedPerson[] {
  const persons: InventedPerson[] = [];
  while (persons.length < count) {
    const culture = draw.weighted(CULTURES.map((one) => [one, one.share] as const));
    const family = { culture, surname: familyName(draw, culture), home: inventAddress(draw) };
    const size = draw.chance(0.45) ? 1 : draw.between(2, 5);
    for (let member = 0; member < size && persons.length < count; member += 1)
      persons.push(inventMember(draw, family, persons.length + 1));
  }
  return persons;
}

interface Family {
  readonly culture: Culture;
  readonly surname: string;
  readonly home: Address;
}

function inventMember(draw: Draw, { culture, surname, home }: Family, serial: number): InventedPerson {
  const sex = draw.chance(0.5) ? 'M' : 'V';
  const names = sex === 'M' ? culture.men : culture.women;
  const given = [draw.pickEarly(names), ...(draw.chance(0.3) ? [draw.pick(names)] : [])].join(' ');
  const family = sex === 'V' && culture.familyOfWoman ? culture.familyOfWoman(surname) : surname;
  return {
    dossierId: `EVAL-${String(serial).padStart(6, '0')}`,
    vNumber: inventVNumber(serial),
    given,
    prefix: draw.pick(culture.prefixes ?? ['']),
    surname: family,
    sex,
    birthDate: inventBirthDate(draw),
    nationality: draw.pick(culture.nationalities),
    home,
    former: draw.chance(0.25) ? inventAddress(draw) : undefined,
    phone: draw.chance(0.8) ? inventPhone(draw) : '',
    email: draw.chance(0.5) ? `${plain(given)}.${plain(family)}${draw.digits(2)}@post.example` : '',
    iban: draw.chance(0.6) ? inventIban(draw) : '',
    alias: draw.chance(0.06) ? draw.pick(names) : '',
    culture,
  };
}

function familyName(draw: Draw, culture: Culture): string {
  const first = draw.pickEarly(culture.families);
  return culture.twoFamilies ? `${first} ${draw.pick(culture.families)}` : first;
}

/** Many papers say only the year, and then a register writes 1 January or nothing. */
function inventBirthDate(draw: Draw): string {
  const year = draw.between(1948, 2006);
  if (draw.chance(0.05)) return `${year}-00-00`;
  if (draw.chance(0.05)) return `${year}-01-01`;
  return `${year}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`;
}

const two = (value: number) => String(value).padStart(2, '0');

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.');
}
