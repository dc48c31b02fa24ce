import type { NameWord } from '../names/lexicon.js';
import type { NameReading } from '../names/read-name.js';
import { type Compared, weigh } from './compared.js';
import { GIVEN, SECOND_GIVEN, SURNAME } from './model.js';
import type { NameParts, OtherNames } from './other-names.js';
import type { PersonProfile } from './person-profile.js';
import type { Shares } from './shares.js';
import { type BestMatch, bestMatch, isBetter, matchWords, type WordMatch } from './word-match.js';

/** What the comparison of names looks at. */
interface Names extends NameParts {
  readonly alias: NameReading;
}

/** Family name and given names of two profiles, in the reading that fits best; nothing for a side that has none. */
export function compareNames(mention: PersonProfile, record: PersonProfile, shares: Shares): Compared[] {
  let best = compareParts(mention, record, shares);
  for (const ours of mention.otherNames) {
    if (ours.swapped && !mayBeSwapped(mention, record)) continue;
    best = heaviest(best, inOtherReading(compareParts(ours, record, shares), ours));
  }
  // A record with a name in one field is the exception: who has both fields filled is read as written.
  if (record.given.words.length > 0 && record.surname.words.length > 0) return best;
  for (const theirs of record.otherNames) {
    best = heaviest(best, inOtherReading(compareParts(mention, theirs, shares), theirs));
    for (const ours of mention.otherNames)
      best = heaviest(best, inOtherReading(compareParts(ours, theirs, shares), theirs));
  }
  return best;
}

/** Reading a name the other way round costs as much as comparing it, so first letters must allow it. */
function mayBeSwapped(mention: Names, record: Names): boolean {
  return (
    meetInInitial(mention.surname.words, record.given.words) &&
    meetInInitial(mention.given.words, record.surname.words)
  );
}

function meetInInitial(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  for (const one of a) for (const other of b) if (one.initial === other.initial) return true;
  return false;
}

/** The reading's cost goes with the family name; what agrees stands in another place than it was written. */
function inOtherReading(parts: Compared[], { cost }: OtherNames): Compared[] {
  return parts.map((part) => ({
    ...part,
    level: part.level === 'equal' || part.level === 'variant' ? 'moved' : part.level,
    weight: part.field === 'surname' ? part.weight + cost : part.weight,
  }));
}

const total = (parts: readonly Compared[]) => parts.reduce((sum, part) => sum + part.weight, 0);
const heaviest = (a: Compared[], b: Compared[]) => (b.length > 1 && total(b) > total(a) ? b : a);

function compareParts(mention: Names, record: Names, shares: Shares): Compared[] {
  const found: Compared[] = [];
  const surname = compareSurname(mention, record, shares);
  if (surname) found.push(surname);
  const given = compareGiven(mention, record, shares);
  if (given) found.push(given);
  return found;
}

function compareSurname(mention: Names, record: Names, shares: Shares): Compared | undefined {
  const [a, b] = [mention.surname.words, record.surname.words];
  if (a.length === 0 || b.length === 0) return undefined;
  const direct = bestMatch(a, b);
  const read = direct.match === 'equal' ? direct : better(direct, otherReadings(mention, record));
  if (good(read)) return surnameLevel(read, a.length === b.length || read !== direct, shares);
  const moved = bestMatch(a, [...record.given.words, ...record.alias.words]);
  if (strong(moved.match)) return weigh('surname', 'moved', SURNAME.moved, shareOf(moved, shares));
  const level = read.match === 'near' || read.match === 'alike' ? read.match : 'differs';
  return weigh('surname', level, SURNAME[level], shareOf(read, shares));
}

function surnameLevel(best: BestMatch, whole: boolean, shares: Shares): Compared {
  const level = !whole ? 'part' : best.match === 'equal' ? 'equal' : 'variant';
  return weigh('surname', level, SURNAME[level], shareOf(best, shares));
}

/** Elamrani against El Amrani, Xiaoming against Xiao Ming. */
function otherReadings(mention: Names, record: Names): BestMatch {
  const [a, b] = [mention.surname, record.surname];
  const ours =
    a.alternatives.length > 0 ? bestMatch(a.alternatives, [...b.words, ...b.alternatives]) : undefined;
  const theirs = b.alternatives.length > 0 ? bestMatch(a.words, b.alternatives) : undefined;
  if (ours && theirs) return better(ours, theirs);
  return ours ?? theirs ?? bestMatch([], []);
}

function compareGiven(mention: Names, record: Names, shares: Shares): Compared | undefined {
  const [a, b] = [mention.given.words, record.given.words];
  const [first, theirs] = [a[0], b[0]];
  if (!first || !theirs) return undefined;
  const match = matchWords(first, theirs);
  if (match === 'equal' || match === 'variant')
    return withSecond(
      weigh('givenNames', match, GIVEN[match], commonest(first, theirs, shares)),
      mention,
      record,
      shares,
    );
  const joined = better(
    bestMatch(mention.given.alternatives, [theirs]),
    bestMatch([first], record.given.alternatives),
  );
  if (strong(joined.match)) return weigh('givenNames', 'variant', GIVEN.variant, shareOf(joined, shares));
  const other = bestMatch([...a, ...mention.given.alternatives], [...b, ...record.given.alternatives]);
  if (strong(other.match)) return weigh('givenNames', 'other', GIVEN.other, shareOf(other, shares));
  const moved = bestMatch([first], [...record.surname.words, ...record.alias.words]);
  const called = strong(moved.match) ? moved : bestMatch(mention.alias.words, b);
  if (strong(called.match)) return weigh('givenNames', 'moved', GIVEN.moved, shareOf(called, shares));
  return weigh('givenNames', match, GIVEN[match], commonest(first, theirs, shares));
}

/**
 * A namesake often differs in the second name; who has the same second name is rarely a namesake. Every further name
 * counts: the many women called Thi Thu of one family name differ in the third.
 */
function withSecond(base: Compared, mention: Names, record: Names, shares: Shares): Compared {
  const [ours, theirs] = [mention.given.words.slice(1), record.given.words.slice(1)];
  if (ours.length === 0 || theirs.length === 0) return base;
  let [{ weight, kin }, left] = [base, theirs];
  let unmatched = 0;
  for (const word of ours) {
    const best = bestMatch([word], left);
    if (best.match === 'differs' || best.match === 'initialDiffers') unmatched += 1;
    else left = left.filter((_, at) => at !== best.rightAt);
    if (strong(best.match))
      weight -= Math.log2(Math.max(shareOf(best, shares), 1e-4)) * SECOND_GIVEN.agreesShare;
  }
  const differing = Math.min(unmatched, left.length);
  weight += differing * SECOND_GIVEN.differs;
  kin += differing * SECOND_GIVEN.kinDiffers;
  return { ...base, weight, kin };
}

const strong = (match: WordMatch) => match === 'equal' || match === 'variant';
const good = (best: BestMatch) => strong(best.match);
const better = (a: BestMatch, b: BestMatch) => (b.left && isBetter(b.match, a.match) ? b : a);

function shareOf(best: BestMatch, shares: Shares): number {
  return best.left && best.right ? commonest(best.left, best.right, shares) : 0;
}

/** The commoner of the two: a misspelt Mohamed is still a Mohamed. */
function commonest(a: NameWord, b: NameWord, shares: Shares): number {
  return a.hash === b.hash ? shares.name(a.group) : Math.max(shares.name(a.group), shares.name(b.group));
}
