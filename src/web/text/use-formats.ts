import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** A weighed likeness is never certain: above this it is said as "more than". */
const NEARLY = 0.999;
const ZONE = 'Europe/Amsterdam';

export interface Formats {
  /** `do 26 nov` */
  readonly day: (date: string) => string;
  /** `2 apr 1991`, or `apr 1991` and `1991` where day or month are not known (`00`). */
  readonly birthDate: (date: string) => string;
  /** `14:05` */
  readonly time: (moment: string) => string;
  /** `do 26 nov 14:05` */
  readonly moment: (moment: string) => string;
  readonly number: (value: number) => string;
  /** `+14,2` and `−0,8`, with a real minus sign. */
  readonly weight: (value: number) => string;
  readonly percent: (share: number) => string;
}

/** Dates, times and numbers as people write them; a working day is a day in Amsterdam. */
export function useFormats(): Formats {
  const { locale } = useIntl();
  return useMemo(() => formatsOf(locale === 'en' ? 'en-GB' : 'nl-NL'), [locale]);
}

export function formatsOf(locale: string): Formats {
  const dayFormat = dates(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const timeFormat = dates(locale, { hour: '2-digit', minute: '2-digit' });
  const numberFormat = new Intl.NumberFormat(locale);
  const weightFormat = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  // A bare date is noon UTC, which is that same day in Amsterdam in summer and in winter.
  const day = (date: string) => dayFormat.format(new Date(date.length === 10 ? `${date}T12:00:00Z` : date));
  const time = (moment: string) => timeFormat.format(new Date(moment));
  return {
    day: (date) => day(date).replaceAll(',', ''),
    birthDate: (date) => birthDateIn(locale, date),
    time,
    moment: (moment) => `${day(moment).replaceAll(',', '')} ${time(moment)}`,
    number: (value) => numberFormat.format(value),
    weight: (value) => weightFormat.format(value).replace('-', '−'),
    percent: (share) => (share > NEARLY ? `> ${percentFormat.format(NEARLY)}` : percentFormat.format(share)),
  };
}

const dates = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });

function birthDateIn(locale: string, date: string): string {
  const [year, month, day] = date.split('-');
  if (!year || !/^\d{4}$/.test(year)) return date;
  if (!month || month === '00') return year;
  const known: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  const hasDay = day !== undefined && day !== '00';
  const format = new Intl.DateTimeFormat(locale, hasDay ? { ...known, day: 'numeric' } : known);
  return format.format(new Date(`${year}-${month}-${hasDay ? day : '01'}T12:00:00Z`));
}
