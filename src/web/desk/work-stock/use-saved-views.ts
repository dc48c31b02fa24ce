import { useState } from 'react';
import type { WorkStockFilter } from './views.js';

export interface SavedView {
  readonly name: string;
  readonly filter: WorkStockFilter;
}

const STORE = 'knooppunt.views';

/** Own views of this browser: codes only, never a name or a word from a signal. */
export function useSavedViews() {
  const [views, setViews] = useState<readonly SavedView[]>(readViews);
  const keep = (next: readonly SavedView[]) => {
    localStorage.setItem(STORE, JSON.stringify(next));
    setViews(next);
  };
  return {
    views,
    save: (view: SavedView) => keep([...views.filter((one) => one.name !== view.name), view]),
    forget: (name: string) => keep(views.filter((one) => one.name !== name)),
  };
}

function readViews(): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isSavedView) : [];
  } catch {
    // Someone else's or damaged storage is worth no more than an empty list.
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'filter' in value &&
    typeof value.filter === 'object'
  );
}
