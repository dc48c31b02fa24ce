import { monthOfName } from './month-of-name.js';

/** A date of which month or day may be unknown (0). Year 0 does not exist: no year is no date. */
export interface PartialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})(?:[-/. ](\d{1,2}))?(?:[-/. ](\d{1,2}))?(?:T.*)?$/;
const DAY_FIRST = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|'?\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4})$/;
const NAMED = /^(?:(\d{1,2})(?:e|ste|de)?[-/. ]*)?([a-z]{3,9})[-/. ]+('?\d{2}|\d{4})$/;
/** What people write before a date, and after it: `geb. 3-3-1985 te Aleppo`, `rond 1985`, `vrijdag 3 mei 1985`. */
const BEFORE =
  /^(?:geb(?:oren|oortedatum|\.? ?datum)?|g\.?d|dob|op|in|de|ca|circa|omstreeks|rond|ongeveer|vermoedelijk|jaar|bouwjaar|(?:maan|dins|woens|donder|vrij|zater|zon)dag|[±~*])[.:,]*(?![a-z])\s*/;
const AFTER = /\s*(?:\bte\b.*|\([^)]*\)?|[.,;?]+)$/;
const UNKNOWN_PART = /(?<![a-z0-9])(?:xx|x|\?\?|--)(?=[-/. ])/g;
const OLDEST = 1870;

/**
 * A birth date in any Dutch or ISO notation: `1991-04-03`, `3-4-1991`, `3 apr 1991`, `04-1991`, `1991`,
 * `1991-00-00`, `19910403`, `03041991`, `3 apr. '91`, `geb. 1991`, `xx-04-1991`. Two-digit years are read as the latest that is not after `latestYear`.
 * @returns undefined when it is no date, or none a living person can have
 */
export function readPartialDate(text: string, latestYear = 2035): PartialDate | undefined {
  const t = bareDate(text);
  const compact = /^\d{8}$/.test(t) ? fromDigits(t) : undefined;
  const parts = compact ?? fromIso(t) ?? fromDutch(t, latestYear) ?? fromNamed(t, latestYear);
  return parts && valid(parts, latestYear) ? parts : undefined;
}

/** The date itself, lower case: words around it off, one kind of apostrophe, parts marked as unknown as zeros. */
function bareDate(text: string): string {
  let t = text.trim().toLowerCase();
  if (/^\d{4}-\d\d-\d\d$/.test(t)) return t;
  t = t
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(UNKNOWN_PART, '00');
  for (let before = ''; before !== t; ) {
    before = t;
    t = t.replace(BEFORE, '').replace(AFTER, '').trim();
  }
  return t;
}

function fromDigits(t: string): PartialDate {
  const yearFirst = Number(t.slice(0, 4)) >= OLDEST && Number(t.slice(4, 6)) <= 12;
  return yearFirst
    ? { year: Number(t.slice(0, 4)), month: Number(t.slice(4, 6)), day: Number(t.slice(6)) }
    : { year: Number(t.slice(4)), month: Number(t.slice(2, 4)), day: Number(t.slice(0, 2)) };
}

function fromIso(t: string): PartialDate | undefined {
  const m = ISO.exec(t);
  return m ? { year: Number(m[1]), month: Number(m[2] ?? 0), day: Number(m[3] ?? 0) } : undefined;
}

function fromDutch(t: string, latestYear: number): PartialDate | undefined {
  const m = DAY_FIRST.exec(t);
  if (m) return dayFirst(Number(m[1]), Number(m[2]), fullYear((m[3] ?? '').replace("'", ''), latestYear));
  const short = MONTH_YEAR.exec(t);
  if (short) return { year: Number(short[2]), month: Number(short[1]), day: 0 };
  const yearOnly = /^'(\d{2})$/.exec(t);
  return yearOnly ? { year: fullYear(yearOnly[1] ?? '', latestYear), month: 0, day: 0 } : undefined;
}

/** A month over 12 beside a day that could be one is the American order: 04/25/1991. */
function dayFirst(day: number, month: number, year: number): PartialDate {
  return month > 12 && day <= 12 ? { year, month: day, day: month } : { year, month, day };
}

function fromNamed(t: string, latestYear: number): PartialDate | undefined {
  const m = NAMED.exec(t.replace('maart', 'mrt').normalize('NFKD').replace(/\p{M}/gu, ''));
  const month = monthOfName(m?.[2] ?? '');
  const year = m?.[3] ?? '';
  // `mei 12` may be the twelfth of May: without a day, a year of two digits needs its apostrophe.
  if (!m || !month || (m[1] === undefined && /^\d\d$/.test(year))) return undefined;
  return { year: fullYear(year.replace("'", ''), latestYear), month, day: Number(m[1] ?? 0) };
}

function fullYear(text: string, latestYear: number): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const century = latestYear - (latestYear % 100);
  return century + year <= latestYear ? century + year : century - 100 + year;
}

function valid(date: PartialDate, latestYear: number): boolean {
  return date.year >= OLDEST && date.year <= latestYear && date.month <= 12 && date.day <= 31;
}
