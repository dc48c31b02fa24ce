import { describe, expect, it } from 'vitest';
import { seededChance } from '../../platform/chance.js';
import { fixedClock } from '../../platform/clock.js';
import { openFloodGate } from './flood-gate.js';

const gate = (perHour: number) => {
  const clock = fixedClock('2026-04-01T09:00:00Z');
  return { clock, ...openFloodGate(perHour, { clock, chance: seededChance(1) }) };
};

describe('the flood gate', () => {
  it('lets thirty people behind one address pass', () => {
    const { minutesToWait } = gate(120);
    for (let n = 0; n < 120; n += 1) expect(minutesToWait('192.0.2.1')).toBe(0);
  });

  it('tells the next how long to wait, and another address nothing', () => {
    const { minutesToWait, clock } = gate(1);
    minutesToWait('192.0.2.1');
    clock.advance(45 * 60_000);
    expect(minutesToWait('192.0.2.1')).toBe(15);
    expect(minutesToWait('192.0.2.2')).toBe(0);
  });

  it('forgets after an hour', () => {
    const { minutesToWait, clock } = gate(1);
    minutesToWait('192.0.2.1');
    clock.advance(3_600_000);
    expect(minutesToWait('192.0.2.1')).toBe(0);
  });

  it('counts one IPv6 subscriber once', () => {
    const { minutesToWait } = gate(1);
    minutesToWait('2001:db8:1:2:3::4');
    expect(minutesToWait('2001:db8:1:2:aaaa::1')).toBeGreaterThan(0);
  });

  it('is open when it is set to 0', () => {
    const { minutesToWait } = gate(0);
    for (let n = 0; n < 5_000; n += 1) expect(minutesToWait('192.0.2.1')).toBe(0);
  });
});
