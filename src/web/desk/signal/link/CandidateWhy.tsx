import type { Proposal } from '../../../api/types.js';
import { useWords, useWritten } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Household } from './Household.js';
import { JudgementHistory } from './JudgementHistory.js';
import { Waterfall } from './Waterfall.js';

interface CandidateWhyProps {
  readonly signalId: string;
  readonly proposal: Proposal;
}

/** Everything behind one candidate: what was compared, what would change it, who lives there, what was said before. */
export function CandidateWhy({ signalId, proposal }: CandidateWhyProps) {
  const t = useWords();
  const formats = useFormats();
  const written = useWritten();
  const { hub } = proposal;
  const asksWho = proposal.question === 'who';
  return (
    <div className="stack candidate-why">
      {asksWho ? <Waterfall weighed={proposal} /> : <FactBothSides proposal={proposal} />}
      {proposal.whyNotHigher ? (
        <p>
          <strong>{t('link.whyNotHigher')}</strong> {written(proposal.whyNotHigher, proposal.whyNotHigherEn)}
        </p>
      ) : null}
      {hub ? (
        <p className="small">
          {t('hub.explain', {
            version: String(hub.listVersion),
            owner: hub.listOwner,
            from: formats.birthDate(hub.listFrom),
          })}
        </p>
      ) : null}
      {proposal.targetKind === 'person' ? <Household signalId={signalId} proposalId={proposal.id} /> : null}
      <JudgementHistory proposal={proposal} />
    </div>
  );
}

function FactBothSides({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords();
  const fact = proposal.contributions[0];
  return (
    <dl className="both-sides">
      <dt>{t('waterfall.left')}</dt>
      <dd>{fact?.left ?? '–'}</dd>
      <dt>{t('waterfall.right')}</dt>
      <dd>{fact?.right ?? '–'}</dd>
    </dl>
  );
}
