import { describe, expect, it } from 'vitest';
import { nameToken } from '../names/name-token.js';
import { KNOWN_SLIPS, likenessOfSlip, SLIPS, type SlipShares, SYLLABLE_SLIPS } from './slip-likeness.js';

const keptOf = (left: string, right: string, shares: SlipShares) =>
  likenessOfSlip(nameToken(left), nameToken(right), shares).kept;

describe('a slip of the pen', () => {
  it.each([
    ['falconer', 'falkoner', 0.8],
    ['falconer', 'flaconer', 0.8],
    ['falconer', 'valkoner', 0.35],
    ['stone', 'stane', 0.8],
    ['stone', 'stame', 0.25],
    ['lee', 'lea', 0.6],
    ['ng', 'nq', 0],
    ['falconer', 'valkonar', 0],
  ])('leaves %s and %s so much of their evidence: %d', (left, right, kept) => {
    expect(keptOf(left, right, SLIPS)).toBeCloseTo(kept, 9);
    expect(keptOf(right, left, SLIPS)).toBeCloseTo(kept, 9);
  });

  it('is less likely than another name where both words are names, or syllables of Chinese', () => {
    expect(keptOf('harding', 'hardino', KNOWN_SLIPS)).toBe(0.15);
    expect(keptOf('ming', 'min', SYLLABLE_SLIPS)).toBeCloseTo(0.15, 9);
    expect(keptOf('song', 'sing', SYLLABLE_SLIPS)).toBe(0.2);
  });
});
