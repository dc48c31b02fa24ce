import { describe, expect, it } from 'vitest';
import { callInput, EMPTY_CALL, stayAnonymous } from './call-draft.js';
import { mostShared } from './most-shared.js';
import { spellReference } from './spell-reference.js';
import { wordsToSearch } from './words-to-search.js';

describe('a caller who stays anonymous', () => {
  const typed = { ...EMPTY_CALL, text: 'Er wonen tien mensen.', name: 'Anna Testman', phone: '0612345678' };

  it('has name and number wiped at once, also when the switch goes back', () => {
    const back = stayAnonymous(stayAnonymous(typed, true), false);
    expect(back).toMatchObject({ name: '', phone: '' });
  });

  it('is sent without a word about who called', () => {
    expect(callInput(stayAnonymous(typed, true))).toEqual({
      channel: 'TELEFOON',
      text: 'Er wonen tien mensen.',
      anonymous: true,
      urgency: 'NORMAAL',
      sourceKind: 'ANONIEM',
    });
  });

  it('is sent with name and number when the caller wants that', () => {
    expect(callInput(typed)).toMatchObject({
      anonymous: false,
      reporter: { name: 'Anna Testman', phone: '0612345678' },
    });
  });
});

describe('words of a note that are worth looking for', () => {
  it.each([
    ['Mevrouw Fenna Duinsteker woont daar.', ['Fenna', 'Duinsteker']],
    ['Rekening NL69 TEST 0000 0000 01 hoort erbij.', ['NL69TEST0000000001']],
    ['Zijn V-nummer is 9990123456.', ['9990123456']],
    ['Iemand woont op 7201 AB.', ['7201AB']],
    ['niets om op te zoeken', []],
  ])('"%s" gives %j', (text, words) => {
    expect(wordsToSearch(text)).toEqual(words);
  });
});

describe('a reference read out', () => {
  it('names letters and says digits and the dash as words', () => {
    expect(spellReference('HIK-20-C', 'streepje').map((part) => part.spoken)).toEqual([
      'Hendrik',
      'Izaak',
      'Karel',
      'streepje',
      'twee',
      'nul',
      'streepje',
      'Cornelis',
    ]);
  });
});

describe('similar signals', () => {
  it('come first when they share most', () => {
    const lists = [[{ id: 'a' }, { id: 'b' }], [{ id: 'b' }], [{ id: 'c' }, { id: 'b' }]];
    expect(mostShared(lists).map((one) => one.id)).toEqual(['b', 'a', 'c']);
  });
});
