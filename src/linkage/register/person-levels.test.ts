import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import type { PersonField } from './compared.js';
import { LEVEL_WORDS } from './comparison-words.js';
import { contributionOf } from './explain.js';
import { ADDRESS, BIRTH, EMAIL, GIVEN, IBAN, PHONE, SURNAME, V_NUMBER } from './model.js';
import { NO_PERSON_FIELDS, type PersonFields } from './person-fields.js';
import { personProfile } from './person-profile.js';
import { scorePerson } from './score-person.js';
import { sharesFrom } from './shares.js';

const lexicon = createLexicon();
const shares = sharesFrom({
  total: 1_000_000,
  terms: new Map(),
  hubs: new Set(['address:1234AB12', 'phone:+31612345678']),
});
const score = (mention: Partial<PersonFields>, record: Partial<PersonFields>) =>
  scorePerson(
    personProfile(lexicon, { ...NO_PERSON_FIELDS, ...mention }),
    personProfile(lexicon, { ...NO_PERSON_FIELDS, ...record }),
    shares,
  );

const born = (birthDate: string) => ({ birthDate });
const at = (street: string, houseNo: string, postcode: string, city: string) => ({
  street,
  houseNo,
  postcode,
  city,
});
const named = (givenNames: string, surname = '') => ({ givenNames, surname });
const family = (surname: string) => ({ surname });
const prev = { prevStreet: 'Lindelaan', prevHouseNo: '7', prevPostcode: '5678CD', prevCity: 'Breda' };

type Row = readonly [PersonField, Partial<PersonFields>, Partial<PersonFields>, string];

/** One pair on each side of every boundary: moving a boundary or dropping a level breaks a row. */
const TABLE: readonly Row[] = [
  ['birthDate', born('1991-04-13'), born('1991-04-13'), 'equal'],
  ['birthDate', born('1991-04-03'), born('1991-03-04'), 'swapped'],
  ['birthDate', born('1991-04-13'), born('1991-04-14'), 'slip'],
  ['birthDate', born('1991-04-13'), born('1991-04-31'), 'slip'],
  ['birthDate', born('1991-04-13'), born('1919-04-13'), 'slip'],
  ['birthDate', born('1991-04-13'), born('1981-04-13'), 'slip'],
  ['birthDate', born('1991-04-13'), born('1991-10-13'), 'sameYear'],
  ['birthDate', born('1991-04-13'), born('1991-01-01'), 'estimated'],
  ['birthDate', born('1991-07-01'), born('1991-04-13'), 'estimated'],
  ['birthDate', born('1991-04-13'), born('1991-05-01'), 'sameYear'],
  ['birthDate', born('1991-04-13'), born('1992-08-30'), 'closeYear'],
  ['birthDate', born('1991-04-13'), born('1993-08-30'), 'differs'],
  ['birthDate', born('1991'), born('1991-04-13'), 'part'],
  ['birthDate', born('1991-04-00'), born('1991-04-13'), 'part'],
  ['birthDate', born('1991-05-00'), born('1991-04-13'), 'sameYear'],
  ['birthDate', born('1992'), born('1991-04-13'), 'closeYear'],
  ['birthDate', born('1993'), born('1991-04-13'), 'differs'],
  [
    'address',
    at('Esdoornlaan', '9', '4321BA', 'Zwolle'),
    at('Esdoornlaan', '9', '4321BA', 'Zwolle'),
    'equal',
  ],
  ['address', at('Esdoornlaan', '9', '', 'Zwolle'), at('Esdornlaan', '9', '4321BA', 'Zwolle'), 'equal'],
  ['address', at('Esdoornlaan', '9', '', 'Zwolle'), at('Esdoornlaan', '9', '4321BA', 'Assen'), 'differs'],
  ['address', at('Esdoornlaan', '9', '4321BA', ''), at('', '9', '4321BA', ''), 'equal'],
  [
    'address',
    at('Lindelaan', '7', '', 'Breda'),
    { ...at('Dorpsweg', '1', '9999ZZ', 'Goes'), ...prev },
    'former',
  ],
  [
    'address',
    at('Kerkstraat', '12', '1234AB', 'Utrecht'),
    at('Kerkstraat', '12', '1234AB', 'Utrecht'),
    'shared',
  ],
  ['address', at('', '9', '4321BA', ''), at('', '9', '4321BC', ''), 'near'],
  ['address', at('', '9', '4321BA', ''), at('', '9', '4321XC', ''), 'differs'],
  ['address', at('', '9', '4321BA', ''), at('', '90', '4321BA', ''), 'near'],
  ['address', at('', '9', '4321BA', ''), at('', '142', '4321BA', ''), 'sameStreet'],
  ['address', at('Esdoornlaan', '9', '', 'Zwolle'), at('Esdoornlaan', '142', '', 'Zwolle'), 'sameStreet'],
  ['address', at('Esdoornlaan', '9', '', 'Zwolle'), at('Marktplein', '9', '', 'Zwolle'), 'sameCity'],
  ['address', at('Esdoornlaan', '9', '', 'Zwolle'), at('Marktplein', '9', '', 'Assen'), 'differs'],
  ['address', at('Singel', '9', '', 'Zwolle'), at('Singal', '9', '', 'Zwolle'), 'equal'],
  ['address', at('Brink', '9', '', 'Zwolle'), at('Brinx', '9', '', 'Zwolle'), 'sameCity'],
  ['address', at('Molenpark', '9', '', 'Zwolle'), at('Malenperk', '9', '', 'Zwolle'), 'equal'],
  ['address', at('Molenpark', '9', '', 'Zwolle'), at('Malenperq', '9', '', 'Zwolle'), 'sameCity'],
  ['address', at('Hofdwars', '9', '', 'Zwolle'), at('Hafdwers', '9', '', 'Zwolle'), 'sameCity'],
  ['address', at('', '142', '4321BA', ''), at('', '163', '4321BA', ''), 'sameStreet'],
  ['address', at('', '', '', 'Zwolle'), at('Marktplein', '9', '', ''), 'none'],
  ['address', at('', '', '', 'Zwolle'), at('Marktplein', '9', '', 'Zwolle'), 'cityOnly'],
  ['address', at('', '', '', 'Zwolle'), at('Marktplein', '9', '', 'Assen'), 'cityDiffers'],
  ['surname', family('Bouzidi'), family('Bouzidi'), 'equal'],
  ['surname', family('Yusupov'), family('Yusupow'), 'variant'],
  ['surname', family('Elbouzidi'), family('El Bouzidi'), 'equal'],
  ['surname', family('Garcia'), family('Garcia Marquez'), 'part'],
  ['surname', family('Bouzidi'), family('Bouzimi'), 'near'],
  ['surname', family('Vermeer'), family('Vermeulen'), 'alike'],
  ['surname', family('Kort'), family('Kost'), 'near'],
  ['surname', family('Kok'), family('Kop'), 'alike'],
  ['surname', family('Wouters'), family('Wautels'), 'near'],
  ['surname', family('Kramer'), family('Kromel'), 'alike'],
  ['surname', family('Vermeer'), family('Vermeerski'), 'alike'],
  ['surname', family('Vermeer'), family('Vermeerinski'), 'differs'],
  ['surname', family('Margarethana'), family('Margariphono'), 'alike'],
  ['surname', family('Brandsma'), family('Czartoryski'), 'differs'],
  ['surname', named('', 'Amina'), named('Amina', 'Bouzidi'), 'moved'],
  ['givenNames', named('Amina'), named('Amina'), 'equal'],
  ['givenNames', named('Mohammed'), named('Muhammad'), 'variant'],
  ['givenNames', named('Xiao Ming'), named('Xiaoming'), 'variant'],
  ['givenNames', named('Truus'), named('Geertruida'), 'variant'],
  ['givenNames', named('Cumar'), named('Omar'), 'variant'],
  ['givenNames', named('Marta'), named('Marsa'), 'near'],
  ['givenNames', named('Marta'), named('Maria'), 'alike'],
  ['givenNames', named('Anna Sophia'), named('Sophia'), 'other'],
  ['givenNames', named('Bouzidi'), named('Amina', 'Bouzidi'), 'moved'],
  ['givenNames', named('Rudolf'), named('Runolf'), 'near'],
  ['givenNames', named('Sander'), named('Sandra'), 'alike'],
  ['givenNames', named('Amina'), named('Zbigniew'), 'differs'],
  ['givenNames', named('A.'), named('Amina'), 'initial'],
  ['givenNames', named('B.'), named('Amina'), 'initialDiffers'],
  ['phone', { phone: '0687654321' }, { phone: '+31 6 87654321' }, 'equal'],
  ['phone', { phone: '0687654321' }, { phone: '0687654322' }, 'near'],
  ['phone', { phone: '0687654321' }, { phone: '0687654399' }, 'differs'],
  ['phone', { phone: '0612345678' }, { phone: '0612345678' }, 'shared'],
  ['email', { email: 'A.Bouzidi@post.example' }, { email: 'a.bouzidi@post.example' }, 'equal'],
  ['email', { email: 'a.bouzidi@post.example' }, { email: 'a.bouzdi@post.example' }, 'near'],
  ['email', { email: 'a.bouzidi@post.example' }, { email: 'a.bozdi@post.example' }, 'differs'],
  ['iban', { iban: 'NL69TEST0000000001' }, { iban: 'nl69 test 0000 0000 01' }, 'equal'],
  ['iban', { iban: 'NL69TEST0000000001' }, { iban: 'NL69TEST0000000011' }, 'near'],
  ['iban', { iban: 'NL69TEST0000000001' }, { iban: 'NL69TEST0000000111' }, 'differs'],
  ['vNumber', { vNumber: '9991234567' }, { vNumber: '999.123.4567' }, 'equal'],
  ['vNumber', { vNumber: '9991234567' }, { vNumber: '9991234576' }, 'near'],
  ['vNumber', { vNumber: '9991234567' }, { vNumber: '9991234509' }, 'differs'],
];

const MODELS: readonly (readonly [PersonField, Readonly<Record<string, unknown>>])[] = [
  ['birthDate', BIRTH],
  ['address', ADDRESS],
  ['surname', SURNAME],
  ['givenNames', GIVEN],
  ['phone', PHONE],
  ['email', EMAIL],
  ['iban', IBAN],
  ['vNumber', V_NUMBER],
];

describe('levels of the register matcher', () => {
  it.each(TABLE)('%s: %j and %j are: %s', (field, mention, record, level) => {
    const found = score(mention, record).compared.find((part) => part.field === field);
    expect(found?.level ?? 'none').toBe(level);
  });

  it('reaches every level of every field in the table', () => {
    const reached = new Set(TABLE.map(([field, , , level]) => `${field} ${level}`));
    const missed = MODELS.flatMap(([field, model]) =>
      Object.keys(model)
        .map((level) => `${field} ${level}`)
        .filter((each) => !reached.has(each)),
    );
    expect(missed).toEqual([]);
  });

  it('has words for every field and level, in Dutch and English', () => {
    for (const [field, mention, record, level] of TABLE) {
      const part = score(mention, record).compared.find((each) => each.field === field);
      if (!part) continue;
      expect(LEVEL_WORDS[level], `${field} ${level}`).toBeDefined();
      const { label, labelEn } = contributionOf(part, '', '');
      expect(labelEn).not.toBe(label);
    }
  });

  it('says nothing of a field that either side lacks', () => {
    for (const [, mention] of TABLE) expect(score(mention, {}).compared).toEqual([]);
  });

  it('lets more agreement never weigh less: an agreeing field adds, a differing one takes', () => {
    const agreeing: Partial<PersonFields> = {
      givenNames: 'Zbigniew',
      surname: 'Czartoryski',
      birthDate: '1991-04-13',
      phone: '0687654321',
      email: 'z@post.example',
      iban: 'NL69TEST0000000001',
      vNumber: '9991234567',
      street: 'Esdoornlaan',
      houseNo: '9',
      postcode: '4321BA',
      city: 'Zwolle',
    };
    const names = ['givenNames', 'surname', 'birthDate', 'phone', 'email', 'iban', 'vNumber'] as const;
    const other = {
      ...named('Amina', 'Bouzidi'),
      ...born('1960-10-30'),
      vNumber: '1110001112',
      iban: 'NL91TEST9999999999',
    };
    fc.assert(
      fc.property(fc.subarray([...names]), fc.constantFrom(...names), (known, added) => {
        const mention = Object.fromEntries(
          known.filter((name) => name !== added).map((name) => [name, agreeing[name]]),
        );
        const before = score(mention, agreeing).weight;
        expect(score({ ...mention, [added]: agreeing[added] }, agreeing).weight).toBeGreaterThanOrEqual(
          before - 1e-9,
        );
        const wrong = { ...other, phone: '0611111111', email: 'q@elders.example' }[added];
        expect(score({ ...mention, [added]: wrong }, agreeing).weight).toBeLessThan(before);
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });
});
