import { hashText } from '../names/hash.js';
import { ibanRepairs } from '../names/iban-repairs.js';
import type { NameWord } from '../names/lexicon.js';
import type { NameParts } from './other-names.js';
import {
  addressKeys,
  dateNumber,
  ibanKey,
  identifierKeys,
  key,
  nameWords,
  numberParts,
  pairKey,
  postcodeNameKeys,
} from './person-keys.js';
import type { PersonProfile } from './person-profile.js';
import type { Shares } from './shares.js';

/** A key a mention asks for, with how many records are expected behind it. */
export interface Probe {
  readonly key: number;
  readonly expected: number;
}

/** How many numbers of records one look-up may read, in all and behind one key; the store cuts a longer list off. */
export interface ReadingBudget {
  readonly rows: number;
  readonly perKey: number;
}

const AT_A_MILLION: ReadingBudget = { rows: 800, perKey: 320 };
const MILLION = 1_000_000;
const MOST_TIMES = 10;

/** Lists behind keys grow with the register; what may be read of them grows along, up to ten million records. */
export function readingBudget(records: number): ReadingBudget {
  const times = Math.min(Math.max(records / MILLION, 1), MOST_TIMES);
  return { rows: AT_A_MILLION.rows * times, perKey: Math.round(AT_A_MILLION.perKey * times) };
}

/** Words of one name go together more often than chance has it (Ali with Mohamed), which doubles the lists. */
const NAMES_GO_TOGETHER = 2;
const HEADS = 60;
const INITIALS = 13;

/**
 * The keys to ask for a mention, rarest first, within a budget of rows: so the cost of a look-up has a ceiling
 * however common the name. Asks for more than a record stores: the day and month exchanged too.
 */
export function probeKeys(mention: PersonProfile, shares: Shares): Probe[] {
  return withinBudget(allProbes(mention, shares), shares);
}

/** The rarest probes that fit the budget, each key once; always at least one. */
export function withinBudget(probes: readonly Probe[], { total }: Pick<Shares, 'total'>): Probe[] {
  const budget = readingBudget(total);
  const chosen = new Map<number, Probe>();
  let rows = 0;
  for (const probe of [...probes].sort((a, b) => a.expected - b.expected)) {
    if (probe.expected > budget.perKey) break;
    if (chosen.has(probe.key)) continue;
    rows += probe.expected;
    if (rows > budget.rows && chosen.size > 0) break;
    chosen.set(probe.key, probe);
  }
  return [...chosen.values()];
}

/** What meeting in a key says, in bits: log2 of the register's size over the list's. Orders candidates before scoring. */
export function probeWeight(probe: Probe, shares: Shares): number {
  return Math.max(0.5, Math.log2((shares.total + 1) / (probe.expected + 1)));
}

function allProbes(mention: PersonProfile, shares: Shares): Probe[] {
  const probes: Probe[] = [];
  const rare: number[] = [];
  identifierKeys(mention, rare);
  postcodeNameKeys(mention, rare);
  addressKeys(mention, rare);
  rare.push(...repairedIbanKeys(mention.iban));
  for (const each of rare) probes.push({ key: each, expected: 3 });
  addNumberParts(probes, mention, shares);
  const names = nameWords(mention).map((word) => ({ word, rows: shares.total * shares.name(word.group) }));
  for (let i = 0; i < names.length; i += 1)
    for (let j = i + 1; j < names.length; j += 1) addPair(probes, names[i], names[j], shares);
  addHeads(probes, mention, shares);
  for (const other of mention.otherNames) {
    if (other.swapped) continue;
    addHeads(probes, other, shares);
    addJoined(probes, other, shares);
  }
  addBirth(probes, mention, names, shares);
  addCity(probes, mention, shares);
  return probes;
}

/** An IBAN whose check digits are wrong is looked for as what it may have been. */
export function repairedIbanKeys(iban: string): number[] {
  return iban === '' ? [] : ibanRepairs(iban).map(ibanKey);
}

/** The head of V-numbers is shared by the many that were given out together. */
function addNumberParts(probes: Probe[], mention: PersonProfile, shares: Shares): void {
  for (const [at, part] of numberParts(mention.vNumber).entries())
    probes.push({ key: part, expected: at === 0 ? 10 : 10 + shares.total / 10_000 });
}

interface Named {
  readonly word: NameWord;
  readonly rows: number;
}

function addPair(probes: Probe[], a: Named | undefined, b: Named | undefined, shares: Shares): void {
  if (!a || !b) return;
  const expected = (NAMES_GO_TOGETHER * a.rows * b.rows) / Math.max(shares.total, 1);
  probes.push({ key: pairKey(a.word.hash, b.word.hash), expected });
}

/** `Yong Li Wong` in one field: Yongli with Wong, which no two of the three words are. */
function addJoined(probes: Probe[], { given, surname }: NameParts, shares: Shares): void {
  const named = (word: NameWord) => ({ word, rows: shares.total * shares.name(word.group) });
  for (const joined of given.alternatives)
    for (const word of surname.words) addPair(probes, named(joined), named(word), shares);
}

function addHeads(probes: Probe[], mention: NameParts, shares: Shares): void {
  const first = mention.given.words[0];
  const family = mention.surname.words[0];
  if (!first || !family) return;
  const rows = (word: NameWord) => shares.total * shares.name(word.group);
  if (!first.isInitial) {
    probes.push({ key: key('gh', first.hash, family.head), expected: rows(first) / HEADS });
    probes.push({ key: key('hg', family.hash, first.head), expected: rows(family) / HEADS });
  }
  for (const word of mention.surname.words)
    probes.push({ key: key('si', word.hash, hashText(first.initial)), expected: rows(word) / INITIALS });
}

function addBirth(probes: Probe[], mention: PersonProfile, names: readonly Named[], shares: Shares): void {
  const { birth } = mention;
  if (!birth) return;
  const whole = birth.month > 0 && birth.day > 0;
  const year = shares.year(birth.year);
  for (const { word, rows } of names) {
    probes.push({ key: key('ny', word.hash, birth.year), expected: rows * year });
    if (!whole) continue;
    const day = shares.dayOfYear(birth.month, birth.day);
    probes.push({ key: key('md', word.hash, birth.month * 100 + birth.day), expected: rows * day });
  }
  if (!whole) return;
  const sameDay = shares.total * year * shares.dayOfYear(birth.month, birth.day);
  probes.push({ key: key('bd', dateNumber(birth)), expected: sameDay });
  if (birth.day <= 12 && birth.day !== birth.month) {
    const swapped = { year: birth.year, month: birth.day, day: birth.month };
    probes.push({ key: key('bd', dateNumber(swapped)), expected: (shares.total * year) / 366 });
  }
}

function addCity(probes: Probe[], mention: PersonProfile, shares: Shares): void {
  const city = mention.addresses[0]?.city ?? '';
  if (city === '') return;
  for (const word of mention.surname.words)
    probes.push({
      key: key('sc', word.hash, hashText(city)),
      expected: shares.total * shares.name(word.group) * shares.city(city),
    });
}

/** A record that meets in one identifier is looked at, however many keys of other kinds another record meets. */
export function alwaysReadWeight(shares: Shares): number {
  return Math.log2((shares.total + 1) / 8);
}
