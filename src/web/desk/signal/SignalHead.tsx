import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { DueChip } from '../app/DueChip.js';
import { clockRuns } from '../app/due-state.js';
import { useWalk } from '../app/use-walk.js';
import { Flags } from '../work-stock/StockLine.js';
import { EndingDialog } from './EndingDialog.js';
import { type Ending, endingsOf } from './endings-of.js';
import { LockButton } from './LockButton.js';
import { WarnDialog } from './warning/WarnDialog.js';

export function SignalHead({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const formats = useFormats();
  const codes = useCodeNames();
  const [ending, setEnding] = useState<Ending | null>(null);
  const [warning, setWarning] = useState(false);
  return (
    <header className="signal-head">
      <div className="signal-title">
        <h1 className="numeric">{file.number}</h1>
        <span className="chip accent">{codes.name('states', file.state)}</span>
        <DueChip row={file} />
        {clockRuns(file.state) ? <span className="soft">{formats.day(file.dueOn)}</span> : null}
        <Flags row={file} />
      </div>
      <p className="soft">
        {file.themes.length
          ? file.themes.map((code) => codes.name('themes', code)).join(', ')
          : t('workStock.noTheme')}
        {' · '}
        {codes.name('channels', file.channel)}
        {' · '}
        {codes.name('sourceKinds', file.sourceKind)}
        {' · '}
        {t('signal.received', { at: formats.moment(file.receivedAt) })}
      </p>
      <div className="signal-acts">
        <Walk id={file.id} />
        <LockButton file={file} />
        {file.may['warn'] && clockRuns(file.state) ? (
          <Button size="small" look="quiet" onClick={() => setWarning(true)}>
            <Icon name="phone" /> {t('warning.open')}
          </Button>
        ) : null}
        {endingsOf(file).map((ending) => (
          <Button key={ending} size="small" look="quiet" onClick={() => setEnding(ending)}>
            {t(`ending.${ending}`)}
          </Button>
        ))}
      </div>
      {warning ? <WarnDialog signalId={file.id} onClose={() => setWarning(false)} /> : null}
      {ending ? <EndingDialog file={file} ending={ending} onClose={() => setEnding(null)} /> : null}
    </header>
  );
}

/** Previous and next of the list from which this signal was opened. */
function Walk({ id }: { readonly id: string }) {
  const t = useWords();
  const navigate = useNavigate();
  const { ids, beside } = useWalk();
  const go = (step: 1 | -1) => () => {
    const to = beside(id, step);
    if (to) void navigate({ to: '/signalen/$id', params: { id: to } });
  };
  useKeys(t('keys.signal'), [
    { keys: 'J', label: t('signal.following'), run: go(1) },
    { keys: 'K', label: t('signal.previous'), run: go(-1) },
  ]);
  if (!ids.includes(id)) return null;
  return (
    <>
      <Button size="small" keys="K" disabled={!beside(id, -1)} onClick={go(-1)}>
        <span className="flip">
          <Icon name="chevron" />
        </span>
        {t('signal.previous')}
      </Button>
      <Button size="small" keys="J" disabled={!beside(id, 1)} onClick={go(1)}>
        {t('signal.following')}
        <Icon name="chevron" />
      </Button>
    </>
  );
}
