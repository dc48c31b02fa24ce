import { createLexicon, type Lexicon } from '../names/lexicon.js';
import type { NameToken } from '../names/name-token.js';
import { type Contribution, type Waterfall, waterfall } from '../weights/waterfall.js';
import { matchTokens, type NameMatch } from './match-name-tokens.js';
import { readWrittenName, type WrittenName } from './read-written-name.js';

/** Score in bits of two names without anything in common, and of two equal names above it. */
export const NOTHING_SHARED = -14;
const ALL_SHARED = 20;
/** A word against another word: counts more than its own bits against. A word that one name lacks: counts in part. */
const AGAINST = 1.6;
const LEFT_OUT_OF_PERSON = 0.35;
const LEFT_OUT_OF_COMPANY = 0.55;
/** Bits off the score, beside what the words say. */
const PENALTY = {
  number: -10,
  letter: -10,
  place: -6,
  placeOnce: -4,
  generation: -10,
  generationOnce: -1.5,
  crossed: -4,
  son: -8,
  otherWord: -3.5,
  onlyInitials: -8,
  manyLeftOut: -0.6,
  mostLeftOut: -9,
  otherInitial: -2.5,
  companyWordLeftOut: -1.5,
} as const;

const sharedLexicon = createLexicon();

/**
 * How likely two written names are names of one person or organisation, without anything else known: in any order,
 * any script, with initials, call names, romanisations, slips, titles and legal forms off. Words weigh by how telling
 * they are; a word against another word, a number ("Fund I", "Fund II") or a generation (Jr., Sr.) tells two apart.
 *
 * @example compareNames('ООО Газпром Экспорт', 'Gazprom Export LLC').probability // 0.98
 * @param left a name as written, any script
 * @param right another
 * @param lexicon names read before; only speed depends on it
 * @returns a waterfall in bits: one bar per word pair and one per thing that tells the names apart; probability 0–1,
 *   0.5 and more reads as "the same name". Symmetric in score. An empty name shares nothing with any name.
 */
export function compareNames(left: string, right: string, lexicon: Lexicon = sharedLexicon): Waterfall {
  const [a, b] = [lexicon.remember(readWrittenName, left), lexicon.remember(readWrittenName, right)];
  const best = compareReadings(a, b);
  if (a.others.length === 0 && b.others.length === 0) return best;
  const all = [a, ...a.others].flatMap((one) => [b, ...b.others].map((other) => compareReadings(one, other)));
  return all.reduce((one, other) => (other.score > one.score ? other : one), best);
}

function compareReadings(a: WrittenName, b: WrittenName): Waterfall {
  const match = matchTokens(a, b);
  const scale = scaleOf(match, a.isCompany || b.isCompany);
  const bars: Contribution[] = match.pairs.map(({ left, right, likeness, bits }) => ({
    label: 'word',
    level: likeness.meeting,
    weight: likeness.kept * bits * scale,
    left,
    right,
  }));
  if (match.pairs.length > 0) addPenalties(bars, match, [a, b]);
  return waterfall(NOTHING_SHARED, bars);
}

/** Bits of score per bit of agreement, so that equal names reach `ALL_SHARED`. */
function scaleOf({ pairs, openLeft, openRight }: NameMatch, isCompany: boolean): number {
  const [l, r] = [sumBits(openLeft), sumBits(openRight)];
  const leftOut = isCompany ? LEFT_OUT_OF_COMPANY : LEFT_OUT_OF_PERSON;
  let whole = AGAINST * Math.min(l, r) + leftOut * Math.abs(l - r);
  for (const { bits } of pairs) whole += bits;
  return whole === 0 ? 0 : ALL_SHARED / whole;
}

function sumBits(tokens: readonly NameToken[]): number {
  let sum = 0;
  for (const { bits } of tokens) sum += bits;
  return sum;
}

type Names = readonly [WrittenName, WrittenName];

function addPenalties(bars: Contribution[], match: NameMatch, names: Names): void {
  const [a, b] = names;
  const isCompany = a.isCompany || b.isCompany;
  addOpenWords(bars, match, isCompany);
  if (isCompany) addOpenMarks(bars, match, names);
  if (a.isCompany === b.isCompany) addGeneration(bars, a, b);
  if (isCompany) return;
  if (match.pairs.every(({ likeness }) => likeness.meeting === 'initial'))
    bars.push({ label: 'words', level: 'only initials in common', weight: PENALTY.onlyInitials });
  if (isCrossed(match, a, b))
    bars.push({ label: 'order', level: 'another family name', weight: PENALTY.crossed });
  else if (match.crossed && sonOf(a) && sonOf(b))
    bars.push({ label: 'order', level: 'father and son', weight: PENALTY.son });
}

/** What a word without counterpart says beside its share: one against another is more than a word left out. */
function addOpenWords(bars: Contribution[], { openLeft, openRight }: NameMatch, isCompany: boolean): void {
  const [l, r] = [openLeft.filter(isWord), openRight.filter(isWord)];
  const add = (level: string, weight: number) =>
    bars.push({ label: 'words', level, weight, left: formsOf(l), right: formsOf(r) });
  if (l.length > 0 && r.length > 0) add('against other words', PENALTY.otherWord);
  else if (isCompany && l.length + r.length > 0) add('left out', PENALTY.companyWordLeftOut);
  else if (!isCompany && openLeft.some(isLetter) && openRight.some(isLetter))
    add('other initials', PENALTY.otherInitial);
  const more = Math.abs(l.length - r.length) - 1;
  if (more > 0 && !isCompany)
    add('left out', Math.max(PENALTY.mostLeftOut, more * more * PENALTY.manyLeftOut));
}

/** Numbers, letters and places tell companies of one name apart. */
function addOpenMarks(bars: Contribution[], { openLeft, openRight }: NameMatch, [a, b]: Names): void {
  // Without a legal form, the III of Blue Whale III was read as that of a person.
  const [left, right] = [without(openLeft, b.generation), without(openRight, a.generation)];
  if (left.some(isNumber) || right.some(isNumber))
    bars.push({ label: 'number', level: 'differs', weight: PENALTY.number });
  if (left.some(isLetter) && right.some(isLetter))
    bars.push({ label: 'letter', level: 'differs', weight: PENALTY.letter });
  const places = [left.some(isOfPlace), right.some(isOfPlace)];
  if (places[0] && places[1]) bars.push({ label: 'place', level: 'differs', weight: PENALTY.place });
  else if (places[0] || places[1])
    bars.push({ label: 'place', level: 'on one side only', weight: PENALTY.placeOnce });
}

function addGeneration(bars: Contribution[], a: WrittenName, b: WrittenName): void {
  if (a.generation === b.generation) return;
  const level = a.generation === '' || b.generation === '' ? 'on one side only' : 'differs';
  const weight = level === 'differs' ? PENALTY.generation : PENALTY.generationOnce;
  bars.push({ label: 'generation', level, weight, left: a.generation, right: b.generation });
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
const without = (tokens: readonly NameToken[], form: string) =>
  form === '' ? tokens : tokens.filter((token) => token.form !== form);
const isWord = ({ kind }: NameToken) => kind === 'name' || kind === 'class' || kind === 'place';
const isNumber = ({ kind }: NameToken) => kind === 'number';
const isLetter = ({ kind }: NameToken) => kind === 'initial';
const isOfPlace = ({ kind }: NameToken) => kind === 'place';
const formsOf = (tokens: readonly NameToken[]) => tokens.map(({ form }) => form).join(' ');
