import { describe, expect, it } from 'vitest';
import { setPackage } from './set-package.js';

const content = {
  schema: 'knooppunt-pakket/1',
  reference: 'HIK-2026-000123-C',
  verb: 'delen',
  recipient: { code: 'NLA_OPSPORING', name: 'Arbeidsinspectie' },
  basis: 'VW107-4',
  handling: [],
  receivedOn: '2026-04-01',
  composedOn: '2026-04-08',
  themes: ['ARBEIDSUITBUITING'],
  rendering: 'De werkgever houdt paspoorten in.',
  mentions: [],
  claims: [],
  note: 'Beweringen, geen feiten.',
};

const set = async (change: object) =>
  Buffer.from(await setPackage(JSON.stringify({ ...content, ...change }), 'a'.repeat(64))).toString('latin1');

describe('a package as PDF', () => {
  it('is archivable and tagged', async () => {
    const pdf = await set({});
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('pdfaid:part');
  });

  it('takes markup in a text for text', async () => {
    expect((await set({ rendering: '#panic("x") *vet* $1+1$ @nergens' })).slice(0, 5)).toBe('%PDF-');
  });

  it('is made too when no font shows every character', async () => {
    expect((await set({ rendering: '陈伟 在工厂 محمد' })).slice(0, 5)).toBe('%PDF-');
  });

  it('is refused for what is no package', async () => {
    await expect(setPackage('{}', '')).rejects.toThrow();
  });
});
