import { describe, expect, it } from 'vitest';
import { isBsn, isIban } from './check-digits.js';
import { extractMentions } from './extract-mentions.js';

const found = (text: string) => extractMentions(text).map(({ kind, text: quote }) => `${kind}: ${quote}`);

describe('mentions in a text', () => {
  it.each([
    ['Mevrouw Duinsteker uit Zutphen', ['person: Duinsteker']],
    ['Volgens Piet van der Molen klopt het niet', ['person: Piet van der Molen']],
    ['J. de Vries belde', ['person: J. de Vries']],
    ['Zij werkt bij Jansen Bouw B.V. in Ede', ['organisation: Jansen Bouw B.V.']],
    ['Restaurant De Gouden Draak is open', ['organisation: De Gouden Draak']],
    ['Op Sleedoornstraat 180 in Zutphen staan tien mensen.', ['address: Sleedoornstraat 180 in Zutphen']],
    ['Hij woont op Kerkstraat 12a, 7201 AB Zutphen.', ['address: Kerkstraat 12a, 7201 AB Zutphen']],
    ['rekening NL69 TEST 0000 0000 01', ['iban: NL69 TEST 0000 0000 01']],
    ['bel 06-12345678', ['phone: 06-12345678']],
    ['mail naar a.b@example.nl', ['email: a.b@example.nl']],
    ['V-nummer 0123456789', ['v-number: 0123456789']],
    ['kvk 12345678', ['kvk: 12345678']],
    ['een busje, 12-AB-34', ['plate: 12-AB-34']],
    ['bsn 999990019', ['bsn: 999990019']],
  ])('%s', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it.each([
    'Mijn buurman in Den Haag werkt zwart.',
    'Op 12-04-2026 om 10.30 uur betaalde hij 20000 euro.',
    'De Koninklijke Marechaussee was in Ter Apel.',
    'Het nummer 12345678 stond op de doos.',
    'Hij heet Youssef.',
  ])('finds nothing that identifies in: %s', (text) => {
    expect(extractMentions(text).filter((mention) => mention.identifying)).toEqual([]);
  });

  it('keeps places in the original text, and lets no character belong to two mentions', () => {
    const text = 'Zoë Ünal (NL69TEST0000000001) woont aan de Dorpsweg 3 te Ede, tel. 0612345678.';
    const mentions = extractMentions(text);
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const [i, mention] of mentions.entries())
      expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
    expect(mentions.map(({ kind }) => kind)).toEqual(['person', 'iban', 'address', 'phone']);
  });

  it('finds names of every origin by the same form', () => {
    for (const name of [
      'Jan Bakker',
      'Youssef El Amrani',
      'Nguyen Thi Hoa',
      'Piotr Kowalski',
      'Olena Shevchenko',
    ])
      expect(found(`Ik weet dat ${name} daar woont.`)).toEqual([`person: ${name}`]);
  });

  it("keeps the writer's own name and number apart", () => {
    const mentions = extractMentions('Karel Bos doet dit. Mijn naam is Anna Prins, bel mij op 0612345678.');
    expect(mentions.map(({ text, ofReporter }) => [text, ofReporter])).toEqual([
      ['Karel Bos', false],
      ['Anna Prins', true],
      ['0612345678', true],
    ]);
  });

  it('marks an account number with a slip instead of dropping it', () => {
    expect(extractMentions('NL69TEST0000000002')).toMatchObject([{ kind: 'iban', check: 'failed' }]);
  });
});

describe('check digits', () => {
  it('knows valid and invalid numbers', () => {
    expect([isIban('NL69TEST0000000001'), isIban('NL69TEST0000000002'), isIban('NL69')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(['999990019', '999990020', '999990018', '000000000'].map(isBsn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
