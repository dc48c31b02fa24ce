import type { Invented } from '../../lookup/generate-register.js';
import type { Random } from '../../lookup/random.js';
import type { TrueMention } from '../true-signal.js';
import { spoilWord } from './spoil-text.js';
import { writePhone } from './write-slots.js';

/** A person as one source knows the name: in full, with an initial, half, misspelt, the wrong way round. */
export function writeName(person: Invented, formal: boolean, random: Random): string {
  const { given, prefix, surname } = person;
  const first = given[0] ?? '';
  const family = random.chance(0.12) ? spoilWord(surname, random) : surname;
  const full = [prefix, family].filter(Boolean).join(' ');
  if (formal)
    return random.chance(0.3)
      ? `${family.toUpperCase()}, ${given.join(' ')} ${prefix}`.trim()
      : `${given.join(' ')} ${full}`;
  const ways = [
    `${first} ${full}`,
    `${first} ${full}`,
    `${first} ${full}`,
    `${first} ${family}`,
    `${first[0]}. ${full}`,
    `meneer of mevrouw ${full}`,
    first,
    `${family} ${first}`,
  ];
  const name = random.pick(ways);
  return random.chance(0.08) ? name.toLowerCase() : name;
}

/** What a source (or who took the report down) filled in about a person. */
export function mentionPerson(
  person: Invented,
  written: string,
  formal: boolean,
  random: Random,
): TrueMention {
  const knows = (informal: number, official: number) => random.chance(formal ? official : informal);
  const fields: Record<string, string> = {};
  if (knows(0.15, 0.85)) fields['birth_date'] = writeBirth(person.birthDate, random);
  if (knows(0.2, 0.5))
    Object.assign(fields, { street: person.street, house_no: person.houseNo, city: person.city });
  if (fields['street'] && random.chance(0.5)) fields['postcode'] = person.postcode;
  if (person.phone && knows(0.12, 0.2)) fields['phone'] = writePhone(person.phone, random);
  if (person.email && knows(0.04, 0.15)) fields['email'] = person.email;
  if (person.vNumber && knows(0, 0.35)) fields['v_number'] = person.vNumber;
  return { kind: 'person', ...nameFields(person, written), ...fields };
}

function nameFields({ given, prefix, surname }: Invented, written: string): Record<string, string> {
  if (written === given[0]) return { given_names: written };
  const bare = written.replace('meneer of mevrouw ', '');
  if (bare !== written) return { surname: bare };
  const first = written.startsWith(`${given[0]?.[0]}. `) ? `${given[0]?.[0]}.` : (given[0] ?? '');
  return { given_names: first, prefix, surname: writtenSurname(written, surname) };
}

/** The surname with the slip it has in the text, where it is one word there. */
function writtenSurname(written: string, surname: string): string {
  if (written.toLowerCase().includes(surname.toLowerCase())) return surname;
  return (
    written
      .split(/[ ,]+/)
      .find((word) => word[0] === surname[0] && Math.abs(word.length - surname.length) < 2) ?? surname
  );
}

function writeBirth(date: string, random: Random): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (random.chance(0.15)) return year;
  return random.pick([
    date,
    `${day}-${month}-${year}`,
    `${Number(day)}/${Number(month)}/${year}`,
    `${year}${month}${day}`,
  ]);
}
