import { describe, expect, it } from 'vitest';
import { addressTie } from './address-tie.js';

const at = (postcode: string, houseNo: string, street = '', city = '') => ({
  street,
  houseNo,
  postcode,
  city,
});
const HERE = at('1234AB', '12');
const THERE = at('9999XB', '3', 'dorpsweg', 'nergenshuizen');
const ELSEWHERE = at('5555CC', '8');

describe('the tie between two people by address', () => {
  it.each([
    ['lives-here', [HERE, THERE], [HERE]],
    ['lived-here', [HERE, THERE], [ELSEWHERE, HERE]],
    ['lives-there', [HERE, THERE], [THERE]],
    ['lived-there', [HERE, THERE], [ELSEWHERE, THERE]],
    ['lives-there', [HERE, THERE], [at('', '3', 'dorpsweg', 'nergenshuizen')]],
    [undefined, [HERE], [at('1234AB', '14')]],
    [undefined, [at('1234AB', '')], [at('1234AB', '')]],
    [undefined, [], [HERE]],
  ])('is %s', (tie, self, other) => {
    expect(addressTie(self, other)).toBe(tie);
  });
});
