import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from './split-text.js';

const spans = fc.array(
  fc.record({
    id: fc.uuid(),
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
  }),
  {
    maxLength: 8,
  },
);

describe('splitting a text where marks begin and end', () => {
  it('gives the text back when the stretches are put together', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, (text, marks) => {
        const stretches = splitText(text, marks);
        expect(stretches.map((one) => one.text).join('')).toBe(text);
        expect(stretches.every((one) => text.startsWith(one.text, one.start))).toBe(true);
      }),
      { seed: 20261123 },
    );
  });

  it('marks every letter of a span, and none outside it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), spans, (text, marks) => {
        for (const mark of marks) {
          const marked = splitText(text, marks)
            .filter((one) => one.spans.includes(mark.id))
            .reduce((letters, one) => letters + one.text.length, 0);
          const inside = Math.min(text.length, mark.end) - Math.max(0, mark.start);
          expect(marked).toBe(Math.max(0, inside));
        }
      }),
      { seed: 20261123 },
    );
  });

  it('cuts where two marks overlap, and names both there', () => {
    const stretches = splitText('Beukerstraat in Zutphen', [
      { id: 'claim', start: 0, end: 23 },
      { id: 'place', start: 16, end: 23 },
    ]);
    expect(stretches).toEqual([
      { text: 'Beukerstraat in ', start: 0, spans: ['claim'] },
      { text: 'Zutphen', start: 16, spans: ['claim', 'place'] },
    ]);
  });
});
