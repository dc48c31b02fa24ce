import { useState } from 'react';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import type { StepProps } from '../SignalView.js';
import { AssessForm } from './AssessForm.js';

export function AssessStep({ file, active }: StepProps) {
  const t = useWords();
  const [again, setAgain] = useState(false);
  const now = file.steps.assess.state === 'now';
  if (!file.may['assess'] || (!now && !file.assessment))
    return file.assessment ? (
      <AssessmentFacts assessment={file.assessment} />
    ) : (
      <Notice title={t('step.notYours')} />
    );
  if (file.assessment && !again)
    return (
      <div className="stack">
        <AssessmentFacts assessment={file.assessment} />
        {now ? (
          <div>
            <Button size="small" onClick={() => setAgain(true)}>
              {t('assess.again')}
            </Button>
          </div>
        ) : null}
      </div>
    );
  return <AssessForm file={file} active={active} onDone={() => setAgain(false)} />;
}

function AssessmentFacts({
  assessment,
}: {
  readonly assessment: NonNullable<StepProps['file']['assessment']>;
}) {
  const t = useWords();
  const codes = useCodeNames();
  const formats = useFormats();
  const { grade } = assessment;
  return (
    <dl className="facts">
      <dt>{t('assess.themes')}</dt>
      <dd>{assessment.themes.map((code) => codes.name('themes', code)).join(', ')}</dd>
      <dt>{t('assess.intent')}</dt>
      <dd>{codes.name('intents', assessment.intent)}</dd>
      <dt>{t('assess.grade')}</dt>
      <dd>
        {codes.name('gradeSource', grade.source)}; {codes.name('gradeInfo', grade.info)}
      </dd>
      <dt>{t('assess.urgency')}</dt>
      <dd>{codes.name('urgencies', assessment.urgency)}</dd>
      <dt>{t('field.motive')}</dt>
      <dd>{assessment.motive}</dd>
      <dt>{t('field.by')}</dt>
      <dd>
        {assessment.by}, {formats.moment(assessment.at)}
      </dd>
    </dl>
  );
}
