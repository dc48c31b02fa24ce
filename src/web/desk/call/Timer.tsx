import { useEffect, useState } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { Icon } from '../../ui/Icon.js';

/** How long this call takes. Not announced: a voice that counts would talk through the call. */
export function Timer({ stopped }: { readonly stopped: boolean }) {
  const t = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (stopped) return;
    const tick = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(tick);
  }, [stopped]);
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className="chip outline numeric">
      <Icon name="clock" size={12} />
      <span className="hidden-visually">{t('call.timer')}</span> {shown}
    </span>
  );
}
