import { hashText, joinHash } from '../names/hash.js';
import type { NameWord } from '../names/lexicon.js';
import type { PersonProfile } from './person-profile.js';

/**
 * The keys a record is stored under: signed 32-bit hashes. A mention finds it through any one of them
 * (probe-keys.ts makes the mention's side). Many and selective: each joins at least two facts, or is an
 * identifier; so no list behind a key grows with a common name alone. Two persons meet by accident in a key
 * about once in 200 look-ups at a million persons; scoring removes them.
 */
export function personKeys(profile: PersonProfile): number[] {
  const keys: number[] = [];
  const { surname, given } = profile;
  const names = nameWords(profile);
  identifierKeys(profile, keys);
  keys.push(...numberParts(profile.vNumber));
  addressKeys(profile, keys);
  pairKeys(names, keys);
  headKeys(given.words, surname.words, keys);
  postcodeNameKeys(profile, keys);
  birthKeys(profile, names, keys);
  const city = profile.addresses[0]?.city ?? '';
  if (city !== '') for (const word of surname.words) keys.push(key('sc', word.hash, hashText(city)));
  return [...new Set(keys)];
}

const SEEDS = {
  vv: 10,
  v: 11,
  w: 12,
  x: 22,
  ph: 13,
  em: 14,
  ib: 15,
  pc: 16,
  sh: 17,
  nn: 18,
  gh: 19,
  hg: 20,
  bd: 21,
  ny: 23,
  sc: 24,
  si: 25,
  al: 26,
  md: 27,
  pn: 28,
  tg: 29,
} as const;
export type KeyKind = keyof typeof SEEDS;

/** One key of a kind from one or two hashes. */
export function key(kind: KeyKind, a: number, b = 0): number {
  return joinHash(joinHash(SEEDS[kind], a), b);
}

const MOST_NAMES = 6;

/** Every word of the name, aliases and other readings included; initials are no words. */
export function nameWords(profile: PersonProfile): NameWord[] {
  const found: NameWord[] = [];
  const { given, surname, alias } = profile;
  for (const list of [given.words, surname.words, alias.words, surname.alternatives, given.alternatives])
    for (const word of list) {
      if (word.isInitial || found.length === MOST_NAMES || found.some((other) => other.hash === word.hash))
        continue;
      found.push(word);
    }
  return found;
}

export function identifierKeys(profile: PersonProfile, keys: number[]): void {
  if (profile.vNumber !== '') keys.push(key('vv', hashText(profile.vNumber)));
  if (profile.phone !== '') keys.push(key('ph', hashText(profile.phone.slice(-8))));
  if (profile.email !== '') keys.push(key('em', hashText(profile.email)));
  if (profile.iban !== '') keys.push(ibanKey(profile.iban));
}

/** The account alone: bank and check digits hold nothing that it does not. */
export function ibanKey(iban: string): number {
  return key('ib', hashText(iban.slice(-10)));
}

/**
 * Any two of three parts of the number: one wrong digit leaves one pair whole. The parts are counted from the end,
 * because numbers given out together begin alike: by halves, 10,000 of a million stood behind one key.
 */
export function numberParts(vNumber: string): number[] {
  if (vNumber === '') return [];
  const [head, middle, tail] = [vNumber.slice(0, -6), vNumber.slice(-6, -3), vNumber.slice(-3)];
  return [
    key('v', hashText(middle + tail)),
    key('w', hashText(head + tail)),
    key('x', hashText(head + middle)),
  ];
}

export function addressKeys(profile: PersonProfile, keys: number[]): void {
  for (const address of profile.addresses) {
    if (address.houseNo === '') continue;
    if (address.postcode.length === 6) keys.push(key('pc', hashText(address.postcode + address.houseNo)));
    if (address.street !== '')
      keys.push(key('sh', hashText(address.street + address.houseNo), cityHash(address.city)));
  }
}

/** A name at a postcode: what is left when the house number is wrong or missing. */
export function postcodeNameKeys(profile: PersonProfile, keys: number[]): void {
  const postcode = profile.addresses[0]?.postcode ?? '';
  if (postcode.length < 6) return;
  for (const word of [profile.surname.words[0], profile.given.words[0]])
    if (word && !word.isInitial) keys.push(key('pn', word.hash, hashText(postcode)));
}

/** The place is left out of the key when unknown, and then the key cannot meet: street and number need a place. */
export function cityHash(city: string): number {
  return city === '' ? 0 : hashText(city);
}

/** Any two words of the name, in either order: name order and double names do not matter. */
export function pairKeys(words: readonly NameWord[], keys: number[]): void {
  for (let i = 0; i < words.length; i += 1)
    for (let j = i + 1; j < words.length; j += 1)
      keys.push(pairKey(words[i]?.hash ?? 0, words[j]?.hash ?? 0));
}

export function pairKey(a: number, b: number): number {
  return a < b ? key('nn', a, b) : key('nn', b, a);
}

/** A whole name with the head of the other (a slip later on), and the family name with the initial. */
function headKeys(given: readonly NameWord[], surname: readonly NameWord[], keys: number[]): void {
  const first = given[0];
  const family = surname[0];
  if (!first || !family) return;
  if (!first.isInitial) keys.push(key('gh', first.hash, family.head), key('hg', family.hash, first.head));
  for (const word of surname) keys.push(key('si', word.hash, hashText(first.initial)));
}

function birthKeys(profile: PersonProfile, names: readonly NameWord[], keys: number[]): void {
  const { birth } = profile;
  if (!birth) return;
  const whole = birth.month > 0 && birth.day > 0;
  if (whole && !(birth.month === 1 && birth.day === 1)) keys.push(key('bd', dateNumber(birth)));
  for (const word of names.slice(0, 4)) {
    keys.push(key('ny', word.hash, birth.year));
    if (whole) keys.push(key('md', word.hash, birth.month * 100 + birth.day));
  }
}

export function dateNumber(date: { year: number; month: number; day: number }): number {
  return date.year * 10_000 + date.month * 100 + date.day;
}
