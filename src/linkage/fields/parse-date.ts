import { monthOfName } from '../names/month-of-name.js';

/**
 * A written date to `YYYYMMDD`, unknown parts as zeros; undefined when it is no date. Takes ISO, compact, Dutch
 * and other day-first notations, and month names; `monthFirst` reads 12/31/1999. A day or month that does not
 * exist (FEBRL has 19230085) is kept as written: the typing error itself may agree. Beside it stands
 * `readPartialDate`, which reads what people write of somebody alive now and refuses what cannot be; here the column as
 * a whole says what it holds, of whatever century.
 */
export function parseDate(text: string, monthFirst = false): string | undefined {
  const t = text.trim();
  const compact = /^(1[5-9]|2[01])(\d\d)(\d\d)(\d\d)$/.exec(t);
  if (compact) return t;
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:[T ].*)?$/.exec(t);
  if (iso) return join(iso[1], iso[2], iso[3]);
  const european = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(t);
  if (european) {
    const [first, second] = monthFirst ? [european[2], european[1]] : [european[1], european[2]];
    return join(european[3], second, first);
  }
  const named = /^(\d{1,2})?[ -]?(\p{L}{3,})\.?[ -](\d{4})$/u.exec(t.toLowerCase());
  const month = named?.[2] ? monthOfName(named[2]) : undefined;
  if (named && month) return join(named[3], String(month), named[1]);
  return undefined;
}

function join(year = '', month = '0', day = '0'): string {
  return year + month.padStart(2, '0') + day.padStart(2, '0');
}

/** Whether a column writes the month before the day: some second number is over 12 and no first number is. */
export function isMonthFirst(texts: readonly string[]): boolean {
  let [firstOver, secondOver] = [0, 0];
  for (const text of texts) {
    const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}$/.exec(text);
    if (Number(parts?.[1]) > 12) firstOver += 1;
    if (Number(parts?.[2]) > 12) secondOver += 1;
  }
  return secondOver > firstOver;
}
