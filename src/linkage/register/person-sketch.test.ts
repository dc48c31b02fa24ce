import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import { NO_PERSON_FIELDS, type PersonFields } from './person-fields.js';
import { personProfile } from './person-profile.js';
import { personSketcher } from './person-sketch.js';
import { sharesFrom } from './shares.js';
import { likelyCandidates, SKETCH_BYTES } from './sketcher.js';

const lexicon = createLexicon();
const shares = sharesFrom({ total: 100_000, hubs: new Set(), terms: new Map() });
const profile = (fields: Partial<PersonFields>) => personProfile(lexicon, { ...NO_PERSON_FIELDS, ...fields });

const NOUR = {
  givenNames: 'Nour',
  surname: 'Bouzidi',
  birthDate: '1991-04-03',
  street: 'Kerkstraat',
  houseNo: '12',
  postcode: '1234AB',
  city: 'Utrecht',
  phone: '0612345678',
  vNumber: '2812345678',
};

function likenessOf(mention: Partial<PersonFields>, record: Partial<PersonFields>): number {
  const sketch = new Uint8Array(SKETCH_BYTES);
  personSketcher.write(profile(record), sketch, 0);
  return personSketcher.likeness(profile(mention), shares)(sketch, 0);
}

describe('the likeness of a mention and a sketch', () => {
  it.each([
    ['a name', { givenNames: 'Nour', surname: 'Bouzidi' }],
    ['a name the other way round', { givenNames: 'Bouzidi', surname: 'Nour' }],
    ['a family name and an initial', { givenNames: 'N.', surname: 'Bouzidi' }],
    ['a whole name in one field', { surname: 'Bouzidi, N.' }],
    ['a birth date', { birthDate: '3-4-1991' }],
    ['a postcode and a number', { houseNo: '12', postcode: '1234 ab' }],
    ['a street without its place', { street: 'Kerkstr.', houseNo: '12' }],
    ['a telephone number', { phone: '+31 6 12345678' }],
    ['a V-number', { vNumber: '2812345678' }],
  ])('rises with %s that both have', (_what, mention) => {
    expect(likenessOf(mention, NOUR)).toBeGreaterThan(7);
  });

  it('finds the address where somebody lived before', () => {
    const moved = { ...NOUR, street: 'Dorpsweg', prevStreet: 'Kerkstraat', prevHouseNo: '12' };
    expect(likenessOf({ street: 'Kerkstraat', houseNo: '12' }, { ...moved, postcode: '' })).toBeGreaterThan(
      7,
    );
  });

  it('looks at nothing else: sex, nationality and language are no fields of a sketch', () => {
    expect(likenessOf({}, NOUR)).toBe(0);
  });
});

describe('likelyCandidates', () => {
  const people: readonly Partial<PersonFields>[] = [
    {},
    { givenNames: 'Samir', surname: 'Bouzidi' },
    NOUR,
    { givenNames: 'Kees', surname: 'Jansen', birthDate: '1950-01-01' },
    ...Array.from({ length: 20 }, () => ({ surname: 'Bouzidi' })),
  ];
  const bytes = new Uint8Array(people.length * SKETCH_BYTES);
  for (const [no, fields] of people.entries())
    personSketcher.write(profile(fields), bytes, no * SKETCH_BYTES);
  const sketches = { bytes, at: (no: number) => (no < people.length ? no * SKETCH_BYTES : -1) };
  const likely = (mention: Partial<PersonFields>, nos: readonly number[]) =>
    likelyCandidates(
      { nos: Int32Array.from(nos), weights: new Float64Array(nos.length).fill(10) },
      personSketcher.likeness(profile(mention), shares),
      sketches,
    );

  it('leaves out who is far behind the one that is most alike, but for the two that meet it in most', () => {
    expect(likely(NOUR, [2, 1, 3, 4, 5])).toEqual([2, 1]);
  });

  it('keeps sixteen of many that are alike, in the order in which they came', () => {
    const many = people.map((_, no) => no).slice(4);
    expect(likely({ surname: 'Bouzidi' }, many)).toEqual(many.slice(0, 16));
  });

  it('keeps everybody of whom there is no sketch', () => {
    expect(likely(NOUR, [2, 1, 0, 3, 99])).toEqual([2, 1, 0, 99]);
  });
});
