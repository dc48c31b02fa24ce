import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../text/use-formats.js';
import { summaryWords } from './summary-words.js';

describe('the line under a candidate', () => {
  it.each([
    ['1991-04-03, Kerkstraat 12, 1234AB Utrecht', '3 apr 1991, Kerkstraat 12, 1234AB Utrecht'],
    ['1991-00-00', '1991'],
    ['Kerkstraat 12, 1234AB Utrecht', 'Kerkstraat 12, 1234AB Utrecht'],
    ['', ''],
  ])('"%s" reads "%s"', (summary, words) => {
    expect(summaryWords(summary, formatsOf('nl-NL').birthDate)).toBe(words);
  });
});
