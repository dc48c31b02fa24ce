import type { RouteInput } from '../../../api/desk.js';

export interface RouteDraft {
  readonly code: string;
  readonly verb: string;
  readonly basis: string;
  readonly recipient: string;
  readonly reason: string;
}

export const emptyRoute = (code: string, verb: string): RouteDraft => ({
  code,
  verb,
  basis: '',
  recipient: '',
  reason: '',
});

export const lacksBasis = (draft: RouteDraft) => draft.basis === '';
export const lacksReason = (draft: RouteDraft) => draft.reason.trim() === '';

/** The routes as the API takes them, or null while one of them lacks a basis or a reason. */
export function completeRoutes(drafts: readonly RouteDraft[]): readonly RouteInput[] | null {
  if (drafts.length === 0 || drafts.some((draft) => lacksBasis(draft) || lacksReason(draft))) return null;
  return drafts.map(({ recipient, reason, ...route }) => ({
    ...route,
    reason: reason.trim(),
    ...(recipient ? { recipient } : {}),
  }));
}
