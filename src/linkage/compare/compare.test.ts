import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';
import { jaroSimilarity, jaroWinkler } from './jaro-winkler.js';
import { twoEdits } from './two-edits.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ë', '-'), maxLength: 9 });
const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), maxLength: 40 });
/** Other letters, one for one: they take the road for texts that are not ASCII. */
const inOtherLetters = (text: string) =>
  text.replace(/[a-d ]/g, (letter) => OTHER['abcd '.indexOf(letter)] ?? '');
const OTHER = 'αβγδ·';
const SEED = { seed: 20_241_119, numRuns: 500 };

describe('Jaro–Winkler', () => {
  it.each([
    ['martha', 'marhta', 0.9444, 0.9611],
    ['dixon', 'dicksonx', 0.7667, 0.8133],
    ['dwayne', 'duane', 0.8222, 0.84],
    ['jones', 'johnson', 0.7905, 0.8324],
    ['abc', 'xyz', 0, 0],
    ['', '', 1, 1],
    ['', 'a', 0, 0],
  ])('gives %s and %s the published values', (left, right, jaro, winkler) => {
    expect(jaroSimilarity(left, right)).toBeCloseTo(jaro, 4);
    expect(jaroWinkler(left, right)).toBeCloseTo(winkler, 4);
  });

  it('is symmetric, 1 only for equals, and within 0 and 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const score = jaroWinkler(a, b);
        expect(jaroWinkler(b, a)).toBeCloseTo(score, 12);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(a === b);
      }),
      SEED,
    );
  });
});

describe('both', () => {
  it('give short ASCII words, compared as bits, and the same words in other letters the same answer', () => {
    fc.assert(
      fc.property(long, long, fc.integer({ min: 0, max: 40 }), (a, b, atMost) => {
        const [c, d] = [inOtherLetters(a), inOtherLetters(b)];
        expect(jaroSimilarity(a, b)).toBe(jaroSimilarity(c, d));
        expect(editDistance(a, b, atMost)).toBe(editDistance(c, d, atMost));
        const near = `${a.slice(0, 3)}${a.slice(4)}`;
        expect(editDistance(a, near, 2)).toBe(editDistance(c, inOtherLetters(near), 2));
      }),
      { ...SEED, numRuns: 3000 },
    );
  });
});

describe('edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['6988048', '6980848', 1],
    ['6988048', '6988049', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('of %s and %s is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  it('answers the same when it may stop early', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, atMost) => {
        expect(editDistance(a, b, atMost)).toBe(Math.min(editDistance(a, b), atMost + 1));
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
      SEED,
    );
  });

  it('up to two is told the same without a table', () => {
    const digits = fc.string({ unit: fc.constantFrom('0', '1', '2'), minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        expect(twoEdits(a, b)).toBe(editDistance(a, b, 2));
      }),
      { ...SEED, numRuns: 5000 },
    );
  });
});
