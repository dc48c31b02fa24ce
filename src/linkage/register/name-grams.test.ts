import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import { gramKeys, gramProbes, nameGrams } from './name-grams.js';
import { NO_PERSON_FIELDS, type PersonFields } from './person-fields.js';
import { personProfile } from './person-profile.js';
import { sharesFrom } from './shares.js';

const lexicon = createLexicon();
const profile = (fields: Partial<PersonFields>) => personProfile(lexicon, { ...NO_PERSON_FIELDS, ...fields });
const met = (mention: Partial<PersonFields>, record: Partial<PersonFields>, shares = even) => {
  const keys = new Set(gramKeys(profile(record)));
  return gramProbes(profile(mention), shares).filter((probe) => keys.has(probe.key)).length;
};
const even = sharesFrom({ total: 1_000_000, terms: new Map(), hubs: new Set() });

describe('trigrams of a name', () => {
  it('mark the ends of a word, fold the writing and leave initials out', () => {
    expect(nameGrams(profile({ givenNames: 'J. Ümit', surname: 'de Öz' }))).toEqual([
      '_um',
      'umi',
      'mit',
      'it_',
      '_oz',
      'oz_',
    ]);
  });

  it('meet across two slips that leave no other key', () => {
    const record = { givenNames: 'Ximena', surname: 'Barero', birthDate: '1998-04-01' };
    expect(met({ givenNames: 'Xipena', surname: 'Bareko', birthDate: '1998' }, record)).toBeGreaterThan(4);
  });

  it('ask every year when the mention has none, and the records without a year always', () => {
    const name = { givenNames: 'Ximena', surname: 'Barero' };
    const all = nameGrams(profile(name)).length;
    expect(met(name, { ...name, birthDate: '1998-04-01' })).toBe(all);
    expect(met({ ...name, birthDate: '1998' }, name)).toBe(all);
    expect(met({ ...name, birthDate: '1998' }, { ...name, birthDate: '1997-04-01' })).toBe(0);
  });

  it('leave a trigram that most names have unasked, so that one look-up has a ceiling', () => {
    const common = sharesFrom({
      total: 1_000_000,
      terms: new Map([
        ['g_xi', 10],
        ...['xim', 'ime', 'men', 'ena'].map((gram): [string, number] => [`g${gram}`, 300_000]),
      ]),
      hubs: new Set(),
    });
    const probes = gramProbes(profile({ givenNames: 'Ximena' }), common);
    const rows = probes.reduce((sum, probe) => sum + probe.expected, 0);
    expect(probes.length).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(6_000);
  });

  it('ask for a name that is all one knows, however common its letters', () => {
    const grams = ['_ja', 'jan', 'ans', 'nse', 'sen', 'en_'].map((gram): [string, number] => [
      `g${gram}`,
      40_000,
    ]);
    const common = sharesFrom({ total: 1_000_000, terms: new Map(grams), hubs: new Set() });
    expect(gramProbes(profile({ surname: 'Jansen' }), common).length).toBeGreaterThan(0);
    expect(gramProbes(profile({ surname: 'Jansen', birthDate: '1990' }), common)).toEqual([]);
    expect(gramProbes(profile({ surname: 'Jansen', city: 'Utrecht' }), common)).toEqual([]);
  });
});
