import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SignalRow } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import type { DeskKey } from '../../text/desk.nl.js';
import { useFormats } from '../../text/use-formats.js';
import { useSession } from '../app/SessionGate.js';
import { useWalk } from '../app/use-walk.js';
import { groupByDueDay } from './group-by-due-day.js';
import { SelectionBar } from './SelectionBar.js';
import { DayLine, type RowActs, SignalLine } from './StockLine.js';
import { useRowKeys } from './use-row-keys.js';

interface WorkStockTableProps {
  readonly rows: readonly SignalRow[];
  readonly hasMore: boolean;
  readonly onEnd: () => void;
}

const COLUMNS: readonly DeskKey[] = [
  'workStock.column.due',
  'workStock.column.number',
  'workStock.column.theme',
  'workStock.column.text',
  'workStock.column.channel',
  'workStock.column.holder',
];

/** 20,000 rows or 20: only the lines in view exist in the page. */
export function WorkStockTable({ rows, hasMore, onEnd }: WorkStockTableProps) {
  const t = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { today } = useSession();
  const { start } = useWalk();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const lines = useMemo(() => groupByDueDay(rows, today), [rows, today]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'day' ? 36 : 44),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastShown >= lines.length - 40) onEnd();
  }, [hasMore, lastShown, lines.length, onEnd]);
  const open = (id: string, list: readonly string[]) => {
    start(list);
    void navigate({ to: '/signalen/$id', params: { id } });
  };
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const toggle = (id: string) =>
    setSelected((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const focus = useRowKeys({ lines, virtual, onOpen: (id) => open(id, ids), onToggle: toggle });
  const acts = useStable({ toggle, open: (id) => open(id, ids), focus });
  return (
    <>
      <p className="soft small numeric" role="status">
        {hasMore
          ? t('workStock.rowsMore', { count: formats.number(rows.length) })
          : t('workStock.rows', { count: rows.length })}
      </p>
      <section
        className="stock-scroll card"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region is reached by keyboard
        tabIndex={0}
        aria-label={t('workStock.title')}
      >
        <table className="stock" aria-rowcount={hasMore ? -1 : lines.length + 1}>
          <thead>
            <tr className="stock-head" aria-rowindex={1}>
              {COLUMNS.map((word) => (
                <th scope="col" key={word}>
                  {t(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const line = lines[item.index];
              const picked = line?.kind === 'signal' && selected.includes(line.row.id);
              if (!line) return null;
              return (
                <tr
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  aria-rowindex={item.index + 2}
                  className={picked ? 'stock-line picked' : 'stock-line'}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {line.kind === 'day' ? (
                    <DayLine line={line} columns={COLUMNS.length} />
                  ) : (
                    <SignalLine row={line.row} selected={picked} acts={acts} index={item.index} />
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <SelectionBar
        count={selected.length}
        onClear={() => setSelected([])}
        onWalk={() => selected[0] && open(selected[0], selected)}
      />
    </>
  );
}

/** The same object for ever, whose acts do what they did in the latest render. */
function useStable(acts: RowActs): RowActs {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      toggle: (id) => latest.current.toggle(id),
      open: (id) => latest.current.open(id),
      focus: (index) => latest.current.focus(index),
    }),
    [],
  );
}
