import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import { NO_PERSON_FIELDS, PERSON_FIELDS, type PersonFields } from './person-fields.js';
import { personKeys } from './person-keys.js';
import { personProfile } from './person-profile.js';
import { probeKeys } from './probe-keys.js';
import { rankCandidates } from './rank-candidates.js';
import { scorePerson } from './score-person.js';
import { sharesFrom } from './shares.js';

const lexicon = createLexicon();
const shares = sharesFrom({
  total: 1_000_000,
  hubs: new Set(),
  terms: new Map([
    ['n=mohamed', 20_000],
    ['d101', 30_000],
    ['d506', 2_700],
    ['y1990', 13_000],
    ['y1991', 13_000],
    ['d403', 2_700],
    ['nBRG', 4_000],
    ['nJNSN', 6_000],
  ]),
});
const profile = (fields: Partial<PersonFields>) => personProfile(lexicon, { ...NO_PERSON_FIELDS, ...fields });
const weight = (mention: Partial<PersonFields>, record: Partial<PersonFields>) =>
  scorePerson(profile(mention), profile(record), shares).weight;

const AMINA: Partial<PersonFields> = {
  givenNames: 'Amina',
  prefix: 'El',
  surname: 'Bouzidi',
  birthDate: '1991-04-03',
  street: 'Kerkstraat',
  houseNo: '12',
  postcode: '1234AB',
  city: 'Utrecht',
  phone: '0612345678',
  vNumber: '9991234567',
};

describe('scorePerson', () => {
  it('finds the person again in another spelling, date notation and word order', () => {
    expect(
      weight({ givenNames: 'Emine', surname: 'Elbouzidi', birthDate: '3 apr 1991' }, AMINA),
    ).toBeGreaterThan(3);
    expect(weight({ givenNames: 'Bouzidi', surname: 'Amina', birthDate: '3-4-1991' }, AMINA)).toBeGreaterThan(
      0,
    );
  });

  it('keeps a relative who is not in the register low, though name, address and telephone agree', () => {
    const sister = { ...AMINA, givenNames: 'Samira', birthDate: '1994-11-20', vNumber: '' };
    expect(weight(sister, AMINA)).toBeLessThan(-6);
    expect(weight({ ...sister, birthDate: '' }, AMINA)).toBeLessThan(0);
  });

  it('keeps a twin low: all but the given name agrees', () => {
    expect(weight({ ...AMINA, givenNames: 'Samira', vNumber: '' }, AMINA)).toBeLessThan(1);
  });

  it('gives more for a rare name than for a common one', () => {
    const born = { birthDate: '1990-05-06' };
    const common = { ...born, givenNames: 'Mohamed', surname: 'Jansen' };
    const rare = { ...born, givenNames: 'Zbigniew', surname: 'Czartoryski' };
    expect(weight(rare, rare)).toBeGreaterThan(weight(common, common) + 8);
  });

  it('takes a third given name that differs for another person, where many share the first two', () => {
    const [kim, phuong] = [{ givenNames: 'Thi Thu Kim' }, { givenNames: 'Thi Thu Phuong' }];
    expect(weight(kim, phuong)).toBeLessThan(weight(kim, kim) - 1.5);
  });

  it('gives little for a first of January', () => {
    const name = { givenNames: 'Yonas' };
    const estimated = { ...name, birthDate: '1990-01-01' };
    const known = { ...name, birthDate: '1990-05-06' };
    expect(weight(estimated, estimated)).toBeLessThan(weight(known, known) - 2);
  });

  it('sums: prior, fields and kin are the weight', () => {
    const text = fc.constantFrom(
      '',
      'Amina',
      'Mohamed',
      'van den Berg',
      'Jansen',
      'Bouzidi',
      'El Bouzidi',
      'J.',
      'Иванов',
    );
    const date = fc.constantFrom('', '1991-04-03', '1991-00-00', '1991-03-04', '1990-01-01', '1991');
    const person = fc.record({
      givenNames: text,
      surname: text,
      birthDate: date,
      phone: fc.constantFrom('', '0612345678'),
    });
    fc.assert(
      fc.property(person, person, (a, b) => {
        const score = scorePerson(profile(a), profile(b), shares);
        const sum = score.compared.reduce((all, part) => all + part.weight, score.prior + score.kin);
        expect(Math.abs(sum - score.weight)).toBeLessThan(1e-6);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('does not know nationality, birthplace, sex, language or religion', () => {
    expect(PERSON_FIELDS.join(' ')).not.toMatch(/nation|birthPlace|country|sex|gender|language|religion/i);
    const withProtected = {
      ...AMINA,
      nationality: 'A',
      sex: 'V',
      birthPlace: 'X',
      language: 'ar',
      religion: 'Y',
    };
    const swapped = { ...AMINA, nationality: 'B', sex: 'M', birthPlace: 'Z', language: 'nl', religion: 'Q' };
    expect(weight(withProtected, AMINA)).toBe(weight(swapped, AMINA));
    expect(personKeys(profile(withProtected))).toEqual(personKeys(profile(swapped)));
  });
});

describe('a hub', () => {
  it('makes an address and a number that many share say little more than the town', () => {
    const hubs = sharesFrom({
      total: 1_000_000,
      terms: new Map(),
      hubs: new Set(['address:1234AB12', 'phone:+31612345678']),
    });
    const stranger = {
      givenNames: 'Yonas',
      surname: 'Tewolde',
      phone: '0612345678',
      street: 'Kerkstraat',
      houseNo: '12',
      postcode: '1234AB',
      city: 'Utrecht',
    };
    const [mention, record] = [profile({ ...stranger, givenNames: '', surname: '' }), profile(AMINA)];
    const levels = scorePerson(mention, record, hubs).compared.map((part) => part.level);
    expect(levels).toEqual(['shared', 'shared']);
    expect(scorePerson(mention, record, hubs).weight).toBeLessThan(
      scorePerson(mention, record, shares).weight,
    );
  });
});

describe('rankCandidates', () => {
  it('gives two equal candidates at most half each, and sums to one with "not in the register"', () => {
    const ranked = rankCandidates([12, 12, -3], (weight) => weight);
    expect(ranked[0]?.probability).toBeLessThan(0.5);
    const together = ranked.reduce((sum, each) => sum + each.probability, 0);
    expect(together).toBeLessThan(1);
    expect(together).toBeGreaterThan(0.999);
  });
});

describe('keys', () => {
  const met = (mention: Partial<PersonFields>, record: Partial<PersonFields>) => {
    const keys = new Set(personKeys(profile(record)));
    return probeKeys(profile(mention), shares).filter((probe) => keys.has(probe.key)).length;
  };

  it.each<[string, Partial<PersonFields>]>([
    ['one wrong digit in the V-number', { vNumber: '9991234568' }],
    ['day and month exchanged', { surname: 'Onbekend', birthDate: '4-3-1991' }],
    ['street and number without postcode', { street: 'Kerkstr.', houseNo: '12', city: 'Utrecht' }],
    ['another romanisation', { givenNames: 'Emine', surname: 'Bouzidi' }],
    ['name order', { givenNames: 'Bouzidi', surname: 'Amina' }],
    ['an initial', { givenNames: 'A.', surname: 'Bouzidi' }],
    ['a slip in the family name', { givenNames: 'Amina', surname: 'Bouzidu', birthDate: '1991' }],
  ])('meet in spite of %s', (_, mention) => {
    expect(met(mention, AMINA)).toBeGreaterThan(0);
  });
});
