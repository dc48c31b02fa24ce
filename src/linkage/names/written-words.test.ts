import { describe, expect, it } from 'vitest';
import { wholeCompanyWord } from './company-words.js';
import { eastAsianCode, isEastAsianName } from './east-asian.js';
import { knownNames } from './known-names.js';
import { nameToken } from './name-token.js';
import { numbersAsDigits } from './number-words.js';
import { isPlace } from './places.js';
import { japaneseSpelling, plainSpelling, somaliSpelling } from './plain-spelling.js';
import { isTitle } from './titles.js';

describe('names of China and Korea', () => {
  it.each([
    ['zhang', 'chang'],
    ['xiao', 'hsiao'],
    ['zedong', 'tsetung'],
    ['longmei', 'lungmei'],
    ['heping', 'hoping'],
    ['jung', 'jeong'],
    ['soonhwa', 'sunhwa'],
    ['ahn', 'an'],
    ['park', 'pak'],
  ])('have one code in two systems: %s and %s', (one, other) => {
    expect(eastAsianCode(one)).toBe(eastAsianCode(other));
  });

  it.each([
    ['min', 'ming'],
    ['hua', 'hui'],
    ['jianguo', 'jianhua'],
    ['minjun', 'minji'],
  ])('have two codes where they are two names: %s and %s', (one, other) => {
    expect(eastAsianCode(one)).not.toBe(eastAsianCode(other));
  });

  it('are known by a family name at either end and by syllables throughout', () => {
    expect(isEastAsianName(['wang', 'jianguo'])).toBe(true);
    expect(isEastAsianName(['min', 'jun', 'kim'])).toBe(true);
    expect(isEastAsianName(['wang', 'schmidt'])).toBe(false);
    expect(isEastAsianName(['wang'])).toBe(false);
  });
});

describe('known names', () => {
  const share = (one: string, other: string) =>
    knownNames(one).some((head) => knownNames(other).includes(head));

  it.each([
    ['sam', 'samantha'],
    ['sam', 'samuel'],
    ['peggy', 'margaretha'],
    ['dick', 'richard'],
    ['henk', 'hendrikus'],
    ['kostas', 'konstantinos'],
    ['bob', 'robert'],
  ])('%s is a call name of %s', (call, name) => {
    expect(share(call, name)).toBe(true);
  });

  it.each([
    ['marta', 'maria'],
    ['hansen', 'jansen'],
    ['hassan', 'hussein'],
    ['samantha', 'samuel'],
  ])('%s and %s are two names', (one, other) => {
    expect(knownNames(one).length * knownNames(other).length).toBeGreaterThan(0);
    expect(share(one, other)).toBe(false);
  });

  it('knows a woman of a known family', () => {
    expect(nameToken('popova').heads).toEqual(nameToken('popov').heads);
  });
});

describe('spellings of one sound', () => {
  it.each([
    ['schaeffler', 'schaffler'],
    ['chahin', 'shahin'],
    ['mpakas', 'bakas'],
    ['philips', 'filips'],
    ['elmansouri', 'mansuri'],
  ])('%s and %s come close', (one, other) => {
    expect(plainSpelling(one).replace(/e/g, 'a')).toBe(plainSpelling(other).replace(/e/g, 'a'));
  });

  it('reads Somali x and c, and nothing else', () => {
    expect(somaliSpelling('xasan')).toBe('hasan');
    expect(somaliSpelling('cali')).toBe('ali');
    expect(somaliSpelling('ali')).toBeUndefined();
  });

  it('joins Hepburn and Kunrei', () => {
    expect(japaneseSpelling('ohno')).toBe(japaneseSpelling('ono'));
    expect(japaneseSpelling('zyunzi')).toBe(japaneseSpelling('junji'));
    expect(japaneseSpelling('schmidt')).toBeUndefined();
  });
});

describe('words around a name', () => {
  it('takes a title for a name when too little else is left', () => {
    expect(isTitle('dr', ['dr', 'jansen'])).toBe(true);
    expect(isTitle('dr', ['dr'])).toBe(false);
    expect(isTitle('baron', ['baron', 'cohen'])).toBe(false);
    expect(isTitle('baron', ['baron', 'piet', 'cohen'])).toBe(true);
  });

  it('writes numbers in digits', () => {
    expect(numbersAsDigits('twenty first century')).toBe('21 century');
    expect(numbersAsDigits('second street fund three')).toBe('2 street fund 3');
    expect(numbersAsDigits('stone')).toBe('stone');
    expect(numbersAsDigits('ten broeke')).toBe('ten broeke');
  });

  it('writes abbreviations out and knows places', () => {
    expect(wholeCompanyWord('intl')).toBe('international');
    expect(wholeCompanyWord('banco')).toBe('bank');
    expect(wholeCompanyWord('acme')).toBe('acme');
    expect(isPlace('poland')).toBe(true);
    expect(isPlace('acme')).toBe(false);
  });
});
