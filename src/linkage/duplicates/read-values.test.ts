import { describe, expect, it } from 'vitest';
import { namesInText } from './names-in-text.js';
import { readValues } from './read-values.js';

const words = (text: string) => readValues(text).words.replace(/ +/g, ' ').trim();

describe('readValues', () => {
  it.each(['3 mei 2026', '03-05-2026', '3/5', '2026-05-03', 'May 3', '3rd of May'])(
    'reads %s as one date',
    (written) => {
      expect(words(`op ${written}`)).toBe('op d0503');
    },
  );

  it.each([
    ['17.30 uur', 't1730'],
    ['6:45', 't0645'],
    ['6 uur', 't0600'],
    ['€ 2.500,-', '€ 2500'],
    ['2.500 euro', '2500 euro'],
    ['12.500,00', '12500'],
    ['4 kinderen', '04 kinderen'],
  ])('writes %s as %s', (written, one) => {
    expect(words(written)).toBe(one);
  });

  it('takes facts out of the words, so that none counts twice', () => {
    const text = 'Bus PX-123-K staat bij Zonnepad 176, bel 06 3100 5097 of betaal NL25 TEST 0770 8954 46.';
    const { facts } = readValues(text);
    expect([...facts].sort()).toEqual([
      'iban:NL25TEST0770895446',
      'phone:+31631005097',
      'plate:PX123K',
      'street:zonnepad176',
    ]);
    expect(words(text)).not.toMatch(/\d/);
  });

  it('reads a house number with a letter, and takes no verb for a street', () => {
    expect(readValues('In de Kerkstraat 12a woont niemand.').facts).toEqual(['street:kerkstraat12']);
    expect(readValues('hij liep weg 15 keer').facts).toEqual([]);
  });

  it.each(['A', "A'", 'A.', 'a.', '1.', '0 ', 'A-1'])(
    'reads a page of %j in no time',
    (letters) => {
      const read = readValues(letters.repeat(20_000));
      expect(namesInText(letters.repeat(20_000), new Set())).toEqual([]);
      expect(read.facts.length).toBeLessThan(10_000);
    },
    2_000,
  );
});
