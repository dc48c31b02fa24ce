import { seededChance } from '../../src/linkage/estimate/seeded-chance.js';
import { GIVEN_NAMES, NICKNAMES, OCCUPATIONS, PLACES, SURNAME_PARTS, SURNAMES } from './historical-words.js';

/**
 * Invented historical persons in the manner of a hard public set: about ten records a person, most with something
 * wrong or missing, families that share surname, place and given names, and many dates known to the year only.
 */
export interface HistoricalRecord {
  readonly unique_id: string;
  readonly cluster: string;
  readonly full_name: string;
  readonly first_and_surname: string;
  readonly first_name: string;
  readonly surname: string;
  readonly dob: string;
  readonly birth_place: string;
  readonly postcode_fake: string;
  readonly gender: string;
  readonly occupation: string;
}

interface Person {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly otherSurname: string;
  readonly title: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly place: string;
  readonly county: string;
  readonly postcode: string;
  readonly gender: string;
  readonly occupation: string;
}

/** About `rows` records, the same for the same seed. */
export function historicalRecords(rows: number, seed: number): HistoricalRecord[] {
  const dice = new Dice(seed);
  const records: HistoricalRecord[] = [];
  for (let family = 0; records.length < rows; family++) {
    const members = familyOf(dice);
    members.forEach((person, member) => {
      const copies = 1 + Math.floor(dice.next() * dice.next() * 28);
      const key = `Q${100_000 + family * 8 + member}`;
      for (let copy = 1; copy <= copies; copy++) records.push(recordOf(person, key, copy, dice));
    });
  }
  return dice.shuffle(records.slice(0, rows));
}

class Dice {
  readonly next: () => number;
  constructor(seed: number) {
    this.next = seededChance(seed);
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
  /** Low places far more often than high ones. */
  pickCommon<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() ** 3 * list.length)]!;
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
  shuffle<T>(list: T[]): T[] {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  }
}

function familyOf(dice: Dice): Person[] {
  const surname = surnameOf(dice);
  const [place, county] = dice.pickCommon(PLACES);
  const area = `${county.slice(0, 2)}${dice.whole(1, 30)}`;
  const year = dice.whole(1600, 1920);
  const size = dice.chance(0.3) ? dice.whole(2, 4) : 1;
  const given = givenOf(dice);
  return Array.from({ length: size }, (_, member) => ({
    ...(member > 0 && dice.chance(0.3) ? given : givenOf(dice)),
    surname,
    otherSurname: surnameOf(dice),
    title: dice.chance(0.2) ? dice.pick(['sir', 'lord', 'reverend', 'baron', 'colonel']) : '',
    middle: dice.chance(0.4) ? givenOf(dice).given : '',
    year: year + (member === 0 ? 0 : dice.whole(-3, 30)),
    month: dice.whole(1, 12),
    day: dice.whole(1, 28),
    place: dice.chance(0.8) ? place : dice.pickCommon(PLACES)[0],
    county,
    postcode: dice.chance(0.5)
      ? `${area} ${unit(dice)}`
      : `${dice.pick(PLACES)[1].slice(0, 2)}${dice.whole(1, 30)} ${unit(dice)}`,
    occupation: dice.pickCommon(OCCUPATIONS),
  }));
}

function givenOf(dice: Dice): { given: string; gender: string } {
  const gender = dice.chance(0.75) ? 'male' : 'female';
  return { given: dice.pickCommon(GIVEN_NAMES[gender] ?? []), gender };
}

function surnameOf(dice: Dice): string {
  if (dice.chance(0.6)) return dice.pickCommon(SURNAMES);
  return dice.pick(SURNAME_PARTS[0]) + dice.pick(SURNAME_PARTS[1]);
}

function unit(dice: Dice): string {
  return `${dice.whole(1, 9)}${dice.pick([...'abdefghjlnpqrstuwxyz'])}${dice.pick([...'abdefghjlnpqrstuwxyz'])}`;
}

function recordOf(person: Person, key: string, copy: number, dice: Dice): HistoricalRecord {
  const first = firstNameOf(person, dice);
  const surname = dice.chance(0.06) ? person.otherSurname : typo(person.surname, 0.09, dice);
  const middle = dice.chance(0.4) ? ` ${person.middle}` : '';
  const title = dice.chance(0.5) ? `${person.title} ` : '';
  const seen = (text: string, missing: number) => (dice.chance(missing) ? '' : text);
  const [firstName, lastName] = [seen(first, 0.04), seen(surname, 0.04)];
  return {
    unique_id: `${key}-${copy}`,
    cluster: key,
    full_name: typo(`${title}${first}${middle} ${surname}`.replace(/ +/g, ' ').trim(), 0.05, dice),
    first_and_surname: `${firstName} ${lastName}`.trim(),
    first_name: firstName,
    surname: lastName,
    dob: seen(dateOf(person, dice), 0.12),
    birth_place: seen(
      dice.chance(0.75)
        ? typo(person.place, 0.06, dice)
        : dice.chance(0.6)
          ? person.county
          : dice.pickCommon(PLACES)[0],
      0.17,
    ),
    postcode_fake: seen(postcodeOf(person, dice), 0.22),
    gender: seen(dice.chance(0.97) ? person.gender : person.gender === 'male' ? 'female' : 'male', 0.15),
    occupation: seen(dice.chance(0.8) ? person.occupation : dice.pickCommon(OCCUPATIONS), 0.35),
  };
}

function firstNameOf(person: Person, dice: Dice): string {
  const nickname = NICKNAMES[person.given];
  if (nickname && dice.chance(0.15)) return nickname;
  if (person.middle && dice.chance(0.08)) return person.middle;
  if (dice.chance(0.04)) return person.given.slice(0, 1);
  return typo(person.given, 0.08, dice);
}

function dateOf({ year, month, day }: Person, dice: Dice): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const roll = dice.next();
  if (roll < 0.18) return `${year}-01-01`;
  if (roll < 0.24) return `${year + dice.whole(-3, 3)}-01-01`;
  if (roll < 0.29) return `${dice.whole(1600, 1920)}-${two(dice.whole(1, 12))}-${two(dice.whole(1, 28))}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (roll > 0.15 + 0.72) return replaceDigit(date, dice);
  return date;
}

function replaceDigit(date: string, dice: Dice): string {
  const at = dice.pick([1, 2, 3, 5, 6, 8, 9]);
  return date.slice(0, at) + String(dice.whole(0, 9)) + date.slice(at + 1);
}

function postcodeOf({ postcode }: Person, dice: Dice): string {
  const roll = dice.next();
  if (roll < 0.25) return `${postcode.split(' ')[0]} ${unit(dice)}`;
  if (roll < 0.37) return `${dice.pick(PLACES)[1].slice(0, 2)}${dice.whole(1, 30)} ${unit(dice)}`;
  return postcode;
}

function typo(text: string, probability: number, dice: Dice): string {
  if (text.length < 2 || !dice.chance(probability)) return text;
  const at = dice.whole(0, text.length - 2);
  const letter = dice.pick([...'aeiourstln']);
  const kinds = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
  ];
  return dice.pick(kinds);
}
