import { describe, expect, it } from 'vitest';
import { sharedWords } from './shared-words.js';

const iban = (asWritten: string) => ({ kind: 'iban' as const, normalised: 'NL69TEST0000000001', asWritten });
const person = (asWritten: string) => ({
  kind: 'person' as const,
  normalised: asWritten.toLowerCase(),
  asWritten,
});

describe('what two signals both name', () => {
  it('is found by its value, and marked as each of them wrote it', () => {
    expect(sharedWords([iban('NL69 TEST 0000 0000 01')], [iban('NL69TEST0000000001')])).toEqual([
      'NL69 TEST 0000 0000 01',
      'NL69TEST0000000001',
    ]);
  });

  it('leaves out what only one of them names', () => {
    expect(sharedWords([person('Fenna'), iban('A')], [person('Bram')])).toEqual([]);
  });

  it('is not the same when the kind differs', () => {
    expect(sharedWords([{ ...person('9990123456') }], [{ ...person('9990123456'), kind: 'phone' }])).toEqual(
      [],
    );
  });

  it('are single words of names too, whatever accents and capitals they have', () => {
    expect(sharedWords([person('Tuấn van Dijk')], [person('Tuan Van Dyke')])).toEqual(['Tuấn', 'Tuan']);
  });
});
