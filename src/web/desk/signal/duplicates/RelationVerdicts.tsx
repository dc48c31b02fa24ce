import { useState } from 'react';
import type { Duplicate, DuplicateRelation, SignalFile, Verdict } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/fields.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { Said } from '../link/Said.js';
import { relationWord } from './relation-word.js';
import { type RelationJudge, useRelation } from './use-relation.js';

interface RelationVerdictsProps {
  readonly file: SignalFile;
  readonly duplicate: Duplicate;
  readonly onClose: () => void;
}

const RELATIONS: readonly DuplicateRelation[] = ['duplicate', 'supplement', 'related'];

/** What the two signals are to each other: said with a reason, or what was said and the way back. */
export function RelationVerdicts({ file, duplicate, onClose }: RelationVerdictsProps) {
  const t = useWords();
  const judge = useRelation(file, duplicate);
  if (duplicate.judgement?.verdict === 'same') return <Standing duplicate={duplicate} judge={judge} />;
  if (file.may['link'] !== true) return null;
  return (
    <>
      <ul className="small soft bullets">
        {RELATIONS.map((relation) => (
          <li key={relation}>{t(`duplicate.lead.${relation}`)}</li>
        ))}
      </ul>
      <Verdicts duplicate={duplicate} judge={judge} onClose={onClose} />
    </>
  );
}

interface JudgeProps {
  readonly duplicate: Duplicate;
  readonly judge: RelationJudge;
}

function Standing({ duplicate, judge }: JudgeProps) {
  const t = useWords();
  const { judgement, relation } = duplicate;
  if (!judgement) return null;
  return (
    <div className="row between">
      <p className="said">
        <span className="chip accent">{t(relationWord(relation, judgement.verdict))}</span>
        <Said said={judgement} />
      </p>
      {judge.error ? <ProblemNotice error={judge.error} when="act" /> : null}
      {judge.mayTakeBack ? (
        <Button disabled={judge.isPending} onClick={judge.takeBack}>
          {t('duplicate.takeBack')}
        </Button>
      ) : relation === 'duplicate' ? (
        <p className="soft small">{t('duplicate.coordinator')}</p>
      ) : null}
    </div>
  );
}

function Verdicts({ duplicate, judge, onClose }: JudgeProps & Pick<RelationVerdictsProps, 'onClose'>) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacks = reason.trim() === '';
  const give = (relation: DuplicateRelation, verdict: Verdict) => {
    setTried(true);
    if (!lacks) judge.run({ relation, verdict, reason: reason.trim() }, onClose);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give(duplicate.relation, 'same');
      }}
    >
      <TextField
        label={t('field.reason')}
        wrong={tried && lacks ? t('field.reasonMissing') : undefined}
        value={reason}
        onText={setReason}
        required
        aria-required
      />
      {judge.error ? <ProblemNotice error={judge.error} when="act" /> : null}
      <div className="row end">
        {RELATIONS.map((relation) => (
          <Button
            key={relation}
            look={relation === duplicate.relation ? 'primary' : 'plain'}
            keys={relation === duplicate.relation ? 'Enter' : undefined}
            disabled={judge.isPending}
            onClick={() => give(relation, 'same')}
          >
            {t(`duplicate.say.${relation}`)}
          </Button>
        ))}
        <Button disabled={judge.isPending} onClick={() => give(duplicate.relation, 'not-same')}>
          {t('duplicate.say.not')}
        </Button>
        <Button disabled={judge.isPending} onClick={() => give(duplicate.relation, 'unsure')}>
          {t('duplicate.say.unsure')}
        </Button>
      </div>
    </form>
  );
}
