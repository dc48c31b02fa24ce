import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSignalNumber, parseSignalNumber } from './signal-number.js';

const serial = fc.integer({ min: 1, max: 999_999_999 });

describe('a signal number', () => {
  it('is read back as it was given, in any spelling a caller uses', () => {
    const number = formatSignalNumber('HIK', 2026, 123);
    expect(number).toMatch(/^HIK-2026-000123-[A-Z]$/);
    expect(parseSignalNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
  });

  it('betrays one wrong digit', () => {
    fc.assert(
      fc.property(serial, fc.nat(), fc.integer({ min: 1, max: 9 }), (value, place, shift) => {
        const number = formatSignalNumber('HIK', 2026, value);
        const at = 9 + (place % (number.length - 11));
        const wrong = (Number(number[at]) + shift) % 10;
        expect(parseSignalNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBeUndefined();
      }),
      { seed: 1 },
    );
  });

  it('betrays two neighbouring digits swapped', () => {
    fc.assert(
      fc.property(serial, fc.nat(), (value, place) => {
        const number = formatSignalNumber('HIK', 2026, value);
        const at = 9 + (place % (number.length - 12));
        fc.pre(number[at] !== number[at + 1]);
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        expect(parseSignalNumber(swapped)).toBeUndefined();
      }),
      { seed: 2 },
    );
  });
});
