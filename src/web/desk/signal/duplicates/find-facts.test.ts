import { describe, expect, it } from 'vitest';
import { findFacts } from './find-facts.js';

const found = (text: string, fact: string) =>
  findFacts(text, [fact]).map(({ start, end }) => text.slice(start, end));

describe('where a shared fact stands in a text', () => {
  it.each([
    ['rekening NL69 TEST 0000 0000 01 van', 'NL69TEST0000000001', ['NL69 TEST 0000 0000 01']],
    ['rekening nl69test0000000001', 'NL69 TEST 0000 0000 01', ['nl69test0000000001']],
    ['Fenna en nog eens FENNA', 'Fenna', ['Fenna', 'FENNA']],
    ['postcode 7201AB', '7201 AB', ['7201AB']],
    ['niets hiervan', 'Duinsteker', []],
    ['een (vreemd) teken', '(vreemd)', ['(vreemd)']],
  ])('in "%s" the fact %s is %j', (text, fact, words) => {
    expect(found(text, fact)).toEqual(words);
  });

  it('marks nothing for a fact of one letter', () => {
    expect(findFacts('aaa', ['a', ''])).toEqual([]);
  });
});
