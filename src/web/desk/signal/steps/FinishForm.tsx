import { type FormEvent, useState } from 'react';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/fields.js';
import { useKeys } from '../../../ui/keys/use-keys.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';

interface FinishFormProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly needsReason: boolean;
  /** Only the step in hand listens to Enter. */
  readonly active: boolean;
  readonly act: {
    readonly run: (reason: string) => void;
    readonly error: Error | null;
    readonly isPending: boolean;
  };
}

/** The end of a step: one button, and a reason where the rules ask for one. */
export function FinishForm({ legend, hint, needsReason, active, act }: FinishFormProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const ready = !needsReason || reason.trim() !== '';
  const finish = () => ready && act.run(reason.trim());
  useKeys(
    t('keys.signal'),
    active && ready ? [{ keys: 'Enter', label: legend, run: () => void finish() }] : [],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {needsReason ? (
        <TextField label={t('field.reason')} hint={hint} value={reason} onText={setReason} required />
      ) : null}
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" look="primary" keys={ready ? 'Enter' : undefined} disabled={act.isPending}>
          {legend}
        </Button>
      </div>
    </form>
  );
}
