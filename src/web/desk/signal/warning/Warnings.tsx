import { useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { PhoneWarning, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { TextArea } from '../../../ui/fields.js';
import { Icon } from '../../../ui/Icon.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useSession } from '../../app/SessionGate.js';
import { useAct } from '../use-act.js';

/** What was told by telephone because a life was in danger, each with the word of a second person. */
export function Warnings({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  if (file.warnings.length === 0) return null;
  return (
    <section className="card" aria-labelledby="waarschuwing-kop">
      <header>
        <h2 id="waarschuwing-kop">{t('warning.heading')}</h2>
      </header>
      <ul className="body stack">
        {file.warnings.map((warning) => (
          <li key={warning.id} className="stack">
            <WarningFacts warning={warning} />
            {warning.review ? null : <AwaitsReview file={file} warning={warning} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WarningFacts({ warning }: { readonly warning: PhoneWarning }) {
  const t = useWords();
  const formats = useFormats();
  const codes = useCodeNames();
  const { review } = warning;
  return (
    <>
      <div className="row spread">
        <h3>
          {warning.recipientName}, {formats.moment(warning.calledAt)}
        </h3>
        <span className={review?.verdict === 'agreed' ? 'chip accent' : 'chip due'}>
          <Icon name={review?.verdict === 'agreed' ? 'check' : 'alert'} size={12} />
          {t(`warning.state.${review?.verdict ?? 'unread'}`)}
        </span>
      </div>
      <dl className="facts">
        <dt>{t('warning.fact.spokeWith')}</dt>
        <dd>{warning.spokeWith}</dd>
        <dt>{t('warning.fact.told')}</dt>
        <dd className="keep-lines">{warning.told}</dd>
        <dt>{t('warning.fact.reason')}</dt>
        <dd className="keep-lines">{warning.reason}</dd>
        <dt>{t('route.basis')}</dt>
        <dd>{codes.name('legalBases', warning.basis)}</dd>
        <dt>{t('warning.by')}</dt>
        <dd>
          {warning.by}, {formats.moment(warning.recordedAt)}
        </dd>
        <dt>{t('warning.completeBy')}</dt>
        <dd>{formats.day(warning.completeBy)}</dd>
        {review ? (
          <>
            <dt>{t('warning.readBy')}</dt>
            <dd>
              {review.by}, {formats.moment(review.at)}: {review.note}
            </dd>
          </>
        ) : null}
      </dl>
    </>
  );
}

interface ReviewProps {
  readonly file: SignalFile;
  readonly warning: PhoneWarning;
}

/** Another person than the caller; the server refuses the rest, and the screen says so beforehand. */
function AwaitsReview({ file, warning }: ReviewProps) {
  const t = useWords();
  const { staffId } = useSession();
  const own = warning.byId === staffId;
  if (file.may['reviewWarning'] && !own) return <Review file={file} warning={warning} />;
  return (
    <p className="soft row">
      <Icon name="person" /> {t(own ? 'warning.own' : 'release.waiting')}
    </p>
  );
}

function Review({ file, warning }: ReviewProps) {
  const t = useWords();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const lacks = note.trim() === '';
  const act = useAct(
    file.id,
    (verdict: 'agreed' | 'objected') =>
      desk.reviewWarning(file.id, warning.id, { verdict, note: note.trim() }),
    () => t('warning.read'),
  );
  const say = (verdict: 'agreed' | 'objected') => () => {
    setTried(true);
    if (!lacks) act.run(verdict);
  };
  return (
    <div className="stack">
      <TextArea
        label={t('field.motive')}
        hint={t('warning.reviewHint')}
        wrong={tried && lacks ? t('field.motiveMissing') : undefined}
        value={note}
        onText={setNote}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button disabled={act.isPending} onClick={say('objected')}>
          {t('warning.object')}
        </Button>
        <Button look="primary" disabled={act.isPending} onClick={say('agreed')}>
          {t('warning.agree')}
        </Button>
      </div>
    </div>
  );
}
