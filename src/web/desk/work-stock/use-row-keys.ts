import type { Virtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import type { Line } from './group-by-due-day.js';

interface RowKeys {
  readonly lines: readonly Line[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

/** `j` and `k` move the focus over the signals, past the day headings, and bring the row into view. */
export function useRowKeys({ lines, virtual, onOpen, onToggle }: RowKeys) {
  const t = useWords();
  const at = useRef(-1);
  const signals = useMemo(
    () => lines.flatMap((line, index) => (line.kind === 'signal' ? [index] : [])),
    [lines],
  );
  const move = (step: 1 | -1) => {
    const next =
      step === 1
        ? signals.find((index) => index > at.current)
        : signals.findLast((index) => index < at.current);
    if (next === undefined) return;
    at.current = next;
    virtual.scrollToIndex(next, { align: 'auto' });
    focusLine(next);
  };
  const here = (act: (id: string) => void) => () => {
    const line = lines[at.current];
    if (line?.kind === 'signal') act(line.row.id);
  };
  useKeys(t('workStock.title'), [
    { keys: 'j', label: t('workStock.keys.down'), run: () => move(1) },
    { keys: 'k', label: t('workStock.keys.up'), run: () => move(-1) },
    { keys: 'ArrowDown', label: t('workStock.keys.down'), run: () => move(1), silent: true },
    { keys: 'ArrowUp', label: t('workStock.keys.up'), run: () => move(-1), silent: true },
    { keys: 'Enter', label: t('workStock.keys.open'), run: here(onOpen) },
    { keys: 'x', label: t('workStock.keys.select'), run: here(onToggle) },
  ]);
  return (index: number) => {
    at.current = index;
  };
}

/** The row may only exist after the scroll has been drawn. */
function focusLine(index: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus({ preventScroll: true }),
    ),
  );
}
