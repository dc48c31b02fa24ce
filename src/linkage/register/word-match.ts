import { editDistance } from '../compare/edit-distance.js';
import { jaroWinkler } from '../compare/jaro-winkler.js';
import type { NameWord } from '../names/lexicon.js';

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
 * equal sound with different letters is a `variant`.
 */
export function matchWords(a: NameWord, b: NameWord): WordMatch {
  if (a.form === b.form) return a.isInitial ? 'initial' : 'equal';
  if (a.isInitial || b.isInitial) return a.initial === b.initial ? 'initial' : 'initialDiffers';
  if (a.hash === b.hash)
    return a.group.startsWith('=') || jaroWinkler(a.form, b.form) >= 0.76 ? 'variant' : 'alike';
  const shortest = Math.min(a.form.length, b.form.length);
  const apart = Math.abs(a.form.length - b.form.length);
  if (shortest < 3 || apart > 3) return 'differs';
  const edits = editDistance(a.form, b.form, 3);
  if (edits === 1 && shortest >= 4) return 'near';
  if (edits === 2 && shortest >= 7) return 'near';
  if (edits > 3) return 'differs';
  return jaroWinkler(a.form, b.form) >= 0.87 ? 'alike' : 'differs';
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
