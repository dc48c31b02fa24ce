import { desk } from '../../api/desk.js';
import type { SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { useSession } from '../app/SessionGate.js';
import { useAct } from './use-act.js';

/** Taking a signal in hand, and putting it back. */
export function LockButton({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const formats = useFormats();
  const { staffId } = useSession();
  const mine = file.lock?.staffId === staffId;
  const lock = useAct(
    file.id,
    () => (mine ? desk.unlock(file.id) : desk.lock(file.id)),
    () => t(mine ? 'signal.putBack' : 'signal.taken'),
  );
  if (!file.may['take']) return null;
  return (
    <Button
      size="small"
      disabled={lock.isPending || (file.lock !== null && !mine)}
      onClick={() => lock.run(undefined)}
    >
      <Icon name="lock" />
      {mine && file.lock ? t('signal.mineUntil', { until: formats.time(file.lock.until) }) : t('signal.take')}
    </Button>
  );
}
