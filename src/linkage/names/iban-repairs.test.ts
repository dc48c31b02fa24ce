import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ibanRepairs } from './iban-repairs.js';

const VALID = 'NL69TEST0000000001';

describe('ibanRepairs', () => {
  it('finds what was meant when one digit is wrong', () => {
    const slips = fc.record({ at: fc.integer({ min: 8, max: 17 }), digit: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(slips, ({ at, digit }) => {
        const wrong = (Number(VALID[at]) + digit) % 10;
        expect(ibanRepairs(VALID.slice(0, at) + wrong + VALID.slice(at + 1))).toContain(VALID);
      }),
      { seed: 7 },
    );
  });

  it('finds what was meant when two neighbours are exchanged', () => {
    expect(ibanRepairs('NL69TEST0000000010')).toContain(VALID);
  });

  it('leaves few others', () => {
    expect(ibanRepairs('NL69TEST0000000002').length).toBeLessThan(5);
  });

  it('changes nothing about a valid number, and nothing it cannot read', () => {
    expect(ibanRepairs(VALID)).toEqual([]);
    expect(ibanRepairs('GB82WEST1234569876543A')).toEqual([]);
  });
});
