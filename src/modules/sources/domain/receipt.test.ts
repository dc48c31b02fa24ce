import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReceipt, readReceipt, showReceipt } from './receipt.js';

const ALPHABET = [...'2346789ACDEFHJKMNPRTWXY'];
const fixed = (seed: number) => (n: number) =>
  Uint8Array.from({ length: n }, (_, i) => (seed + i * 37) % 256);
const anyReceipt = fc
  .uint8Array({ minLength: 36, maxLength: 36 })
  .filter((bytes) => bytes.filter((byte) => byte < 253).length >= 18)
  .map((bytes) => makeReceipt(() => bytes));
const pinned = { seed: 20261123, numRuns: 500 };

describe('a receipt', () => {
  it('is five groups of four characters that do not look alike', () => {
    const shown = showReceipt(makeReceipt(fixed(11)));
    expect(shown).toMatch(/^([2346789ACDEFHJKMNPRTWXY]{4}-){4}[2346789ACDEFHJKMNPRTWXY]{4}$/);
  });

  it('holds more than 80 bits of chance', () => {
    expect(18 * Math.log2(ALPHABET.length)).toBeGreaterThan(80);
  });

  it('throws away the bytes that would make some characters likelier', () => {
    const bytes = Uint8Array.from({ length: 36 }, (_, i) => (i < 18 ? 255 : 0));
    expect(makeReceipt(() => bytes).slice(0, 18)).toBe('2'.repeat(18));
  });

  it('reads back what it shows, however it is typed', () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        for (const typed of [receipt, showReceipt(receipt).toLowerCase(), [...receipt].join(' ')])
          expect(readReceipt(typed)).toEqual({ kind: 'receipt', receipt });
      }),
      pinned,
    );
  });

  it('sees any one or two wrong characters', () => {
    const change = fc.tuple(
      fc.nat(19),
      fc.nat(19),
      fc.constantFrom(...ALPHABET),
      fc.constantFrom(...ALPHABET),
    );
    fc.assert(
      fc.property(anyReceipt, change, (receipt, [at, other, a, b]) => {
        const wrong = [...receipt];
        wrong[at] = a;
        wrong[other] = b;
        fc.pre(wrong.join('') !== receipt);
        expect(readReceipt(wrong.join(''))).toEqual({ kind: 'checksum' });
      }),
      pinned,
    );
  });

  it('sees any two characters that changed places', () => {
    fc.assert(
      fc.property(anyReceipt, fc.nat(19), fc.nat(19), (receipt, at, other) => {
        fc.pre(receipt[at] !== receipt[other]);
        const wrong = [...receipt];
        [wrong[at], wrong[other]] = [receipt[other] ?? '', receipt[at] ?? ''];
        expect(readReceipt(wrong.join(''))).toEqual({ kind: 'checksum' });
      }),
      pinned,
    );
  });

  it.each([
    ['', { kind: 'wrong-length', length: 0 }],
    ['7KTM-7KTM', { kind: 'wrong-length', length: 8 }],
    ['7KTM-7KTM-7KTM-7KTM-7KT0', { kind: 'unknown-character', character: '0' }],
    ["' or 1=1 --", { kind: 'unknown-character', character: "'" }],
  ])('says what is wrong with %j', (typed, reading) => {
    expect(readReceipt(typed)).toEqual(reading);
  });
});
