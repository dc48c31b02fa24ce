import { describe, expect, it } from 'vitest';
import { aShape } from '../../../test/builders/signal-shape.js';

const factsOf = (signal: Parameters<typeof aShape>[0]) => aShape(signal).facts;

describe('the facts of a signal', () => {
  it('has a telephone number once, whether of a person, marked by itself, or only in the text', () => {
    const phone = ['phone:+31612345678'];
    expect(factsOf({ persons: [{ phone: '06-12345678' }] })).toEqual(phone);
    expect(factsOf({ facts: [{ kind: 'phone', fields: { value: '+31 6 12345678' } }] })).toEqual(phone);
    expect(factsOf({ text: 'Bel 06 12345678 of 0612345678.' })).toEqual(phone);
  });

  it.each([
    ['NL12TEST0123456789', 'iban:NL12TEST0123456789'],
    ['amina@voorbeeld.nl', 'email:amina@voorbeeld.nl'],
    ['1234 AB 12', 'address:1234AB12'],
  ])('reads %s in a text', (written, fact) => {
    expect(factsOf({ text: `Het gaat om ${written} volgens de buren.` })).toEqual([fact]);
  });

  it('has an address by postcode and by street', () => {
    const fields = { street: 'Kerkstr.', house_no: '12', postcode: '1234 ab', city: 'Ede' };
    expect(factsOf({ facts: [{ kind: 'address', fields }] })).toEqual([
      'address:1234AB12',
      'street:kerkstraat12',
    ]);
  });

  it('has no fact of a street without a number', () => {
    expect(factsOf({ facts: [{ kind: 'address', fields: { street: 'Kerkstraat' } }] })).toEqual([]);
  });
});
