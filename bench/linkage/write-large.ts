import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Invented, inventPersons } from '../lookup/generate-register.js';
import { type Random, seeded } from '../lookup/random.js';
import { REGISTER_HEADER, registerLine } from '../lookup/register-csv.js';

const LINES_PER_CHUNK = 2000;
/** One person in ten is written twice. */
const TWICE = 0.1;

/**
 * A register of about `rows` invented persons in which some stand twice, with slips; the second time the id ends
 * in `-2`. Returns how many do.
 */
export async function writeLarge(file: string, rows: number): Promise<number> {
  const random = seeded(20_241_124);
  let doubles = 0;
  function* chunks(): Generator<string> {
    let text = REGISTER_HEADER;
    let lines = 0;
    for (const person of inventPersons(Math.round(rows / (1 + TWICE)), random)) {
      text += registerLine(person);
      if (random.chance(TWICE)) {
        text += registerLine(withSlips(person, random));
        doubles += 1;
      }
      lines += 1;
      if (lines % LINES_PER_CHUNK === 0) {
        yield text;
        text = '';
      }
    }
    yield text;
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file));
  return doubles;
}

/** Another counter, another clerk: no V-number, a slip in a name, often another telephone or an address of before. */
function withSlips(person: Invented, random: Random): Invented {
  const moved = random.chance(0.3) && person.prevStreet !== '';
  return {
    ...person,
    id: `${person.id}-2`,
    vNumber: '',
    iban: random.chance(0.5) ? '' : person.iban,
    given: person.given.map((name) => (random.chance(0.3) ? slip(name, random) : name)),
    surname: random.chance(0.4) ? slip(person.surname, random) : person.surname,
    phone: random.chance(0.5) ? '' : person.phone,
    email: random.chance(0.5) ? '' : person.email,
    ...(moved
      ? {
          street: person.prevStreet,
          houseNo: person.prevHouseNo,
          postcode: person.prevPostcode,
          city: person.prevCity,
        }
      : {}),
  };
}

/** One letter left out or two swapped. */
function slip(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = 1 + random.below(word.length - 2);
  return random.chance(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
