import { editDistance } from '../compare/edit-distance.js';
import { jaroWinkler } from '../compare/jaro-winkler.js';
import { LikenessCache } from '../compare/likeness-cache.js';
import { likenessOfNames } from '../compare/name-likeness.js';
import { knownNames } from '../names/known-names.js';
import type { NameWord } from '../names/lexicon.js';
import { nameToken } from '../names/name-token.js';

/** How two words of a name meet, best first. */
export type WordMatch = 'equal' | 'variant' | 'near' | 'alike' | 'initial' | 'initialDiffers' | 'differs';

const RANK: Readonly<Record<WordMatch, number>> = {
  equal: 0,
  variant: 1,
  near: 2,
  initial: 3,
  alike: 4,
  differs: 5,
  initialDiffers: 6,
};

/**
 * Compares two words. `near` is one slip (two in a word of seven letters), `alike` what an ear might mistake;
 * equal sound with different letters is a `variant`, and so are spellings and call names of one name.
 */
export function matchWords(a: NameWord, b: NameWord): WordMatch {
  if (a.form === b.form) return a.isInitial ? 'initial' : 'equal';
  if (a.isInitial || b.isInitial) return a.initial === b.initial ? 'initial' : 'initialDiffers';
  const isOneSound = a.hash === b.hash;
  if (isOneSound && (a.group.startsWith('=') || jaroWinkler(a.form, b.form) >= 0.76)) return 'variant';
  const bySlips = isOneSound ? 'alike' : slipsApart(a.form, b.form);
  if (!mayBeOneName(a, b)) return bySlips;
  const [left, right] = [nameToken(a.form), nameToken(b.form)];
  const { kept } = likenesses.of(left, right);
  // Two names that are known, a letter apart: Marta is no slip of Maria.
  if (kept < TWO_NAMES && bySlips === 'near' && left.heads.length > 0 && right.heads.length > 0)
    return 'alike';
  const slip = Math.min(a.form.length, b.form.length) < SHORT ? 'alike' : 'near';
  const byLikeness =
    kept >= SAME_NAME ? 'variant' : kept >= A_SLIP ? slip : kept >= ALIKE ? 'alike' : 'differs';
  return isBetter(byLikeness, bySlips) ? byLikeness : bySlips;
}

/** Spares most pairs the whole comparison, which costs ten times as much as what comes before it. */
function mayBeOneName(a: NameWord, b: NameWord): boolean {
  if (a.initial === b.initial || SOMALI.test(a.form) || SOMALI.test(b.form)) return true;
  const heads = knownNames(a.form);
  return heads.length > 0 && knownNames(b.form).some((head) => heads.includes(head));
}

/** Somali writes ʿayn and ḥ, which others leave out at the head of a name: Cumar is Omar. */
const SOMALI = /^(?:c[aeiou]|x)/;
const likenesses = new LikenessCache(likenessOfNames);
/** Shares of a word's evidence that are left (compare/name-likeness.ts), and what they are called here. */
const SAME_NAME = 0.85;
const A_SLIP = 0.6;
const ALIKE = 0.4;
/** In fewer letters than this a slip makes another name: Kok and Kop. */
const SHORT = 4;
const TWO_NAMES = 0.25;

function slipsApart(a: string, b: string): 'near' | 'alike' | 'differs' {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3 || Math.abs(a.length - b.length) > 3) return 'differs';
  const edits = editDistance(a, b, 3);
  if (edits === 1 && shortest >= 4) return 'near';
  if (edits === 2 && shortest >= 7) return 'near';
  if (edits > 3) return 'differs';
  return jaroWinkler(a, b) >= 0.87 ? 'alike' : 'differs';
}

/** The best meeting of any word of one list with any of the other, and the words that met. */
export interface BestMatch {
  readonly match: WordMatch;
  readonly left: NameWord | undefined;
  readonly right: NameWord | undefined;
  readonly leftAt: number;
  readonly rightAt: number;
}

const NOTHING: BestMatch = { match: 'differs', left: undefined, right: undefined, leftAt: -1, rightAt: -1 };

export function bestMatch(left: readonly NameWord[], right: readonly NameWord[]): BestMatch {
  let best = NOTHING;
  for (let i = 0; i < left.length; i += 1)
    for (let j = 0; j < right.length; j += 1) {
      const [a, b] = [left[i], right[j]];
      if (!a || !b) continue;
      const match = matchWords(a, b);
      if (best.left && RANK[match] >= RANK[best.match]) continue;
      best = { match, left: a, right: b, leftAt: i, rightAt: j };
      if (match === 'equal' && i === 0 && j === 0) return best;
    }
  return best;
}

export function isBetter(a: WordMatch, b: WordMatch): boolean {
  return RANK[a] < RANK[b];
}
