import type { SignalRow } from '../../api/types.js';
import { useWords, type Words } from '../../text/DeskWords.js';
import { Icon, type IconName } from '../../ui/Icon.js';
import { clockRuns, type DueState, dueState } from './due-state.js';

const SHAPE: Readonly<Record<DueState, IconName | null>> = {
  overdue: 'alert',
  today: 'clock',
  soon: 'clock',
  later: null,
};
const TONE: Readonly<Record<DueState, string>> = {
  overdue: 'overdue',
  today: 'due',
  soon: 'due',
  later: '',
};

/** The clock of a signal: a word and a shape first, a colour second. */
export function DueChip({ row }: { readonly row: Pick<SignalRow, 'state' | 'workingDaysLeft'> }) {
  const t = useWords();
  if (!clockRuns(row.state)) return null;
  const state = dueState(row.workingDaysLeft);
  const shape = SHAPE[state];
  return (
    <span className={`chip ${TONE[state]}`}>
      {shape ? <Icon name={shape} size={12} /> : null}
      {dueWords(t, row.workingDaysLeft)}
    </span>
  );
}

export function dueWords(t: Words, left: number): string {
  if (left < 0) return t('due.overdue', { days: -left });
  if (left === 0) return t('due.today');
  return left === 1 ? t('due.tomorrow') : t('due.left', { days: left });
}
