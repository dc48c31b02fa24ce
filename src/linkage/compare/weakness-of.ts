import type { Likeness } from './likeness.js';

/** Two words less alike than this are on the way to a word against another word. */
const WEAK = 0.25;

/** How near a pair of words is to two words that have nothing to do with each other: 0 for alike, 1 for not at all. */
export function weaknessOf({ kept }: Likeness): number {
  return kept >= WEAK ? 0 : 1 - kept / WEAK;
}
