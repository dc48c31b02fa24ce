import { type FormEvent, useState } from 'react';
import { desk, type FeedbackInput } from '../../../api/desk.js';
import type { Referral, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { Icon } from '../../../ui/Icon.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';
import { type FeedbackKind, feedbackInput, kindsOpen } from './feedback-input.js';

interface FeedbackProps {
  readonly file: SignalFile;
  readonly referral: Referral;
}

/** What the receiver let know: received, sent back with a reason, or an outcome. */
export function Feedback({ file, referral }: FeedbackProps) {
  const t = useWords();
  const formats = useFormats();
  const codes = useCodeNames();
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{t('referral.sent')}</dt>
        <dd>
          {referral.sentAt ? formats.moment(referral.sentAt) : t('referral.notYet')}{' '}
          <span className="mono faint">{referral.packageSha256.slice(0, 12)}…</span>
        </dd>
        <dt>{t('referral.acknowledged')}</dt>
        <dd>
          {referral.acknowledgedAt ? formats.moment(referral.acknowledgedAt) : t('referral.notYet')}
          {referral.overdue ? (
            <span className="chip overdue">
              <Icon name="alert" size={12} /> {t('referral.overdue')}
            </span>
          ) : null}
        </dd>
        {referral.returnedAt ? (
          <>
            <dt>{t('referral.returned')}</dt>
            <dd>
              {formats.moment(referral.returnedAt)}:{' '}
              {codes.name('returnReasons', referral.returnReason ?? '')}
            </dd>
          </>
        ) : null}
        {referral.outcome && referral.outcomeAt ? (
          <>
            <dt>{t('referral.outcome')}</dt>
            <dd>
              {codes.name('outcomes', referral.outcome)}, {formats.moment(referral.outcomeAt)}
            </dd>
          </>
        ) : null}
      </dl>
      {file.may['feedback'] && kindsOpen(referral).length ? (
        <FeedbackForm file={file} referral={referral} />
      ) : null}
    </div>
  );
}

function FeedbackForm({ file, referral }: FeedbackProps) {
  const t = useWords();
  const codes = useCodeNames();
  const [kind, setKind] = useState<FeedbackKind | null>(null);
  const [detail, setDetail] = useState('');
  const [words, setWords] = useState('');
  const act = useAct(
    file.id,
    (input: FeedbackInput) => desk.registerFeedback(file.id, input),
    () => t('referral.done'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!kind) return;
    act.run(feedbackInput({ referralId: referral.id, kind, detail, words }), () => setKind(null));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="row">
        {kindsOpen(referral).map((one) => (
          <Button key={one} size="small" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {t(`referral.register.${one}`)}
          </Button>
        ))}
      </div>
      {kind === 'returned' || kind === 'outcome' ? (
        <SelectField
          label={t(kind === 'returned' ? 'referral.returnReason' : 'referral.outcome')}
          none={t('app.choose')}
          options={codes.options(kind === 'returned' ? 'returnReasons' : 'outcomes')}
          value={detail}
          onPick={setDetail}
          required
        />
      ) : null}
      {kind ? (
        <div className="row end">
          <div className="grow">
            <TextField label={t('referral.note')} value={words} onText={setWords} />
          </div>
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t('referral.save')}
          </Button>
        </div>
      ) : null}
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
    </form>
  );
}
