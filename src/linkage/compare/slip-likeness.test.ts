import { describe, expect, it } from 'vitest';
import { KNOWN_SLIPS, likenessOfSlip, SLIPS, SYLLABLE_SLIPS } from './slip-likeness.js';

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
    expect(likenessOfSlip(left, right, SLIPS).kept).toBeCloseTo(kept, 9);
    expect(likenessOfSlip(right, left, SLIPS).kept).toBeCloseTo(kept, 9);
  });

  it('is less likely than another name where both words are names, or syllables of Chinese', () => {
    expect(likenessOfSlip('harding', 'hardino', KNOWN_SLIPS).kept).toBe(0.15);
    expect(likenessOfSlip('ming', 'min', SYLLABLE_SLIPS).kept).toBeCloseTo(0.15, 9);
    expect(likenessOfSlip('song', 'sing', SYLLABLE_SLIPS).kept).toBe(0.2);
  });
});
