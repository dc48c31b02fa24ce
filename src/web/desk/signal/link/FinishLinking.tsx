import { useState } from 'react';
import type { SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/fields.js';
import { useKeys } from '../../../ui/keys/use-keys.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';

interface FinishLinkingProps {
  readonly file: SignalFile;
  readonly active: boolean;
  readonly act: {
    readonly run: (input: { result: 'linked' | 'unlinkable'; reason: string }) => void;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
}

/** Linked, or unlinkable for now: the second is a result that leads to a route, not an end. */
export function FinishLinking({ file, active, act }: FinishLinkingProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const linked = file.proposals.some((proposal) => proposal.judgement?.verdict === 'same');
  const result = linked ? 'linked' : 'unlinkable';
  const ready = reason.trim() !== '';
  const finish = () => act.run({ result, reason: reason.trim() });
  useKeys(
    t('step.link'),
    active && ready ? [{ keys: 'Ctrl+Enter', label: t(`link.finish.${result}`), run: finish }] : [],
  );
  return (
    <form
      className="stack inset"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) finish();
      }}
    >
      <TextField
        label={t('field.motive')}
        hint={t(`link.finishHint.${result}`)}
        value={reason}
        onText={setReason}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" look="primary" keys="Ctrl+Enter" disabled={act.isPending}>
          {t(`link.finish.${result}`)}
        </Button>
      </div>
    </form>
  );
}
