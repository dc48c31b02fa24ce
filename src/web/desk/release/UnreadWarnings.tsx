import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/DeskWords.js';
import { Notice } from '../../ui/Notice.js';
import { queries } from '../app/queries.js';

/** Calls in danger that no second person read yet: they left already, so they come before what still waits. */
export function UnreadWarnings() {
  const t = useWords();
  const { data } = useQuery(queries.unreadWarnings());
  if (!data || data.results.length === 0) return null;
  return (
    <Notice title={t('warning.unread', { count: data.results.length })} tone="danger">
      <ul className="lines">
        {data.results.map((warning) => (
          <li key={warning.id}>
            <Link to="/signalen/$id" params={{ id: warning.signalId }}>
              <span className="numeric">{warning.number}</span>
            </Link>{' '}
            <span className="soft">{warning.recipientName}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
