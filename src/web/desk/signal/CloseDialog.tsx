import { type FormEvent, useState } from 'react';
import { desk } from '../../api/desk.js';
import type { SignalFile } from '../../api/signal-file.js';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { SelectField, TextArea } from '../../ui/fields.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { useAct } from './use-act.js';

interface CloseDialogProps {
  readonly file: SignalFile;
  readonly onClose: () => void;
}

/** Closing and reopening: both need words of one's own (Awb 3:46). */
export function CloseDialog({ file, onClose }: CloseDialogProps) {
  const t = useWords();
  const codes = useCodeNames();
  const closed = file.state === 'GESLOTEN';
  const [reason, setReason] = useState('');
  const [motive, setMotive] = useState('');
  const act = useAct(
    file.id,
    () => (closed ? desk.reopen(file.id, { reason: motive }) : desk.close(file.id, { reason, motive })),
    () => t(closed ? 'signal.reopened' : 'signal.closed'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.run(undefined, onClose);
  };
  const title = t(closed ? 'signal.reopen' : 'signal.close');
  return (
    <Dialog title={title} closeWord={t('app.close')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {closed ? null : (
          <SelectField
            label={t('signal.closeReason')}
            none={t('app.choose')}
            options={codes.options('closingReasons')}
            value={reason}
            onPick={setReason}
            required
          />
        )}
        <TextArea
          label={t('field.motive')}
          hint={t(closed ? 'signal.reopenHint' : 'signal.closeHint')}
          value={motive}
          onText={setMotive}
          required
        />
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <div className="row end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary" disabled={act.isPending}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
