import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import { otherNames } from './other-names.js';
import { NO_PERSON_FIELDS, type PersonFields } from './person-fields.js';
import { personProfile } from './person-profile.js';
import { scorePerson } from './score-person.js';
import { sharesFrom } from './shares.js';

const lexicon = createLexicon();
const shares = sharesFrom({ total: 100_000, hubs: new Set(), terms: new Map([['n=nour', 500]]) });
const profile = (fields: Partial<PersonFields>) => personProfile(lexicon, { ...NO_PERSON_FIELDS, ...fields });
const score = (mention: Partial<PersonFields>, record: Partial<PersonFields>) =>
  scorePerson(profile(mention), profile(record), shares);

const ADDRESS = { street: 'Kerkstraat', houseNo: '12', postcode: '1234AB', city: 'Utrecht' };
const NOUR = { givenNames: 'Nour', surname: 'Bouzidi', birthDate: '1991-04-03', ...ADDRESS };
const BORN = { birthDate: '3-4-1991' };
const asWritten = score({ givenNames: 'Nour', surname: 'Bouzidi', ...BORN }, NOUR).weight;

describe('a name that is not written in its fields', () => {
  it.each([
    ['swapped', { givenNames: 'Bouzidi', surname: 'Nour' }, 5],
    ['whole in the family name', { surname: 'Nour El Bouzidi' }, 2],
    ['whole, family name first', { surname: 'Bouzidi Nour' }, 3],
    ['whole, with a comma', { surname: 'Bouzidi, Nour' }, 0.1],
    ['whole in the given name', { givenNames: 'Nour Bouzidi' }, 2],
  ])('is found again: %s', (_how, name, loss) => {
    const { weight } = score({ ...name, ...BORN }, NOUR);
    expect(weight).toBeGreaterThan(asWritten - loss);
    expect(weight).toBeLessThanOrEqual(asWritten);
  });

  it('is found again when it is the record that has it in one field', () => {
    const record = { ...NOUR, givenNames: '', surname: 'BOUZIDI NOUR' };
    expect(score({ givenNames: 'Nour', surname: 'Bouzidi', ...BORN }, record).weight).toBeGreaterThan(
      asWritten - 3,
    );
    expect(score({ surname: 'Nour Bouzidi', ...BORN }, record).weight).toBeGreaterThan(asWritten - 3);
  });

  it('tells members of one household apart by the given name in it', () => {
    const brother = { ...NOUR, givenNames: 'Samir', birthDate: '1994-11-20' };
    const mention = { surname: 'Nour Bouzidi', ...ADDRESS };
    expect(score(mention, NOUR).weight).toBeGreaterThan(score(mention, brother).weight + 5);
  });

  it('sums with its explanation and says that the name stands elsewhere', () => {
    const { weight, prior, compared, kin } = score({ surname: 'Bouzidi Nour', ...BORN }, NOUR);
    expect(compared.reduce((sum, part) => sum + part.weight, prior + kin)).toBeCloseTo(weight, 9);
    expect(compared.slice(0, 2).map((part) => part.level)).toEqual(['moved', 'moved']);
  });
});

describe('otherNames', () => {
  const ways = (fields: Partial<PersonFields>) => {
    const all = { ...NO_PERSON_FIELDS, ...fields };
    return otherNames(lexicon, all, personProfile(lexicon, all)).map(({ given, surname }) =>
      [given, surname].map(({ words }) => words.map((word) => word.form).join(' ')).join(' | '),
    );
  };

  it('parts a whole name at every place, both ways round', () => {
    expect(ways({ surname: 'Ana Maria Lopez' })).toEqual([
      'ana | maria lopez',
      'maria lopez | ana',
      'ana maria | lopez',
      'lopez | ana maria',
    ]);
  });

  it('follows the comma', () => {
    expect(ways({ surname: 'van der Berg, Jan Piet' })).toEqual(['jan piet | berg']);
  });

  it('leaves a single word and a very long name as they are', () => {
    expect(ways({ surname: 'Haddad' })).toEqual([]);
    expect(ways({ surname: 'ahmet bekir cihan deniz emre' })).toEqual([]);
    expect(ways({})).toEqual([]);
  });
});
