import type { NewSignal } from '../../src/modules/signals/index.js';

/** A plain anonymous report; a test states only what matters to it. */
export function aReport(change: Partial<NewSignal> = {}): NewSignal {
  return {
    channel: 'WEBFORM',
    sourceKind: 'ANONIEM',
    receivedAt: new Date('2026-04-01T08:30:00Z'),
    text: 'Mevrouw Fenna Duinsteker uit Zutphen is alleen voor de papieren getrouwd.',
    mentions: [],
    attachments: [],
    ...change,
  };
}
