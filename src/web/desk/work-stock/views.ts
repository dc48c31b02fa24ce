import type { WorkStockCounts } from '../../api/types.js';
import type { DeskKey } from '../../text/desk.nl.js';

/** What the work stock can be narrowed to; the names are those of the API. */
export interface WorkStockFilter {
  readonly state?: string;
  readonly theme?: string;
  readonly channel?: string;
  readonly flag?: string;
  readonly holder?: 'me' | 'none';
  readonly due?: 'overdue' | 'today' | 'week';
}

export interface View {
  readonly word: DeskKey;
  readonly filter: WorkStockFilter;
  readonly count: (counts: WorkStockCounts) => number | null;
}

export const VIEWS: readonly View[] = [
  { word: 'workStock.view.all', filter: {}, count: (counts) => counts.open },
  { word: 'workStock.view.overdue', filter: { due: 'overdue' }, count: (counts) => counts.overdue },
  { word: 'workStock.view.today', filter: { due: 'today' }, count: (counts) => counts.dueToday },
  { word: 'workStock.view.week', filter: { due: 'week' }, count: (counts) => counts.dueThisWeek },
  { word: 'workStock.view.mine', filter: { holder: 'me' }, count: (counts) => counts.mine },
  { word: 'workStock.view.free', filter: { holder: 'none' }, count: () => null },
  {
    word: 'workStock.view.toRelease',
    filter: { state: 'ROUTE_VOORGESTELD' },
    count: (counts) => counts.toRelease,
  },
];

export const sameFilter = (a: WorkStockFilter, b: WorkStockFilter) => canonical(a) === canonical(b);

const canonical = (filter: WorkStockFilter) =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value)
      .sort(),
  );
