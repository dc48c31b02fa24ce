import { describe, expect, it } from 'vitest';
import { namesInText } from './names-in-text.js';
import { tellingWords } from './telling-words.js';

const names = (text: string, mentioned = '') =>
  namesInText(text, new Set(tellingWords(mentioned))).map(({ givenNames, surname }) => [givenNames, surname]);

describe('namesInText', () => {
  it('takes capitals in a row, particles inside, and not the word that opens the sentence', () => {
    expect(names('Daar woont Femke van den Berg. De Amina Bouzidi is weg.')).toEqual([
      ['Femke', 'van den Berg'],
      ['Amina', 'Bouzidi'],
    ]);
  });

  it('leaves a name alone of which a word is in a mention', () => {
    expect(names('Daar woont Femke van den Berg met Amina Bouzidi.', 'Berg')).toEqual([['Amina', 'Bouzidi']]);
  });

  it('takes no single capital for a name', () => {
    expect(names('Ik zag Amina in Utrecht.')).toEqual([]);
  });
});
