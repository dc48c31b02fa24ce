import { describe, expect, it } from 'vitest';
import { placeInText } from './place-in-text.js';

const TEXT = 'Jan zag Jan bij het huis van Jan';

describe('where words stand in the text', () => {
  it('is the first place when they were typed', () => {
    expect(placeInText(TEXT, 'Jan', null)).toEqual({ start: 0, end: 3 });
  });

  it('is the place that was selected when they occur more than once', () => {
    expect(placeInText(TEXT, 'Jan', { text: 'Jan', start: 8, end: 11 })).toEqual({ start: 8, end: 11 });
  });

  it('leaves out the space that was selected along', () => {
    expect(placeInText(TEXT, ' huis ', { text: ' huis ', start: 19, end: 25 })).toEqual({
      start: 20,
      end: 24,
    });
  });

  it('is nowhere when the text does not hold them', () => {
    expect(placeInText(TEXT, 'Piet', null)).toEqual({});
  });
});
