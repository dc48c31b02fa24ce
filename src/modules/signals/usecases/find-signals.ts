import {
  type Actor,
  accept,
  addDays,
  amsterdamDate,
  type Outcome,
  weekdayOf,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may, visibility } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import {
  type Cursor,
  countStock,
  listWorkStock,
  type SignalFilter,
  type StockCounts,
  searchSignals,
} from '../store/search-signals.js';
import type { SignalRecord } from '../tables.js';

export interface Found {
  readonly results: readonly SignalRecord[];
  readonly next: Cursor | null;
}

/** Search over the register. The search itself is recorded, with how many it showed; never what was typed. */
export async function findSignals(house: House, actor: Actor, filter: SignalFilter): Promise<Outcome<Found>> {
  const allowed = may(actor, 'signal.list');
  if (!allowed.ok) return allowed;
  return house.database.withTx(async (tx) => {
    const rows = await searchSignals(tx, visibility(actor), { ...filter, limit: filter.limit + 1 });
    const found = pageOf(rows, filter.limit, (row) => row.received_at.toISOString());
    await recordAudit(tx, house, {
      actor,
      action: 'signal.list',
      object: { kind: 'signal-search', id: filter.query ? 'text' : 'fields' },
      detail: { shown: found.results.length },
    });
    return accept(found);
  });
}

export async function listStock(
  house: House,
  actor: Actor,
  filter: SignalFilter,
): Promise<Outcome<Found & { readonly counts: StockCounts }>> {
  const allowed = may(actor, 'signal.list');
  if (!allowed.ok) return allowed;
  const today = amsterdamDate(house.clock.now());
  const weekEnd = addDays(today, 7 - weekdayOf(today));
  return house.database.withTx(async (tx) => {
    const seen = visibility(actor);
    const rows = await listWorkStock(tx, seen, { ...filter, limit: filter.limit + 1 });
    const counts = await countStock(tx, seen, { today, weekEnd });
    const found = pageOf(rows, filter.limit, (row) => `${row.urgency}|${row.due_on}`);
    await recordAudit(tx, house, {
      actor,
      action: 'signal.list',
      object: { kind: 'work-stock', id: 'all' },
      detail: { shown: found.results.length },
    });
    return accept({ ...found, counts });
  });
}

function pageOf(rows: SignalRecord[], limit: number, sortValue: (row: SignalRecord) => string): Found {
  const results = rows.slice(0, limit);
  const last = results.at(-1);
  const next = rows.length > limit && last ? { value: sortValue(last), id: last.id } : null;
  return { results, next };
}
