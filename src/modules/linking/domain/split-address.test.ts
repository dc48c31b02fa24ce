import { describe, expect, it } from 'vitest';
import { splitAddress } from './split-address.js';

describe('an address in a sentence', () => {
  it.each([
    ['Kerkstraat 12a, 1234 AB Utrecht', ['Kerkstraat', '12', '1234AB', 'Utrecht']],
    ['Kerkstraat 12 in Utrecht', ['Kerkstraat', '12', '', 'Utrecht']],
    ['Laan van Meerdervoort 100 Den Haag', ['Laan van Meerdervoort', '100', '', 'Den Haag']],
    ['7201AB 12', ['', '12', '7201AB', '']],
    ['1234 ab', ['', '', '1234AB', '']],
    ['Kerkstraat 12', ['Kerkstraat', '12', '', '']],
    ['Dorpsweg 3-2, 9999XB te Nergenshuizen', ['Dorpsweg', '3', '9999XB', 'Nergenshuizen']],
    ['ergens in de buurt', ['', '', '', '']],
  ])('"%s" has the parts %j', (written, [street, house_no, postcode, city]) => {
    expect(splitAddress(written)).toEqual({ street, house_no, postcode, city });
  });
});
