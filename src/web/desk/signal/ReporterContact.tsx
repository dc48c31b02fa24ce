import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextArea } from '../../ui/fields.js';
import { ProblemNotice } from '../app/ProblemNotice.js';

/** Who reported is sealed (R-SOURCE): opened with a reason, recorded, and the co-ordinators are told. */
export function ReporterContact({ signalId }: { readonly signalId: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('reporter.open')}
      </Button>
      {open ? <ContactDialog signalId={signalId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface ContactDialogProps {
  readonly signalId: string;
  readonly onClose: () => void;
}

const PARTS = ['name', 'organisation', 'phone', 'email'] as const;

function ContactDialog({ signalId, onClose }: ContactDialogProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => desk.openContact(signalId, { reason }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Dialog title={t('reporter.open')} closeWord={t('app.close')} onClose={onClose} width={480}>
      {data ? (
        <dl className="facts">
          {PARTS.map((part) => (
            <div key={part} className="contents">
              <dt>{t(`reporter.part.${part}`)}</dt>
              <dd>{data[part] || t('app.none')}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <form className="stack" onSubmit={submit}>
          <TextArea
            label={t('field.reason')}
            hint={t('reporter.openHint')}
            value={reason}
            onText={setReason}
            required
          />
          {error ? <ProblemNotice error={error} when="act" /> : null}
          <div className="row end">
            <Button type="submit" look="primary" disabled={isPending}>
              {t('reporter.open')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
