import { type FormEvent, useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { Restriction, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { TextArea } from '../../../ui/fields.js';
import { Icon } from '../../../ui/Icon.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';

/** What the sender forbids, and the consent that lifts it: without it the routes it blocks stay blocked. */
export function Restrictions({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  if (file.handling.length === 0) return null;
  return (
    <section className="inset stack" aria-label={t('consent.title')}>
      <h3>{t('consent.title')}</h3>
      <p className="soft">{t('consent.lead')}</p>
      {file.handling.map((restriction) => (
        <RestrictionLine key={restriction.code} file={file} restriction={restriction} />
      ))}
    </section>
  );
}

interface RestrictionProps {
  readonly file: SignalFile;
  readonly restriction: Restriction;
}

function RestrictionLine({ file, restriction }: RestrictionProps) {
  const t = useWords();
  const formats = useFormats();
  const codes = useCodeNames();
  const { consent } = restriction;
  return (
    <div className="stack">
      <div className="row spread">
        <strong>{codes.name('handlingCodes', restriction.code)}</strong>
        <span className={consent ? 'chip accent' : 'chip due'}>
          <Icon name={consent ? 'check' : 'lock'} size={12} />
          {t(consent ? 'consent.given' : 'consent.none')}
        </span>
      </div>
      {consent ? (
        <p>
          {consent.reason}{' '}
          <span className="faint small">
            {consent.by}, {formats.moment(consent.at)}
          </span>
        </p>
      ) : null}
      {!consent && file.may['route'] ? <RecordConsent file={file} restriction={restriction} /> : null}
    </div>
  );
}

/** Not part of the form around it: consent is an act of its own, also when no route is chosen yet. */
function RecordConsent({ file, restriction }: RestrictionProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const act = useAct(
    file.id,
    (words: string) => desk.recordConsent(file.id, { code: restriction.code, reason: words }),
    () => t('consent.done'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) act.run(reason.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextArea
        label={t('consent.reason')}
        hint={t('consent.hint')}
        value={reason}
        onText={setReason}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" disabled={act.isPending}>
          {t('consent.save')}
        </Button>
      </div>
    </form>
  );
}
