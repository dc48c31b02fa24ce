import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../text/DeskWords.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { useSession } from '../app/SessionGate.js';
import { useMay } from '../app/use-may.js';
import { useTakeNext } from '../work-stock/use-take-next.js';
import { railItemsFor } from './rail-items.js';

export const SEARCH_ID = 'zoek-in-signalen';

/** The keys that hold everywhere. */
export function useGlobalKeys(open: (what: 'palette' | 'keys') => void): void {
  const t = useWords();
  const navigate = useNavigate();
  const { roles } = useSession();
  const takeNext = useTakeNext();
  const mayTake = useMay('signal.take');
  const places = railItemsFor(roles).map((item) => ({
    keys: item.keys,
    label: t(item.act),
    run: () => void navigate({ to: item.to }),
  }));
  useKeys(t('keys.global'), [
    ...places,
    ...(mayTake ? [{ keys: 'g n', label: t('keys.next'), run: takeNext.take }] : []),
    { keys: '/', label: t('keys.search'), run: () => document.getElementById(SEARCH_ID)?.focus() },
    { keys: 'Ctrl+K', label: t('keys.palette'), run: () => open('palette') },
    { keys: '?', label: t('keys.help'), run: () => open('keys') },
  ]);
}
