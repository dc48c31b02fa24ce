import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import { readWrittenName } from './read-written-name.js';

const lexicon = createLexicon();
const read = (text: string) => readWrittenName(lexicon, text);
const words = (text: string) =>
  read(text)
    .tokens.map(({ form }) => form)
    .join(' ');

describe('a written name', () => {
  it.each([
    ['Dr. J.P. de Vries', 'j p de vries'],
    ['KL Huizinga', 'k l huizinga'],
    ['A.S. Pushkin', 'a s pushkin'],
    ['MaryAnn Holloway', 'mary ann holloway'],
    ['Alan McKinnon', 'alan mackinnon'],
    ['Henk v. d. Wetering', 'henk van der wetering'],
    ['Abd al-Rahman Hassan', 'abdelrahman hassan'],
    ['Saif ad-Din Rahmani', 'saifeddin rahmani'],
    ['Wi11iam B0on', 'william boon'],
    ['Greystone Philippa - Philippa Greystone', 'greystone philippa'],
    ['Chang Chang Ha', 'chang chang ha'],
  ])('of a person: %s gives %s', (text, expected) => {
    expect(words(text)).toBe(expected);
    expect(read(text).isCompany).toBe(false);
  });

  it.each([
    ['Siemens AG', 'siemens'],
    ['SiemensAG', 'siemens'],
    ['Siemens Aktiengeselschaft', 'siemens'],
    ['ООО Газпром', 'gazprom'],
    ['Halvorsen Fishing A/S', 'halvorsen fishing'],
    ['Intl Grain Brokers Inc.', 'international grain brokers'],
    ['A.B.C. Company', 'abc'],
    ['21st Century Media', '21 century media'],
    ['Blue Whale Fund III', 'blue whale fund 3'],
    ['Bank of Karania (Singapore) Ltd', 'bank of karania singapore'],
  ])('of a company: %s gives %s', (text, expected) => {
    expect(words(text)).toBe(expected);
    expect(read(text).isCompany).toBe(true);
  });

  it('keeps what stands after alias, and an acronym between brackets, as other names', () => {
    expect(read('Omar Saleh a.k.a. Abu Hamza').others.map(({ close }) => close)).toEqual(['abuhamza']);
    const company = read('National Petroleum Drilling Company (NPDC)');
    expect(company.others.map(({ close }) => close)).toEqual(['npdc']);
    expect(company.tokens.map(({ form }) => form)).toEqual(['national', 'petroleum', 'drilling']);
  });

  it('reads no company into a name of a person that only looks like a word of companies', () => {
    expect(read('Petr Novak').isCompany).toBe(false);
    expect(read('Zilfa Seven').isCompany).toBe(false);
    expect(read('Battalion 7').isCompany).toBe(true);
  });

  it('reads a servant name word for word too, because others leave the Abdul out', () => {
    const { tokens, others } = read('Nazir Mohammad Abdul Basir');
    expect(tokens.map(({ form }) => form)).toEqual(['nazir', 'mohammad', 'abdelbasir']);
    expect(others.map((other) => other.tokens.map(({ form }) => form))).toEqual([
      ['nazir', 'mohammad', 'abdul', 'basir'],
    ]);
  });

  it('tells which bearer of the name it is', () => {
    expect(read('William Drummond Jr.').generation).toBe('jr');
    expect(read('William Henry Drummond III').generation).toBe('3');
    expect(read('Gerald Bexley I').generation).toBe('1');
    expect(read('I Bexley').generation).toBe('');
  });

  it('keeps a name that is nothing but a legal form, and has nothing for signs alone', () => {
    expect(words('SA')).toBe('sa');
    expect(words('?!')).toBe('');
  });
});
