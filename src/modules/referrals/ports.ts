import type { WorkingCalendar } from '../../kernel/index.js';

/** Who receives, as policy knows them. */
export interface ReferralPolicy {
  readonly calendar: WorkingCalendar;
  /** The name of an organisation on this day; a rename never rewrites what was sent before. */
  nameOf(recipient: string, date: string): string;
  /** Whether the partner list has this organisation on this day. */
  knows(recipient: string, date: string): boolean;
}
