import { describe, expect, it } from 'vitest';
import { fieldWords } from './field-words.js';

const names = { name: (list: string, code: string) => `${list}:${code}` };
const preview = {
  fields: [{ field: 'recipient', label: 'Ontvanger', value: 'PRIMAIR_PROCES · Primair proces' }],
  withheld: [],
  content: {
    basis: 'AVG6-1E',
    themes: ['SCHIJNRELATIE'],
    mentions: [{ kind: 'person', role: 'subject', asWritten: 'Fenna Duinsteker' }],
    claims: [],
    recipient: { code: 'PRIMAIR_PROCES', name: 'Primair proces' },
    rendering: 'Tekst.',
  },
};

describe('a field of the package in words', () => {
  it.each([
    ['basis', ['legalBases:AVG6-1E']],
    ['themes', ['themes:SCHIJNRELATIE']],
    ['mentions', ['mentionKinds:person · mentionRoles:subject · Fenna Duinsteker']],
    ['claims', []],
    ['recipient', ['Primair proces']],
    ['rendering', ['Tekst.']],
    ['unknown', []],
  ])('%s is %j', (field, words) => {
    expect(fieldWords(preview, field, names)).toEqual(words);
  });
});
