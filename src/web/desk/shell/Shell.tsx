import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { useSession } from '../app/SessionGate.js';
import { CommandPalette } from './CommandPalette.js';
import { KeysHelp } from './KeysHelp.js';
import { Rail } from './Rail.js';
import { TopBar } from './TopBar.js';
import { useGlobalKeys } from './use-global-keys.js';

/** Rail, top bar and one main column. */
export function Shell() {
  const t = useWords();
  const session = useSession();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useGlobalKeys(setOpen);
  return (
    <div className="shell">
      <a className="skip" href="#inhoud">
        {t('app.skip')}
      </a>
      {session.mode === 'evaluation' ? (
        <aside className="evaluation" aria-label={t('app.evaluationLabel')}>
          {t('app.evaluation')}
        </aside>
      ) : null}
      <TopBar onPalette={() => setOpen('palette')} onKeys={() => setOpen('keys')} />
      <Rail />
      <main id="inhoud" className="main" tabIndex={-1}>
        <Outlet />
      </main>
      {open === 'palette' ? <CommandPalette onClose={() => setOpen(null)} /> : null}
      {open === 'keys' ? <KeysHelp onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
