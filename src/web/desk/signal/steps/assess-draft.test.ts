import { describe, expect, it } from 'vitest';
import { type AssessDraft, draftFrom, inputFrom, missingParts } from './assess-draft.js';
import { completeRoutes, emptyRoute } from './route-draft.js';

const full: AssessDraft = {
  themes: ['SCHIJNRELATIE'],
  intent: 'onbekend',
  source: 'X',
  info: '4',
  urgency: 'NORMAAL',
  circumstances: ['complex'],
  motive: ' Twee onafhankelijke aanwijzingen. ',
};

describe('an assessment on its way', () => {
  it('begins without any choice made for the assessor', () => {
    expect(missingParts(draftFrom({ assessment: null }))).toEqual([
      'themes',
      'intent',
      'grade',
      'urgency',
      'motive',
    ]);
  });

  it('is not sent while half a grade is missing', () => {
    expect(inputFrom({ ...full, info: null })).toBeNull();
  });

  it('is sent whole', () => {
    expect(inputFrom(full)).toMatchObject({
      grade: { source: 'X', info: '4' },
      motive: 'Twee onafhankelijke aanwijzingen.',
      complex: true,
      dangerToLife: false,
    });
  });
});

describe('routes on their way', () => {
  const route = { ...emptyRoute('KMAR', 'INFORMEREN'), basis: 'VW107-4', reason: 'Aanwijzing' };

  it('are not sent without a basis', () => {
    expect(completeRoutes([route, { ...route, basis: '' }])).toBeNull();
  });

  it('are not sent without a reason', () => {
    expect(completeRoutes([{ ...route, reason: '  ' }])).toBeNull();
  });

  it('leave out the recipient when it is the usual one', () => {
    expect(completeRoutes([route])).toEqual([
      { code: 'KMAR', verb: 'INFORMEREN', basis: 'VW107-4', reason: 'Aanwijzing' },
    ]);
  });
});
