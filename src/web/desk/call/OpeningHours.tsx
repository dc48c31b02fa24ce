import { useWords, useWritten } from '../../text/DeskWords.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';

/** When the line is open, and where to go otherwise; from configuration, never from the code. */
export function OpeningHours() {
  const t = useWords();
  const written = useWritten();
  const line = useCodeNames().lists?.contactHours?.find((one) => one.from && one.until);
  if (!line?.from || !line.until) return null;
  return (
    <p className="soft small">
      {t('call.hours', { from: line.from, until: line.until })}.{' '}
      {written(line.outsideHours, line.outsideHoursEn)}
    </p>
  );
}
