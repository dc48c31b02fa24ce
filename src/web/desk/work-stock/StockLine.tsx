import { memo } from 'react';
import type { SignalRow } from '../../api/types.js';
import { useWords, type Words } from '../../text/DeskWords.js';
import { type Formats, useFormats } from '../../text/use-formats.js';
import { Icon } from '../../ui/Icon.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { DueChip } from '../app/DueChip.js';
import type { DueDay, Line } from './group-by-due-day.js';

interface DayLineProps {
  readonly line: Extract<Line, { kind: 'day' }>;
  readonly columns: number;
}

export function DayLine({ line, columns }: DayLineProps) {
  const t = useWords();
  const formats = useFormats();
  const pressing = line.day === 'overdue' || line.day === 'urgent';
  return (
    <td colSpan={columns} className={pressing ? 'stock-day late' : 'stock-day'}>
      {pressing ? <Icon name="alert" size={14} /> : null}
      {dayWords(line.day, t, formats)}
      <span className="count">{formats.number(line.count)}</span>
    </td>
  );
}

function dayWords(day: DueDay, t: Words, formats: Formats): string {
  if (day === 'urgent') return t('due.groupUrgent');
  if (day === 'overdue') return t('due.groupOverdue');
  const date = formats.day(day.date);
  return day.today ? t('due.groupToday', { date }) : date;
}

/** Stable from render to render, so that a memoised row stays as it is. */
export interface RowActs {
  readonly toggle: (id: string) => void;
  readonly open: (id: string) => void;
  readonly focus: (index: number) => void;
}

interface SignalLineProps {
  readonly row: SignalRow;
  readonly selected: boolean;
  readonly acts: RowActs;
  readonly index: number;
}

/** Memoised: scrolling draws only the rows that come into view. */
export const SignalLine = memo(function SignalLine({ row, selected, acts, index }: SignalLineProps) {
  const t = useWords();
  const codes = useCodeNames();
  return (
    <>
      <td className="cell-due">
        <input
          type="checkbox"
          aria-label={t('workStock.select', { number: row.number })}
          checked={selected}
          onChange={() => acts.toggle(row.id)}
          tabIndex={-1}
        />
        <DueChip row={row} />
      </td>
      <td className="cell-number numeric">
        <a
          href={`${import.meta.env.BASE_URL}signalen/${row.id}`}
          onFocus={() => acts.focus(index)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            acts.open(row.id);
          }}
        >
          {row.number}
        </a>
      </td>
      <td className="cell-theme">
        {row.themes.length ? (
          row.themes.map((code) => codes.name('themes', code)).join(', ')
        ) : (
          <span className="faint">{t('workStock.noTheme')}</span>
        )}
      </td>
      <td className="cell-text">
        <Flags row={row} />
        <span className="one-line">{row.headline}</span>
      </td>
      <td className="cell-channel soft">{codes.name('channels', row.channel)}</td>
      <td className="cell-holder">
        {row.holder ? (
          <>
            <Icon name="lock" size={12} /> <span className="one-line">{row.holder.name}</span>
          </>
        ) : (
          <span className="faint">–</span>
        )}
      </td>
    </>
  );
});

/** Urgency and flags, each in words. */
export function Flags({ row }: { readonly row: Pick<SignalRow, 'urgency' | 'flags'> }) {
  const t = useWords();
  const codes = useCodeNames();
  const others = row.flags.filter((code) => code !== 'SPOED');
  return (
    <>
      {row.urgency === 'SPOED' ? (
        <span className="chip danger">
          <Icon name="alert" size={12} />
          {t('urgency.SPOED')}
        </span>
      ) : null}
      {others.map((code) => (
        <span className="chip outline" key={code}>
          {codes.name('flags', code)}
        </span>
      ))}
    </>
  );
}
