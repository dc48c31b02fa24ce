import { type FormEvent, useEffect, useRef } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { SelectField, TextArea, TextField } from '../../ui/fields.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { Switch } from '../../ui/Switch.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { type CallDraft, stayAnonymous } from './call-draft.js';

interface CallFormProps {
  readonly draft: CallDraft;
  readonly onChange: (change: Partial<CallDraft>) => void;
  readonly onSubmit: () => void;
  readonly error: Error | null;
  readonly isPending: boolean;
}

export function CallForm({ draft, onChange, onSubmit, error, isPending }: CallFormProps) {
  const t = useWords();
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => note.current?.focus(), []);
  useStayWarning(draft.text !== '');
  const ready = draft.text.trim() !== '' && !isPending;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (ready) onSubmit();
  };
  useKeys(t('call.title'), [
    { keys: 'Ctrl+Enter', label: t('call.register'), run: () => submit() },
    { keys: 'a', label: t('call.anonymous'), run: () => onChange(stayAnonymous(draft, !draft.anonymous)) },
  ]);
  return (
    <form className="card stack body-padded" onSubmit={submit}>
      <TextArea
        ref={note}
        label={t('call.note')}
        hint={t('call.noteHint')}
        rows={12}
        value={draft.text}
        onText={(text) => onChange({ text })}
        required
      />
      <Switch
        label={t('call.anonymous')}
        on={draft.anonymous}
        onChange={(on) => onChange(stayAnonymous(draft, on))}
      />
      <Reporter draft={draft} onChange={onChange} />
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.urgent}
          onChange={(event) => onChange({ urgent: event.target.checked })}
        />
        <span>
          {t('call.urgent')}
          <span className="tick-note">{t('call.urgentHint')}</span>
        </span>
      </label>
      {error ? <ProblemNotice error={error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" look="primary" size="large" keys="Ctrl+Enter" disabled={!ready}>
          {t('call.register')}
        </Button>
      </div>
    </form>
  );
}

type ReporterProps = Pick<CallFormProps, 'draft' | 'onChange'>;

function Reporter({ draft, onChange }: ReporterProps) {
  const t = useWords();
  const codes = useCodeNames();
  const kinds = codes.options('sourceKinds').filter(({ value }) => value !== 'ANONIEM');
  return (
    <fieldset disabled={draft.anonymous} className="stack">
      <legend className="hidden-visually">{t('call.reporter')}</legend>
      {draft.anonymous ? <p className="small soft">{t('call.anonymousOn')}</p> : null}
      <div className="pair">
        <TextField label={t('call.name')} value={draft.name} onText={(name) => onChange({ name })} />
        <TextField
          label={t('call.phone')}
          type="tel"
          value={draft.phone}
          onText={(phone) => onChange({ phone })}
        />
      </div>
      <SelectField
        label={t('call.sourceKind')}
        none={t('call.sourceUnknown')}
        options={kinds}
        value={draft.sourceKind}
        onPick={(sourceKind) => onChange({ sourceKind })}
      />
    </fieldset>
  );
}

/** A note of a call exists nowhere else yet: leaving the page asks first. */
function useStayWarning(typed: boolean) {
  useEffect(() => {
    if (!typed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [typed]);
}
