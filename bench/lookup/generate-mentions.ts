import { CULTURES, type Culture } from './cultures.js';
import {
  type Invented,
  inventAddress,
  inventBirthDate,
  inventGiven,
  inventPhone,
} from './generate-register.js';
import type { Random } from './random.js';

/** A mention with the truth the benchmark keeps to itself. */
export interface TrueMention {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Dossier id of the person meant; undefined when the register does not hold the person. */
  readonly truth: string | undefined;
  readonly culture: string;
  readonly kind: 'person' | 'relative' | 'stranger';
  /** Whether a careful clerk could know who is meant. */
  readonly identifiable: boolean;
}

/** A mention of a person of the register, of a relative the register does not hold, or of a stranger. */
export function inventMention(person: Invented, number: number, random: Random): TrueMention {
  const draw = random.next();
  const kind = draw < 0.66 ? 'person' : draw < 0.84 ? 'relative' : 'stranger';
  const culture = CULTURES.find((each) => each.code === person.culture) as Culture;
  const meant =
    kind === 'person'
      ? person
      : kind === 'relative'
        ? relativeOf(person, culture, random)
        : strangerLike(person, culture, random);
  const fields = writeDown(meant, culture, random);
  return {
    id: `M${number}`,
    fields,
    truth: kind === 'person' ? person.id : undefined,
    culture: person.culture,
    kind,
    identifiable: kind === 'person' && identifies(fields),
  };
}

function relativeOf(person: Invented, culture: Culture, random: Random): Invented {
  const sex = random.chance(0.5) ? 'M' : 'V';
  let given = inventGiven(culture, sex, random);
  while (given[0] === person.given[0]) given = inventGiven(culture, sex, random);
  const twin = random.chance(0.04);
  return {
    ...person,
    sex,
    given,
    vNumber: '',
    iban: '',
    email: '',
    alias: '',
    birthDate: twin ? person.birthDate : inventBirthDate(random.below(4), random),
    phone: random.chance(0.5) ? person.phone : inventPhone(random),
  };
}

function strangerLike(person: Invented, culture: Culture, random: Random): Invented {
  return {
    ...person,
    ...inventAddress(random),
    vNumber: '',
    iban: '',
    email: '',
    alias: '',
    given: inventGiven(culture, person.sex, random),
    surname: random.chance(0.5) ? person.surname : culture.parts.map((part) => random.pick(part)).join(''),
    birthDate: inventBirthDate(random.below(4), random),
    phone: inventPhone(random),
    prevStreet: '',
  };
}

function identifies(fields: Readonly<Record<string, string>>): boolean {
  const has = (name: string) => (fields[name] ?? '') !== '';
  if (has('v_number') || has('iban') || has('email')) return true;
  const fullGiven = (fields['given_names'] ?? '').replace(/[^\p{L}]/gu, '').length > 2;
  if (has('phone') && (fullGiven || has('birth_date'))) return true;
  if (!has('surname')) return false;
  const wholeDate =
    /\d.*\D.*\d\D+\d/.test(fields['birth_date'] ?? '') || /^\d{8}$/.test(fields['birth_date'] ?? '');
  return fullGiven
    ? has('birth_date') || (has('street') && has('house_no'))
    : wholeDate || (has('birth_date') && has('house_no'));
}

/** What a tipster or a colleague would write of a person: some fields, some wrong. */
export function writeDown(person: Invented, culture: Culture, random: Random): Record<string, string> {
  const fields: Record<string, string> = {};
  const given = writeGiven(person.given, culture, random);
  const surname = writeSurname(person, culture, random);
  if (random.chance(0.95)) fields['given_names'] = given;
  if (random.chance(0.96)) fields['surname'] = surname;
  if (person.prefix !== '' && random.chance(0.8)) fields['prefix'] = person.prefix;
  if (random.chance(0.05) && fields['given_names'] && fields['surname'])
    [fields['given_names'], fields['surname']] = [fields['surname'], fields['given_names']];
  if (random.chance(0.62)) fields['birth_date'] = writeDate(person.birthDate, random);
  if (random.chance(0.5)) writeAddress(person, fields, random);
  else if (random.chance(0.4)) fields['city'] = person.city;
  if (person.phone !== '' && random.chance(0.22)) fields['phone'] = writePhone(person.phone, random);
  if (person.email !== '' && random.chance(0.12)) fields['email'] = person.email;
  if (person.iban !== '' && random.chance(0.08)) fields['iban'] = person.iban;
  if (person.vNumber !== '' && random.chance(0.1))
    fields['v_number'] = random.chance(0.12) ? slipDigit(person.vNumber, random) : person.vNumber;
  for (const [name, value] of Object.entries(fields)) if (value === '') delete fields[name];
  return fields;
}

function writeGiven(names: readonly string[], culture: Culture, random: Random): string {
  const [first = '', second] = names;
  if (random.chance(0.12)) return names.map((name) => `${name[0]}.`).join('');
  let written = first;
  if (random.chance(0.3)) written = respell(first, culture, random);
  if (random.chance(0.08)) written = slip(written, random);
  if (!second) return written;
  if (random.chance(0.08)) return second;
  return random.chance(0.45) ? `${written} ${random.chance(0.3) ? `${second[0]}.` : second}` : written;
}

function writeSurname(person: Invented, culture: Culture, random: Random): string {
  const parts = person.surname.split(/[ -]/);
  let written = person.surname;
  if (parts.length > 1 && random.chance(0.4))
    written = random.chance(0.75) ? (parts[0] ?? written) : (parts[1] ?? written);
  if (culture.habit === 'slavic' && person.sex === 'V' && random.chance(0.3))
    written = written.replace(/(ov|ev)$/, '$1a').replace(/sk[iy]i?y?$/, 'ska');
  if (random.chance(0.3)) written = respell(written, culture, random);
  if (random.chance(0.1)) written = slip(written, random);
  if (random.chance(0.25))
    written = written.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l');
  if (/^(el|al|al-)$/i.test(person.prefix) && random.chance(0.25))
    return `${person.prefix.replace('-', '')}${written.toLowerCase()}`;
  return random.chance(0.05) ? written.toUpperCase() : written;
}

function respell(name: string, culture: Culture, random: Random): string {
  const fitting = culture.respell.filter(([pattern]) =>
    new RegExp(pattern.source, pattern.flags.replace('g', '')).test(name),
  );
  if (fitting.length === 0) return name;
  const [pattern, into] = random.pick(fitting);
  const changed = name.replace(pattern, into);
  return changed === '' ? name : (changed[0] ?? '').toUpperCase() + changed.slice(1);
}

/** One slip of the pen: a letter lost, doubled, exchanged with its neighbour, or another. */
function slip(name: string, random: Random): string {
  if (name.length < 4) return name;
  const at = 1 + random.below(name.length - 2);
  const [head, letter, tail] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return head + tail;
    case 1:
      return head + letter + letter + tail;
    case 2:
      return head + (tail[0] ?? '') + letter + tail.slice(1);
    default:
      return head + 'abcdefghijklmnoprstuvwz'[random.below(23)] + tail;
  }
}

function slipDigit(digits: string, random: Random): string {
  const at = random.below(digits.length);
  return digits.slice(0, at) + random.below(10) + digits.slice(at + 1);
}

const MONTHS = ['jan', 'feb', 'mrt', 'april', 'mei', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'december'];

function writeDate(iso: string, random: Random): string {
  let [year = '', month = '', day = ''] = iso.split('-');
  if (day === '00' || random.chance(0.1))
    return month === '00' || random.chance(0.6) ? year : `${month}-${year}`;
  const draw = random.next();
  if (draw < 0.03 && Number(day) <= 12) [month, day] = [day, month];
  else if (draw < 0.06) year = String(Number(year) + (random.chance(0.5) ? 1 : -1));
  else if (draw < 0.1) day = String(1 + random.below(28)).padStart(2, '0');
  else if (draw < 0.13) [month, day] = ['01', '01'];
  switch (random.below(4)) {
    case 0:
      return `${Number(day)}-${Number(month)}-${year}`;
    case 1:
      return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
    case 2:
      return `${day}/${month}/${year}`;
    default:
      return `${year}-${month}-${day}`;
  }
}

function writeAddress(person: Invented, fields: Record<string, string>, random: Random): void {
  const old = person.prevStreet !== '' && random.chance(0.2);
  const [street, houseNo, postcode, city] = old
    ? [person.prevStreet, person.prevHouseNo, person.prevPostcode, person.prevCity]
    : [person.street, person.houseNo, person.postcode, person.city];
  const short = random.chance(0.2) ? street.replace(/straat$/, 'str.').replace(/laan$/, 'ln') : street;
  fields['street'] = random.chance(0.06) ? slip(short, random) : short;
  fields['house_no'] = random.chance(0.04) ? slipDigit(houseNo, random) : houseNo;
  if (random.chance(0.5))
    fields['postcode'] = random.chance(0.5) ? `${postcode.slice(0, 4)} ${postcode.slice(4)}` : postcode;
  if (random.chance(0.85))
    fields['city'] = city === 'Den Haag' && random.chance(0.3) ? "'s-Gravenhage" : city;
}

function writePhone(phone: string, random: Random): string {
  const wrong = random.chance(0.04) ? slipDigit(phone, random) : phone;
  switch (random.below(3)) {
    case 0:
      return `+31 ${wrong.slice(1, 2)} ${wrong.slice(2)}`;
    case 1:
      return `${wrong.slice(0, 2)}-${wrong.slice(2)}`;
    default:
      return wrong;
  }
}
