import { compareNames, NOTHING_SHARED } from './compare-names.js';
import type { Comparison, PreparedWithBits } from './comparison.js';

const LEVELS = [
  'equal',
  'the same name, written otherwise',
  'rather the same name',
  'alike',
  'another name',
] as const;
/** Bits from which a level holds; below the last it is another name. */
const FROM = [Number.POSITIVE_INFINITY, 3, 0, -6] as const;

/**
 * Names of persons or organisations that are all a file has: compared as `compareNames` does, script, order, legal
 * form and all. The bits are those of the score above two names that share nothing.
 */
export const compareFullName: Comparison = {
  levels: LEVELS,
  level: (left, right) => (left === right ? 0 : levelOf(compareNames(left, right).score)),
  prepareBits,
};

function prepareBits(values: readonly string[]): PreparedWithBits {
  let bits = 0;
  return {
    level(left, right) {
      const { score } = compareNames(values[left]!, values[right]!);
      bits = score - NOTHING_SHARED;
      return left === right ? 0 : levelOf(score);
    },
    bits: () => bits,
  };
}

function levelOf(score: number): number {
  const level = FROM.findIndex((from) => score >= from);
  return level < 0 ? LEVELS.length - 1 : level;
}
