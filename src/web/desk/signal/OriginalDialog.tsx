import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextArea } from '../../ui/fields.js';
import { ProblemNotice } from '../app/ProblemNotice.js';

interface OriginalDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The original may name the tipster: opened with a reason, and written in the log before it is shown. */
export function OriginalDialog({ id, onClose }: OriginalDialogProps) {
  const t = useWords();
  const formats = useFormats();
  const [reason, setReason] = useState('');
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => desk.original(id, { reason }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Dialog title={t('source.original')} closeWord={t('app.close')} onClose={onClose} width={720}>
      {data ? (
        <div className="stack">
          <p className="signal-text">{data.text}</p>
          <p className="faint small">
            {t('source.sealedAt', { at: formats.moment(data.sealedAt) })}{' '}
            <span className="mono wrap">{data.sha256}</span>
          </p>
        </div>
      ) : (
        <form className="stack" onSubmit={submit}>
          <TextArea
            label={t('source.whyOpen')}
            hint={t('source.whyOpenHint')}
            value={reason}
            onText={setReason}
            required
          />
          {error ? <ProblemNotice error={error} when="act" /> : null}
          <div className="row end">
            <Button type="submit" look="primary" disabled={isPending}>
              {t('source.open')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
