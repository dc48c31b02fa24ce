import { createLexicon, type Lexicon } from '../names/lexicon.js';
import { matchWords, type WordMatch } from '../register/word-match.js';
import { type Contribution, type Waterfall, waterfall } from '../weights/waterfall.js';
import { type NamePart, readNameParts } from './name-parts.js';

/** What is left of a word's bits when the other name has it in another form. */
const KEPT: Readonly<Record<WordMatch, number>> = {
  equal: 1,
  variant: 0.92,
  near: 0.85,
  initial: 0.75,
  alike: 0.6,
  initialDiffers: 0,
  differs: 0,
};
/** A word that only one name has (a second given name, "Holding") counts half against; one against another, whole. */
const LEFT_OUT = 0.35;
/** Score in bits of two names without anything in common, and of two equal names above it. */
const NOTHING_SHARED = -14;
const ALL_SHARED = 20;
const SHOWN: Readonly<Partial<Record<WordMatch, string>>> = {
  equal: 'equal',
  variant: 'another spelling of the same name',
  near: 'a slip',
  alike: 'sounds alike',
  initial: 'initial',
};

const sharedLexicon = createLexicon();

/**
 * How likely two written names are names of one person or organisation, without anything else known: in any order,
 * any script, with initials, call names, spelling and legal forms off. Words weigh by how telling they are, and a
 * number that differs ("Crystal Shipping 2") tells two apart.
 *
 * @param left a name as written, any script
 * @param right another
 * @param lexicon words read before; only speed depends on it
 * @returns a waterfall in bits: one bar per word pair; probability 0–1, 0.5 and more reads as "the same name".
 *   An empty name shares nothing with any name.
 */
export function compareNames(left: string, right: string, lexicon: Lexicon = sharedLexicon): Waterfall {
  const parts = [readNameParts(lexicon, left), readNameParts(lexicon, right)] as const;
  const pairs = pairUp(parts[0], parts[1]);
  const open = [unmatched(parts[0], pairs, 'left'), unmatched(parts[1], pairs, 'right')] as const;
  const matched = sum(pairs.map(({ bits }) => bits));
  const whole = sum(pairs.map(({ full }) => full)) + against(open[0], open[1]);
  const scale = whole === 0 ? 0 : ALL_SHARED / whole;
  const bars: Contribution[] = pairs.map(({ a, b, match, bits }) => ({
    label: 'word',
    level: SHOWN[match] ?? match,
    weight: bits * scale,
    left: a.text,
    right: b.text,
  }));
  if (matched > 0 && numbersDiffer(open[0], open[1])) {
    bars.push({ label: 'number', level: 'differs', weight: -ALL_SHARED / 2 });
  }
  return waterfall(NOTHING_SHARED, bars);
}

interface PartPair {
  readonly a: NamePart;
  readonly b: NamePart;
  readonly match: WordMatch;
  /** Bits that speak for the same name, of the `full` bits that equality would have brought. */
  readonly bits: number;
  readonly full: number;
}

/** Best pairs first, each word once. */
function pairUp(left: readonly NamePart[], right: readonly NamePart[]): PartPair[] {
  const all = left.flatMap((a) => right.map((b) => pairOf(a, b))).filter(({ bits }) => bits > 0);
  all.sort((one, other) => other.bits / other.full - one.bits / one.full || other.full - one.full);
  const taken = new Set<NamePart>();
  return all.filter(({ a, b }) => {
    const covers = [a, b, ...a.covers, ...b.covers];
    if (covers.some((part) => taken.has(part))) return false;
    for (const part of covers) taken.add(part);
    return true;
  });
}

function pairOf(a: NamePart, b: NamePart): PartPair {
  const full = a.isInitial || b.isInitial ? Math.min(a.bits, b.bits) : (a.bits + b.bits) / 2;
  if (a.isNumber || b.isNumber) {
    const match = a.text === b.text ? 'equal' : 'differs';
    return { a, b, match, bits: full * KEPT[match], full };
  }
  const match = matchWords(a.word, b.word);
  // Two joined readings of different words meet only when they are spelt the same.
  const isGuess = a.covers.length > 0 || b.covers.length > 0;
  const kept = isGuess && match !== 'equal' && match !== 'near' ? 0 : KEPT[match];
  return { a, b, match, bits: full * kept, full };
}

function unmatched(
  parts: readonly NamePart[],
  pairs: readonly PartPair[],
  side: 'left' | 'right',
): NamePart[] {
  const used = new Set(pairs.flatMap(({ a, b }) => (side === 'left' ? [a, ...a.covers] : [b, ...b.covers])));
  return parts.filter((part) => part.covers.length === 0 && !used.has(part));
}

/** Bits that speak against: words against words in full, what only one name has in part. */
function against(left: readonly NamePart[], right: readonly NamePart[]): number {
  const [l, r] = [sum(left.map(({ bits }) => bits)), sum(right.map(({ bits }) => bits))];
  return Math.min(l, r) + LEFT_OUT * Math.abs(l - r);
}

function numbersDiffer(left: readonly NamePart[], right: readonly NamePart[]): boolean {
  return [...left, ...right].some(({ isNumber }) => isNumber);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
