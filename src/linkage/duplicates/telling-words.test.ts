import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../names/fold-name.js';
import { figureKind, foldedWords, isFigure, properWords, tellingWords, wordHash } from './telling-words.js';

describe('tellingWords', () => {
  it.each([
    ['inflections of a long word', 'werkvergunning', 'Werkvergunningen'],
    ['diacritics', 'geïnde', 'geinde'],
  ])('takes %s as one word', (_, one, other) => {
    expect(tellingWords(one)).toEqual(tellingWords(other));
  });

  it('leaves out ordinary words and short ones, and keeps order and repeats', () => {
    expect(tellingWords('De loods en de garage, zo is de loods.')).toEqual(
      ['loods', 'garage', 'loods'].map(wordHash),
    );
  });

  it('keeps numbers of two digits whole, and tells them from words', () => {
    const [amount = 0, word = 0, ...rest] = tellingWords('4250 euro 7');
    expect([amount, word, rest]).toEqual([wordHash('4250'), wordHash('euro'), []]);
    expect([isFigure(amount), isFigure(word)]).toEqual([true, false]);
  });

  it.each([
    ['4250', 'number'],
    ['15', 'count'],
    ['d0503', 'date'],
    ['t1730', 'time'],
  ])('knows what figure %s is', (written, kind) => {
    expect(figureKind(wordHash(written))).toBe(kind);
  });

  it('takes a code of letters and digits as a word, and whole', () => {
    expect(isFigure(wordHash('container7b'))).toBe(false);
    expect(wordHash('container7b')).not.toBe(wordHash('container8b'));
  });
});

describe('properWords', () => {
  it('takes words with a capital inside a sentence, and numbers', () => {
    expect(properWords('Gisteren zag ik Amina in loods 1250. Daarna niet.')).toEqual(
      ['amina', '1250'].map(wordHash),
    );
  });
});

describe('foldedWords', () => {
  it('reads plain text as names are folded, letter by letter', () => {
    const anyText = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    fc.assert(
      fc.property(anyText, (text) => {
        const slow = foldName(text, true).split(' ');
        expect(foldedWords(text)).toEqual(slow.filter((word) => word !== ''));
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });
});
