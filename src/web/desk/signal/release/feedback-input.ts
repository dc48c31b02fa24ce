import type { FeedbackInput } from '../../../api/desk.js';
import type { Referral } from '../../../api/types.js';

export type FeedbackKind = 'acknowledged' | 'returned' | 'outcome';

/** What may still be registered: nothing comes twice, and nothing comes after a return. */
export function kindsOpen(
  referral: Pick<Referral, 'acknowledgedAt' | 'returnedAt' | 'outcomeAt'>,
): readonly FeedbackKind[] {
  if (referral.returnedAt || referral.outcomeAt) return [];
  return referral.acknowledgedAt ? ['returned', 'outcome'] : ['acknowledged', 'returned', 'outcome'];
}

interface FeedbackDraft {
  readonly referralId: string;
  readonly kind: FeedbackKind;
  /** The code chosen: a return reason or an outcome. */
  readonly detail: string;
  readonly words: string;
}

export function feedbackInput({ referralId, kind, detail, words }: FeedbackDraft): FeedbackInput {
  const note = words.trim();
  if (kind === 'outcome') return { referralId, kind, outcome: detail, ...(note ? { reason: note } : {}) };
  const reason = kind === 'returned' ? [detail, note].filter(Boolean).join(': ') : note;
  return { referralId, kind, ...(reason ? { reason } : {}) };
}
