import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/DeskWords.js';
import { Icon } from '../../ui/Icon.js';
import { useSession } from '../app/SessionGate.js';
import { railItemsFor } from './rail-items.js';

export function Rail() {
  const t = useWords();
  const { roles } = useSession();
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {railItemsFor(roles).map((item) => (
        <Link key={item.to} to={item.to} activeOptions={{ exact: item.to === '/' }} className="rail-item">
          <Icon name={item.icon} size={18} />
          <span>{t(item.word)}</span>
        </Link>
      ))}
    </nav>
  );
}
