import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/DeskWords.js';
import { DueChip } from '../app/DueChip.js';
import { queries } from '../app/queries.js';

/** The signal in hand with its clock, wherever you are. */
export function InHand() {
  const t = useWords();
  const { data } = useQuery(queries.inHand());
  const row = data?.results[0];
  if (!row) return null;
  return (
    <Link to="/signalen/$id" params={{ id: row.id }} className="in-hand top-wide">
      <span className="soft">{t('top.inHand')}</span>
      <span className="numeric">{row.number}</span>
      <DueChip row={row} />
    </Link>
  );
}
