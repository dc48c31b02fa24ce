import type { NameToken } from '../names/name-token.js';
import type { Contribution } from '../weights/waterfall.js';
import { addCompanyMarks } from './company-marks.js';
import type { NameMatch, TokenPair } from './match-name-tokens.js';
import { formsOf, isLetter, isWord } from './open-words.js';
import type { WrittenName } from './read-written-name.js';
import { weaknessOf } from './weakness-of.js';

/**
 * Bits off the score, beside what the words say. Fitted together with the shares of slip-likeness.ts on labelled
 * pairs and rounded: a tenth more or less of any moves no result by half a point.
 */
const PENALTY = {
  generation: -10,
  generationOnce: -1.5,
  crossed: -6,
  son: -10,
  otherWord: -6,
  onlyInitials: -8,
  manyLeftOut: -1,
  mostLeftOut: -9,
  otherInitial: -2.5,
  companyWordLeftOut: -1.5,
  firstLeftOut: -7,
  lone: -3,
  shortWord: -4,
} as const;

/** Adds a bar for everything that tells two names apart which have a word in common. */
export function addPenalties(
  bars: Contribution[],
  match: NameMatch,
  names: readonly [WrittenName, WrittenName],
): void {
  const [a, b] = names;
  const isCompany = a.isCompany || b.isCompany;
  addOpenWords(bars, match, isCompany);
  addShortWord(bars, match, names);
  if (isCompany) addCompanyMarks(bars, match, names);
  if (a.isCompany === b.isCompany) addGeneration(bars, a, b);
  if (isCompany) return;
  addLeftOut(bars, match, names);
  addOrder(bars, match, a, b);
}

/** What a word without counterpart says beside its share: one against another is more than a word left out. */
function addOpenWords(bars: Contribution[], match: NameMatch, isCompany: boolean): void {
  const { pairs, openLeft, openRight } = match;
  const [l, r] = [openLeft.filter(isWord), openRight.filter(isWord)];
  const add = (level: string, weight: number) =>
    bars.push({ label: 'words', level, weight, left: formsOf(l), right: formsOf(r) });
  const weakest = weakestOf(pairs);
  if (l.length > 0 && r.length > 0) add('against other words', PENALTY.otherWord);
  else if (weakest > 0) add('little alike', PENALTY.otherWord * weakest);
  else if (isCompany && l.length + r.length > 0) add('left out', PENALTY.companyWordLeftOut);
  else if (!isCompany && openLeft.some(isLetter) && openRight.some(isLetter))
    add('other initials', PENALTY.otherInitial);
  const more = Math.abs(l.length - r.length) - 1;
  if (more > 0 && !isCompany)
    add('left out', Math.max(PENALTY.mostLeftOut, more * more * PENALTY.manyLeftOut));
}

/** Bits of a particle or a filler: whether those are alike says nothing. */
const SMALL = 2;

function weakestOf(pairs: readonly TokenPair[]): number {
  let weakest = 0;
  for (const { likeness, bits } of pairs) if (bits > SMALL) weakest = Math.max(weakest, weaknessOf(likeness));
  return weakest;
}

const SHORT_WORD = 5;
const NEARLY_EQUAL = 0.9;

/** Snow and Snoe: where one short word is the whole name, a letter is much of it. */
function addShortWord(bars: Contribution[], { pairs }: NameMatch, [a, b]: Names): void {
  if (a.tokens.length !== 1 || b.tokens.length !== 1) return;
  const isSlip = pairs.some(({ likeness }) => likeness.kept < NEARLY_EQUAL);
  if (isSlip && Math.min(a.close.length, b.close.length) <= SHORT_WORD)
    bars.push({ label: 'words', level: 'one short word', weight: PENALTY.shortWord });
}

function addGeneration(bars: Contribution[], a: WrittenName, b: WrittenName): void {
  if (a.generation === b.generation) return;
  const level = a.generation === '' || b.generation === '' ? 'on one side only' : 'differs';
  const weight = level === 'differs' ? PENALTY.generation : PENALTY.generationOnce;
  bars.push({ label: 'generation', level, weight, left: a.generation, right: b.generation });
}

type Names = readonly [WrittenName, WrittenName];

/** Words that one of two persons lacks: which they are says more than how many. */
function addLeftOut(bars: Contribution[], match: NameMatch, [a, b]: Names): void {
  const [l, r] = [match.openLeft.filter(isWord), match.openRight.filter(isWord)];
  if ((l.length === 0) === (r.length === 0)) return;
  const [longer, shorter, open] = l.length > 0 ? [a, b, l] : [b, a, r];
  const words = shorter.tokens.filter(isWord).length;
  if (words === 1) bars.push({ label: 'words', level: 'one name only', weight: PENALTY.lone });
  else if (words >= WHOLE_NAME && isChildOf(longer, open) && !match.crossed && !a.hasComma && !b.hasComma)
    bars.push({ label: 'words', level: 'first name left out', weight: PENALTY.firstLeftOut });
}

/** A name of three is whole: with another before it, it is the name of a child (Hala Saddam Hussein Al-Tikriti). */
const WHOLE_NAME = 3;

function isChildOf({ tokens }: WrittenName, open: readonly NameToken[]): boolean {
  const [first] = tokens;
  return first !== undefined && open.includes(first);
}

function addOrder(bars: Contribution[], match: NameMatch, a: WrittenName, b: WrittenName): void {
  if (match.pairs.every(({ likeness }) => likeness.meeting === 'initial'))
    bars.push({ label: 'words', level: 'only initials in common', weight: PENALTY.onlyInitials });
  if (isCrossed(match, a, b))
    bars.push({ label: 'order', level: 'another family name', weight: PENALTY.crossed });
  else if (match.crossed && sonOf(a) && sonOf(b))
    bars.push({ label: 'order', level: 'father and son', weight: PENALTY.son });
}

/** Ryan James and James Ryan Cole: in the other order with a name more at the end, the two are given names. */
function isCrossed({ crossed, openLeft, openRight }: NameMatch, a: WrittenName, b: WrittenName): boolean {
  if (!crossed || a.hasComma || b.hasComma) return false;
  return endsOpen(a, openLeft, openRight) || endsOpen(b, openRight, openLeft);
}

function endsOpen(name: WrittenName, own: readonly NameToken[], other: readonly NameToken[]): boolean {
  const last = name.tokens.at(-1);
  return other.length === 0 && last?.kind === 'name' && own.includes(last);
}

const SON_OF = new Set(['bin', 'ben', 'ibn', 'bint', 'binti']);
/** Salman bin Muhammad is not Muhammad bin Salman. */
const sonOf = ({ tokens, hasComma }: WrittenName) =>
  !hasComma && tokens.some(({ form }, at) => SON_OF.has(form) && at > 0 && at < tokens.length - 1);
