import { OPEN_STATES } from '../../../modules/signals/domain/states.js';
import type { SignalRow } from '../../api/types.js';

export type DueState = 'overdue' | 'today' | 'soon' | 'later';

/** How near the end of the term is: it chooses the words, the shape and then the colour. */
export function dueState(workingDaysLeft: number): DueState {
  if (workingDaysLeft < 0) return 'overdue';
  if (workingDaysLeft === 0) return 'today';
  return workingDaysLeft === 1 ? 'soon' : 'later';
}

/** The five working days end with the hand-over; after that a number of days left would mean nothing. */
export const clockRuns = (state: SignalRow['state']) => OPEN_STATES.includes(state);
