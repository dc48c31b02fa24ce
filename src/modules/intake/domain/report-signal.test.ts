import { describe, expect, it } from 'vitest';
import { emptyReport } from './report-answers.js';
import { composeReportText, sourceKindOf, subjectMentions } from './report-signal.js';

const report = { ...emptyReport('nl'), text: 'Er wonen zeven mensen.\nElke nacht.' };
const subject = {
  ...report.subject,
  name: 'Fenna Duinsteker',
  address: 'Testkade 4',
  city: '7201 AB Zutphen',
};

describe('the text of a file', () => {
  it('is what the reporter wrote when he answered nothing else', () => {
    expect(composeReportText(report)).toBe(report.text);
  });

  it('begins with what the reporter wrote, untouched', () => {
    const text = composeReportText({
      ...report,
      scope: 'AANVULLING',
      earlierReference: 'hik-2026-000123-c',
      subject,
    });
    expect(text.startsWith(`${report.text}\n\n`)).toBe(true);
    expect(text.slice(report.text.length + 2).split('\n')).toEqual([
      'Gemeld over: een eerdere melding',
      'Aanvulling op: HIK-2026-000123-C',
      'Naam: Fenna Duinsteker',
      'Straat en huisnummer: Testkade 4',
      'Postcode en plaats: 7201 AB Zutphen',
    ]);
  });

  it('never holds how to reach the reporter', () => {
    const contact = { organisation: '', name: 'Ank Melder', phone: '0612345678', email: 'ank@voorbeeld.nl' };
    expect(composeReportText({ ...report, wantsContact: true, contact })).not.toMatch(/Ank|0612345678|ank@/);
  });
});

describe('who is named in the fields', () => {
  it('is a person with the parts that were given', () => {
    expect(subjectMentions(subject)).toEqual([
      {
        kind: 'person',
        asWritten: 'Fenna Duinsteker',
        parts: {
          given_names: 'Fenna',
          surname: 'Duinsteker',
          street: 'Testkade',
          house_no: '4',
          postcode: '7201AB',
          city: 'Zutphen',
        },
      },
    ]);
  });

  it('is a company, with the address when no person is named', () => {
    const parts = {
      name: 'Zonneveld Kas BV',
      street: 'Testkade',
      house_no: '4',
      postcode: '7201AB',
      city: 'Zutphen',
    };
    expect(subjectMentions({ ...subject, name: '', company: 'Zonneveld Kas BV' })).toEqual([
      { kind: 'organisation', asWritten: 'Zonneveld Kas BV', parts },
    ]);
    expect(subjectMentions({ ...subject, company: 'Zonneveld Kas BV' })[1]?.parts).toEqual({
      name: 'Zonneveld Kas BV',
    });
  });

  it('is nobody when nothing was filled in', () => {
    expect(subjectMentions(report.subject)).toEqual([]);
  });
});

describe('the kind of source', () => {
  it.each([
    [{}, 'ANONIEM'],
    [{ wantsContact: true }, 'BURGER'],
    [{ capacity: 'INSTANTIE' as const }, 'DERDE'],
  ])('of %j is %s', (change, kind) => {
    expect(sourceKindOf({ ...report, ...change })).toBe(kind);
  });
});
