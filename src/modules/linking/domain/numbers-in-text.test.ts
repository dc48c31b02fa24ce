import { describe, expect, it } from 'vitest';
import { numbersInText } from './numbers-in-text.js';

describe('signal numbers in a text', () => {
  it.each([
    ['Aanvulling op HIK-2026-000123-C: hij heeft nu een auto.', ['HIK-2026-000123-C']],
    ['mijn kenmerk is hik 2026 000123 c', ['hik 2026 000123 c']],
    ['kenmerk HIK2026000123C.', ['HIK2026000123C']],
    ['rekening NL69TEST0000000001, dossier 9991000000', []],
    ['HIK-2026-000123-C en nog eens HIK-2026-000123-C', ['HIK-2026-000123-C']],
  ])('"%s" holds %j', (text, numbers) => {
    expect(numbersInText(text)).toEqual(numbers);
  });
});
