import { emptyReport, type ReportAnswers } from '../../src/modules/intake/index.js';

/** A plain anonymous report of the public form; a test states only what matters to it. */
export function answers(change: Partial<ReportAnswers> = {}): ReportAnswers {
  return {
    ...emptyReport('nl'),
    scope: 'PERSOON_IN_NL',
    capacity: 'PARTICULIER',
    text: 'Op de Testkade 4 in Zutphen wonen mensen die daar niet staan ingeschreven.',
    ...change,
  };
}
