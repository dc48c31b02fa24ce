import { describe, expect, it } from 'vitest';
import { composePackage, fieldsOf, type PackageSource } from './compose-package.js';

const source: PackageSource = {
  reference: 'HIK-2026-000123-C',
  receivedOn: '2026-04-01',
  composedOn: '2026-04-08',
  themes: ['ARBEIDSUITBUITING'],
  handling: ['H0'],
  text: 'Ik ben de buurvrouw. De werkgever houdt paspoorten in. My sister saw it. Er wordt zes dagen gewerkt.',
  rendering: null,
  mentions: [
    { kind: 'organisation', role: 'werkgever', asWritten: 'Testbedrijf BV' },
    { kind: 'person', role: 'melder', asWritten: 'Truus' },
  ],
  claims: [{ text: 'houdt paspoorten in', status: 'beweerd' }],
  attachments: 2,
};
const nla = { verb: 'delen', basis: 'VW107-4', recipient: { code: 'NLA_OPSPORING', name: 'NLA' } };

describe('the minimal package', () => {
  it('leaves out the sentences in which the tipster speaks of himself, and says so', () => {
    const { content, withheld } = composePackage(source, nla);
    expect(content.rendering).toBe('De werkgever houdt paspoorten in. Er wordt zes dagen gewerkt.');
    expect(withheld[0]?.what).toContain('2 zin(nen)');
  });

  it('carries neither tipster nor grade nor attachments', () => {
    const bytes = JSON.stringify(composePackage(source, nla).content);
    expect(bytes).not.toContain('Truus');
    expect(bytes).not.toMatch(/grade|waardering|X4/);
  });

  it('uses the rendering an assessor wrote, word for word', () => {
    const { content } = composePackage(
      { ...source, rendering: 'Bij Testbedrijf BV worden paspoorten ingehouden.' },
      nla,
    );
    expect(content.rendering).toBe('Bij Testbedrijf BV worden paspoorten ingehouden.');
  });

  it('gives less to who is only informed', () => {
    const informed = composePackage(source, { ...nla, verb: 'informeren' });
    expect(informed.content.claims).toEqual([]);
    expect(fieldsOf(informed.content)).not.toContain('claims');
  });

  it('names every field that leaves', () => {
    expect(fieldsOf(composePackage(source, nla).content)).toContain('mentions.organisation.werkgever');
  });
});
