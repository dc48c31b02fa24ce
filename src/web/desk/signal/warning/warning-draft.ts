import type { WarningInput } from '../../../api/desk.js';

/** The alarm number in the list of partners: whom one calls first. */
export const ALARM = 'ALARM_112';

export interface WarningDraft {
  readonly recipient: string;
  /** As typed. */
  readonly minutesAgo: string;
  readonly spokeWith: string;
  readonly told: string;
  readonly reason: string;
}

export const emptyWarning: WarningDraft = {
  recipient: ALARM,
  minutesAgo: '1',
  spokeWith: '',
  told: '',
  reason: '',
};

const MINUTE = 60_000;

/** As the API takes it: the moment of the call, counted back from now. */
export function warningFrom(draft: WarningDraft, now: Date): WarningInput {
  const { minutesAgo, ...rest } = draft;
  return { ...rest, calledAt: new Date(now.getTime() - Number(minutesAgo) * MINUTE).toISOString() };
}
