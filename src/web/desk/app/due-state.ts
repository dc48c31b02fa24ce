export type DueState = 'overdue' | 'today' | 'soon' | 'later';

/** How near the end of the term is: it chooses the words, the shape and then the colour. */
export function dueState(workingDaysLeft: number): DueState {
  if (workingDaysLeft < 0) return 'overdue';
  if (workingDaysLeft === 0) return 'today';
  return workingDaysLeft === 1 ? 'soon' : 'later';
}
