import { expect, it } from 'vitest';
import { numberParts } from './person-keys.js';

const NUMBER = '2812345678';
const meets = (written: string) => numberParts(written).some((key) => numberParts(NUMBER).includes(key));

it('finds a V-number by its parts whichever one digit is wrong', () => {
  for (let at = 0; at < NUMBER.length; at += 1)
    expect(meets(`${NUMBER.slice(0, at)}9${NUMBER.slice(at + 1)}`)).toBe(true);
});

it('finds no V-number with a wrong digit in each of two parts', () => {
  expect(meets('2812945679')).toBe(false);
});
