import { describe, expect, it } from 'vitest';
import { newIdFrom, seededChance, systemChance } from './chance.js';
import { fixedClock } from './clock.js';

describe('new ids', () => {
  it('sort in the order in which they were made, also within one millisecond and when the clock goes back', () => {
    const clock = fixedClock('2026-04-01T09:00:00Z');
    const newId = newIdFrom(clock, seededChance(7));
    const ids = Array.from({ length: 10_000 }, (_, n) => {
      if (n === 5_000) clock.moveTo(new Date('2026-04-01T08:59:59Z'));
      return newId();
    });
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are version 7 and begin with the time', () => {
    const id = newIdFrom(fixedClock('2026-04-01T09:00:00Z'), seededChance(7))();
    expect(id).toMatch(/^019d4845-6280-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('the chance of the system', () => {
  it('hands no byte out twice, however small or large the pieces', () => {
    const sizes = Array.from({ length: 3_000 }, (_, n) => 8 + (n % 40));
    const pieces = sizes.map((size) => systemChance.bytes(size));
    expect(pieces.map((piece) => piece.length)).toEqual(sizes);
    expect(new Set(pieces.map((piece) => Buffer.from(piece).toString('hex'))).size).toBe(sizes.length);
  });

  it('is not changed by who writes in what was handed out', () => {
    const before = systemChance.bytes(16);
    const kept = Buffer.from(before).toString('hex');
    systemChance.bytes(16).fill(0);
    expect(Buffer.from(before).toString('hex')).toBe(kept);
  });
});
