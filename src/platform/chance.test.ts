import { describe, expect, it } from 'vitest';
import { newIdFrom, seededChance } from './chance.js';
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
