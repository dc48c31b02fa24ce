import { describe, expect, it } from 'vitest';
import { emptyReport, type ReportAnswers } from './report-answers.js';
import { findReportFlaws, normaliseReference } from './report-flaws.js';

const report = (change: Partial<ReportAnswers>): ReportAnswers => ({
  ...emptyReport('nl'),
  text: 'Op de Testkade 4 wonen mensen die daar niet staan ingeschreven.',
  ...change,
});
const contact = { organisation: '', name: '', phone: '', email: '' };
const flawsOf = (change: Partial<ReportAnswers>) =>
  findReportFlaws(report(change)).map(({ path, code }) => `${path} ${code}`);

describe('a report', () => {
  it('needs nothing but a text', () => {
    expect(flawsOf({})).toEqual([]);
  });

  it.each([
    ['', 'text text-missing'],
    [' \n ', 'text text-missing'],
    ['a'.repeat(20_001), 'text text-too-long'],
  ])('is refused with the text %.10j', (text, expected) => {
    expect(flawsOf({ text })).toEqual([expected]);
  });

  it('about another country goes to the authority of that country', () => {
    expect(flawsOf({ scope: 'BUITEN_NL' })).toEqual(['scope outside-scope']);
  });

  it('says all that is wrong at once, in the order of the form', () => {
    expect(flawsOf({ scope: 'AANVULLING', text: '', capacity: 'INSTANTIE' })).toEqual([
      'earlierReference reference-missing',
      'text text-missing',
      'contact.organisation organisation-missing',
      'contact.name contact-name-missing',
      'contact.email contact-missing',
    ]);
  });
});

describe('more information on an earlier report', () => {
  it.each(['HIK-2026-000123-C', ' hik-2026-000123-c ', 'HIK – 2026 – 000123 – C'])(
    'accepts the reference %j',
    (typed) => {
      expect(flawsOf({ scope: 'AANVULLING', earlierReference: typed })).toEqual([]);
      expect(normaliseReference(typed)).toBe('HIK-2026-000123-C');
    },
  );

  it('does not accept something else as a reference', () => {
    expect(flawsOf({ scope: 'AANVULLING', earlierReference: '12345' })).toEqual([
      'earlierReference reference-shape',
    ]);
  });

  it('asks the reference only of somebody who adds to a report', () => {
    expect(flawsOf({ scope: 'PERSOON_IN_NL', earlierReference: 'x' })).toEqual([]);
  });
});

describe('the reporter', () => {
  it('is anonymous by default, also after typing a half e-mail address', () => {
    expect(flawsOf({ contact: { ...contact, email: 'half' } })).toEqual([]);
  });

  it('who wants to be reached gives an e-mail address or a telephone number', () => {
    expect(flawsOf({ wantsContact: true })).toEqual(['contact.email contact-missing']);
    expect(flawsOf({ wantsContact: true, contact: { ...contact, phone: '06 12345678' } })).toEqual([]);
  });

  it('for an agency may not be anonymous', () => {
    expect(flawsOf({ capacity: 'INSTANTIE', wantsContact: false })).toHaveLength(3);
    const known = {
      organisation: 'Gemeente Voorbeeldstad',
      name: 'A. Bakker',
      phone: '',
      email: 'a@voorbeeld.nl',
    };
    expect(flawsOf({ capacity: 'INSTANTIE', contact: known })).toEqual([]);
  });

  it.each([
    ['email', 'naam@voorbeeld', 'contact.email email-shape'],
    ['phone', '12', 'contact.phone phone-shape'],
    ['name', 'x'.repeat(201), 'contact.name line-too-long'],
  ])('hears that %s %.20j is wrong', (field, value, expected) => {
    const filled = { ...contact, email: 'naam@voorbeeld.nl', [field]: value };
    expect(flawsOf({ wantsContact: true, contact: filled })).toEqual([expected]);
  });
});
