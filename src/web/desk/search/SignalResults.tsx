import { Link } from '@tanstack/react-router';
import type { SignalRow } from '../../api/types.js';
import { useFormats } from '../../text/use-formats.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { DueChip } from '../app/DueChip.js';
import { useWalk } from '../app/use-walk.js';

export function SignalResults({ rows }: { readonly rows: readonly SignalRow[] }) {
  const codes = useCodeNames();
  const formats = useFormats();
  const { start } = useWalk();
  return (
    <ul className="card lines results">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            to="/signalen/$id"
            params={{ id: row.id }}
            className="result"
            onClick={() => start(rows.map((one) => one.id))}
          >
            <span className="row">
              <strong className="numeric">{row.number}</strong>
              <span className="chip outline">{codes.name('states', row.state)}</span>
              <DueChip row={row} />
              <span className="faint small">{formats.moment(row.receivedAt)}</span>
            </span>
            <span className="result-text">{row.headline}</span>
            <span className="soft small">
              {row.themes.map((code) => codes.name('themes', code)).join(', ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
