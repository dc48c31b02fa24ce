import { describe, expect, it } from 'vitest';
import { readCompanyName } from './company-name.js';
import { readAddress } from './dutch-address.js';
import { foldName } from './fold-name.js';
import { readEmail, readIban, readKvk, readVNumber } from './identifiers.js';
import { createLexicon } from './lexicon.js';
import { readPartialDate } from './partial-date.js';
import { readPhone } from './phone.js';
import { readGivenNames, readSurname } from './read-name.js';

const lexicon = createLexicon();
const group = (name: string) => lexicon.word(foldName(name).replaceAll(' ', '')).group;

describe('names of one person in several spellings', () => {
  it.each([
    ['Mohammed', 'Mohamed', 'Muhammad', 'Mehmet', 'محمد', 'Мухаммед'],
    ['Youssef', 'Yusuf', 'Yousef', 'Юсуф'],
    ['Hüseyin', 'Hussein', 'Houssein', 'حسين'],
    ['Şahin', 'Sahin', 'Shahin', 'Chahine'],
    ['Шевченко', 'Shevchenko', 'Sjevtsjenko', 'Szewczenko'],
    ['Παπαδόπουλος', 'Papadopoulos'],
    ['Abderrahman', 'Abdelrahman', 'Abdul Rahman'],
    ['ተስፋዬ', 'Tesfaye', 'Tesfay'],
    ['Nguyễn', 'Nguyen'],
    ['Ivanov', 'Иванов', 'Ivanova', 'Iwanow'],
    ['Ouali', 'Wali'],
    ['Dijk', 'Dyk', 'Dyck'],
    ['Johannes', 'Jan', 'Hans'],
  ])('fall in one group: %s', (...spellings) => {
    expect(new Set(spellings.map(group)).size).toBe(1);
  });

  it.each([
    ['Mohamed', 'Mahmoud'],
    ['Ahmed', 'Hamid'],
    ['Li', 'Lu'],
    ['Hassan', 'Hussein'],
    ['Demir', 'Özdemir'],
  ])('stay apart when they are two names: %s and %s', (one, other) => {
    expect(group(one)).not.toBe(group(other));
  });
});

describe('readSurname', () => {
  const words = (name: string) => readSurname(lexicon, name).words.map((word) => word.form);

  it('drops particles and splits double names', () => {
    expect(words('van der Berg')).toEqual(['berg']);
    expect(words('de Vries-Jansen')).toEqual(['vries', 'jansen']);
    expect(words('de la Cruz')).toEqual(['cruz']);
    expect(words("O'Neill")).toEqual(['oneill']);
  });

  it('keeps a name that is nothing but a particle', () => {
    expect(words('Le')).toEqual(['le']);
  });

  it('also reads a joined article apart', () => {
    const [joined, apart] = [readSurname(lexicon, 'Elamrani'), readSurname(lexicon, 'El Amrani')];
    expect(joined.alternatives[0]?.hash).toBe(apart.words[0]?.hash);
  });

  it('takes initials apart and leaves short names whole', () => {
    const given = (name: string) => readGivenNames(lexicon, name).words.map((word) => word.form);
    expect(given('J.P.')).toEqual(['j', 'p']);
    expect(given('MHK')).toEqual(['m', 'h', 'k']);
    expect(given('Jo')).toEqual(['jo']);
  });
});

describe('digits that a scanner made of letters', () => {
  it.each([
    ['E1maz', 'elmaz'],
    ['5ELAM', 'selam'],
    ['Gu1', 'gul'],
    ['J0nas Mi11er', 'jonas miller'],
    ['Jan 2', 'jan'],
  ])('%s is read as %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('stay digits in the name of a company', () => {
    expect(foldName('Pizza 4you', true)).toBe('pizza 4you');
  });
});

describe('readPartialDate', () => {
  it.each([
    ['1991-04-03', 1991, 4, 3],
    ['3-4-1991', 1991, 4, 3],
    ['03/04/1991', 1991, 4, 3],
    ['3.4.1991', 1991, 4, 3],
    ['3 apr 1991', 1991, 4, 3],
    ['3 april 1991', 1991, 4, 3],
    ['31 maart 1990', 1990, 3, 31],
    ['19910403', 1991, 4, 3],
    ['3/4/91', 1991, 4, 3],
    ['04-1991', 1991, 4, 0],
    ['april 1991', 1991, 4, 0],
    ['1991', 1991, 0, 0],
    ['1991-00-00', 1991, 0, 0],
    ['00-00-1991', 1991, 0, 0],
    ["3 apr. '91", 1991, 4, 3],
    ['3 APR 91', 1991, 4, 3],
    ["3-4-'91", 1991, 4, 3],
    ["april '91", 1991, 4, 0],
    ["'91", 1991, 0, 0],
    ['geb. 1991', 1991, 0, 0],
    ['geboren op 3 april 1991 te Aleppo', 1991, 4, 3],
    ['geboortedatum: 3-4-1991', 1991, 4, 3],
    ['ca. 1991', 1991, 0, 0],
    ['woensdag 3 april 1991', 1991, 4, 3],
    ['xx-04-1991', 1991, 4, 0],
    ['1991?', 1991, 0, 0],
    ['04/25/1991', 1991, 4, 25],
  ])('reads %s', (text, year, month, day) => {
    expect(readPartialDate(text)).toEqual({ year, month, day });
  });

  it.each([
    '',
    'onbekend',
    'geb.',
    'mei 12',
    '32-13-1985',
    '1991-13-01',
    '32-1-1990',
    '0000-01-01',
    '1700-01-01',
  ])('takes %j for no date', (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  });
});

describe('identifiers', () => {
  it.each(['06-12 34 56 78', '0031 6 12345678', '+31 (0)6 12345678', '612345678', '31612345678'])(
    'reads the telephone number %s as E.164',
    (text) => {
      expect(readPhone(text)).toBe('+31612345678');
    },
  );

  it('reads a foreign number and refuses a fragment', () => {
    expect(readPhone('0049 151 12345678')).toBe('+4915112345678');
    expect(readPhone('12')).toBeUndefined();
  });

  it('strips what people write around a V-number, and keeps its zeros', () => {
    expect(readVNumber('V-nr. 099.234.5678')).toBe('0992345678');
    expect(readVNumber('12')).toBeUndefined();
  });

  it('keeps an IBAN with wrong check digits comparable, and a fragment out', () => {
    expect(readIban('NL69 TEST 0000 0000 02')).toBe('NL69TEST0000000002');
    expect(readIban('NL69')).toBeUndefined();
  });

  it('pads a KvK number and drops the plus-tag of an e-mail address', () => {
    expect(readKvk('1234567')).toBe('01234567');
    expect(readEmail('Jan+werk@Voorbeeld.nl')).toBe('jan@voorbeeld.nl');
  });
});

describe('addresses and companies', () => {
  it('finds number and postcode wherever they were written', () => {
    const none = { street: '', houseNo: '', postcode: '', city: '' };
    expect(
      readAddress(lexicon, { ...none, street: 'Burg. van den Bergstr. 12-a', city: "'s-Gravenhage" }),
    ).toEqual({
      street: 'burgbergstraat',
      houseNo: '12',
      postcode: '',
      city: 'sgravenhage',
    });
    expect(readAddress(lexicon, { ...none, houseNo: '12 bis', city: '1234 ab Den Haag' })).toMatchObject({
      houseNo: '12',
      postcode: '1234AB',
      city: 'sgravenhage',
    });
  });

  it('reads a company without its legal form, articles and filler', () => {
    const whole = (name: string) => readCompanyName(lexicon, name).whole;
    expect(whole('Bakkerij De Graaf B.V.')).toBe('bakkerij graaf');
    expect(whole('Schildersbedrijf Öz & Zn. Holding BV')).toBe('schildersbedrijf oz zn');
    expect(whole('Holding B.V.')).toBe('holding');
  });
});
