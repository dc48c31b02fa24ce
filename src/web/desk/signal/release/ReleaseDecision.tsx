import { useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { ProposedRoute } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { TextArea } from '../../../ui/fields.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';
import { PackageView } from './PackageView.js';

interface ReleaseDecisionProps {
  readonly signalId: string;
  readonly route: ProposedRoute;
}

/** The second reader sees exactly what would leave, and then releases it or sends it back. */
export function ReleaseDecision({ signalId, route }: ReleaseDecisionProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacks = reason.trim() === '';
  const act = useAct(
    signalId,
    (decision: 'release' | 'send-back') =>
      desk.decideRelease(signalId, { routeId: route.id, decision, reason: reason.trim() }),
    (decision) => t(decision === 'release' ? 'release.released' : 'release.sentBack'),
  );
  const decide = (decision: 'release' | 'send-back') => () => {
    setTried(true);
    if (!lacks) act.run(decision);
  };
  return (
    <div className="stack">
      <PackageView signalId={signalId} routeId={route.id} />
      <TextArea
        label={t('field.motive')}
        hint={t('release.reasonHint')}
        wrong={tried && lacks ? t('field.motiveMissing') : undefined}
        value={reason}
        onText={setReason}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button disabled={act.isPending} onClick={decide('send-back')}>
          {t('release.sendBack')}
        </Button>
        <Button look="primary" disabled={act.isPending} onClick={decide('release')}>
          {t('release.release')}
        </Button>
      </div>
    </div>
  );
}
