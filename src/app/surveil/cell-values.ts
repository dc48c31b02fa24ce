/** A cell that was read, or why it cannot be. */
export type CellReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: string };

const DAY = 86_400_000;

/** `YYYY-MM-DD`, or `YYYY-MM` for a month, as a day number since 1970-01-01. */
export function readDay(cell: string): CellReading {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(cell);
  if (!match) return no(cell === '' ? 'is empty' : `${cell} is no date; a date is YYYY-MM-DD`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? { ok: true, value: time / DAY } : no(`${cell} is not on the calendar`);
}

/** A whole number from 0. */
export function readCount(cell: string): CellReading {
  if (/^\d{1,15}$/.test(cell)) return { ok: true, value: Number(cell) };
  if (cell === '') return no('is empty; write 0 when nothing was counted');
  if (/^-\d/.test(cell)) return no(`${cell} is negative; a count is a whole number from 0`);
  if (/^\d*[.,]\d*$/.test(cell)) return no(`${cell} is a fraction; a count is a whole number from 0`);
  return no(`${cell} is no count; a count is a whole number from 0`);
}

/** A number above 0, whole or not. */
export function readPopulation(cell: string): CellReading {
  const value = Number(cell);
  if (cell !== '' && Number.isFinite(value) && value > 0) return { ok: true, value };
  return no(cell === '' ? 'is empty' : `${cell} is no population; it must be above 0`);
}

export function formatDay(day: number, monthOnly: boolean): string {
  return new Date(day * DAY).toISOString().slice(0, monthOnly ? 7 : 10);
}

function no(reason: string): CellReading {
  return { ok: false, reason };
}
