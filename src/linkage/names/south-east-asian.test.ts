import { describe, expect, it } from 'vitest';
import { southEastLatin } from './south-east-asian.js';

describe('Thai and Khmer names', () => {
  it.each([
    ['ทักษิณ', 'thaksin'],
    ['สมชาย ใจดี', 'smchay chaidi'],
    ['ประยุทธ์', 'prayuth'],
    ['ប៉ុល ពត', 'pol pot'],
    ['ហ៊ុន សែន', 'hon saen'],
  ])('%s is read as %s', (written, latin) => {
    expect(southEastLatin(written)).toBe(latin);
  });

  it('leave other scripts as they are', () => {
    expect(southEastLatin('Ольга de Vries')).toBe('Ольга de Vries');
  });
});
