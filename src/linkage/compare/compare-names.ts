import { createLexicon, type Lexicon } from '../names/lexicon.js';
import type { NameToken } from '../names/name-token.js';
import { type Contribution, type Waterfall, waterfall } from '../weights/waterfall.js';
import { matchTokens, type NameMatch } from './match-name-tokens.js';
import { addPenalties } from './name-penalties.js';
import { readWrittenName, type WrittenName } from './read-written-name.js';
import { weaknessOf } from './weakness-of.js';

/** Score in bits of two names without anything in common, and of two equal names above it. */
export const NOTHING_SHARED = -14;
const ALL_SHARED = 20;
/** A word against another word: counts more than its own bits against. A word that one name lacks: counts in part. */
const AGAINST = 3;
const LEFT_OUT_OF_PERSON = 0.3;
const LEFT_OUT_OF_COMPANY = 0.7;

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
  for (const { bits, likeness } of pairs) whole += bits * (1 + (AGAINST - 1) * weaknessOf(likeness));
  return whole === 0 ? 0 : ALL_SHARED / whole;
}

function sumBits(tokens: readonly NameToken[]): number {
  let sum = 0;
  for (const { bits } of tokens) sum += bits;
  return sum;
}
