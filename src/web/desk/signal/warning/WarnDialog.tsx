import { type FormEvent, useState } from 'react';
import { desk } from '../../../api/desk.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { SelectField, TextArea, TextField } from '../../../ui/fields.js';
import { Notice } from '../../../ui/Notice.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';
import { ALARM, emptyWarning, type WarningDraft, warningFrom } from './warning-draft.js';

interface WarnDialogProps {
  readonly signalId: string;
  readonly onClose: () => void;
}

/** A life is in danger: call first, write down after. The least that saves a life, and who heard it. */
export function WarnDialog({ signalId, onClose }: WarnDialogProps) {
  const t = useWords();
  const [draft, setDraft] = useState(emptyWarning);
  const change = (part: Partial<WarningDraft>) => setDraft((before) => ({ ...before, ...part }));
  const act = useAct(
    signalId,
    (given: WarningDraft) => desk.warn(signalId, warningFrom(given, new Date())),
    () => t('warning.done'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.run(draft, onClose);
  };
  return (
    <Dialog title={t('warning.title')} closeWord={t('app.close')} onClose={onClose} width={560}>
      <form className="stack" onSubmit={submit}>
        <Notice title={t('warning.callFirst')} tone="danger">
          <p>{t('warning.callFirstLead')}</p>
        </Notice>
        <Called draft={draft} onChange={change} />
        <TextArea
          label={t('warning.told')}
          hint={t('warning.toldHint')}
          value={draft.told}
          onText={(told) => change({ told })}
          required
        />
        <TextArea
          label={t('warning.reason')}
          value={draft.reason}
          onText={(reason) => change({ reason })}
          required
        />
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <div className="row end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t('warning.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface CalledProps {
  readonly draft: WarningDraft;
  readonly onChange: (part: Partial<WarningDraft>) => void;
}

/** Who was called, and how long ago: nobody in a hurry knows the clock time of a call. */
function Called({ draft, onChange }: CalledProps) {
  const t = useWords();
  const { lists } = useCodeNames();
  const partners = [...(lists?.partners ?? [])].sort(
    (a, b) => Number(b.code === ALARM) - Number(a.code === ALARM),
  );
  return (
    <>
      <div className="pair">
        <SelectField
          label={t('warning.recipient')}
          options={partners.map(({ code, name }) => ({ value: code, label: name }))}
          value={draft.recipient}
          onPick={(recipient) => onChange({ recipient })}
        />
        <TextField
          label={t('warning.minutesAgo')}
          type="number"
          min={0}
          max={1440}
          value={draft.minutesAgo}
          onText={(minutesAgo) => onChange({ minutesAgo })}
          required
        />
      </div>
      <TextField
        label={t('warning.spokeWith')}
        hint={t('warning.spokeWithHint')}
        value={draft.spokeWith}
        onText={(spokeWith) => onChange({ spokeWith })}
        required
      />
    </>
  );
}
