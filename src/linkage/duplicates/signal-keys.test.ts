import { describe, expect, it } from 'vitest';
import { aShape, TEST_LEXICON, type TestSignal } from '../../../test/builders/signal-shape.js';
import { signalKeys } from './signal-keys.js';

function meet(a: TestSignal, b: TestSignal): boolean {
  const [ours, theirs] = [a, b].map((signal) => signalKeys(TEST_LEXICON, aShape(signal)));
  const keys = new Set([...(ours?.marks ?? []), ...(ours?.words ?? [])]);
  return [...(theirs?.marks ?? []), ...(theirs?.words ?? [])].some((key) => keys.has(key));
}

describe('signalKeys', () => {
  it('brings a given name alone together within three weeks, not after months', () => {
    const named = (day: number) => ({ day, persons: [{ givenNames: 'Amina' }] });
    for (let day = 20_000; day < 20_044; day += 1) expect(meet(named(day), named(day + 21))).toBe(true);
    expect(meet(named(20_000), named(20_200))).toBe(false);
  });

  it('brings a name in the text together with the same name as a mention', () => {
    expect(
      meet({ text: 'Daar woont mevrouw Bouzidi.' }, { persons: [{ givenNames: 'A.', surname: 'Bouzidi' }] }),
    ).toBe(true);
  });

  it('brings a shared fact and a shared full name together at any time', () => {
    const facts = [{ kind: 'iban', fields: { value: 'NL12TEST0123456789' } }];
    expect(meet({ facts }, { facts, day: 25_000 })).toBe(true);
    const persons = [{ givenNames: 'Amina', surname: 'Bouzidi' }];
    expect(meet({ persons }, { persons, day: 25_000 })).toBe(true);
  });

  it('brings texts with most words in common together, and leaves others apart', () => {
    const text = 'matrassen boven garage tulpenveld, ploegendienst zonder papieren';
    expect(meet({ text }, { text: `sleutel ${text}`, day: 25_000 })).toBe(true);
    expect(meet({ text }, { text: 'huwelijk tegen betaling geregeld door tussenpersoon' })).toBe(false);
  });
});
