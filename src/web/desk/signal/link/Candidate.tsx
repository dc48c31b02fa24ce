import type { Proposal } from '../../../api/types.js';
import { useWords, useWritten } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { CandidateWhy } from './CandidateWhy.js';
import { HubChip } from './HubChip.js';
import { strengthOf } from './strength.js';
import { summaryWords } from './summary-words.js';
import type { Judge } from './use-judge.js';
import { VerdictRow } from './VerdictRow.js';

interface CandidateProps {
  readonly signalId: string;
  readonly proposal: Proposal;
  /** Words of this signal that stand with the candidate too. */
  readonly also: readonly string[];
  readonly number: number;
  readonly current: boolean;
  readonly open: boolean;
  /** Undefined for who may not judge. */
  readonly judge: Judge | undefined;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** One candidate: who, how much it weighs, why, and what a person said of it. */
export function Candidate(props: CandidateProps) {
  const { proposal, number, current, open } = props;
  const t = useWords();
  return (
    <li className={current ? 'candidate current' : 'candidate'} onFocus={props.onFocus}>
      <button
        type="button"
        id={`kandidaat-${proposal.id}`}
        className="candidate-head"
        aria-expanded={open}
        onClick={props.onToggle}
      >
        <Kbd keys={String(number)} />
        <Who proposal={proposal} also={props.also} />
        <HowMuch proposal={proposal} />
        <span className="why small">{t('link.why')}</span>
      </button>
      {open ? <CandidateWhy signalId={props.signalId} proposal={proposal} /> : null}
      <VerdictRow proposal={proposal} current={current} open={open} judge={props.judge} />
    </li>
  );
}

function Who({ proposal, also }: Pick<CandidateProps, 'proposal' | 'also'>) {
  const t = useWords();
  const formats = useFormats();
  return (
    <span className="candidate-who">
      <span className="row tight">
        <strong>{proposal.label}</strong>
        {proposal.hub ? <HubChip hub={proposal.hub} /> : null}
        {proposal.proposed ? null : <span className="chip outline">{t('link.notProposed')}</span>}
      </span>
      <span className="soft small">{summaryWords(proposal.summary, formats.birthDate)}</span>
      {also.length ? (
        <span className="small">
          <Icon name="check" size={12} /> {t('link.also', { words: also.join(', ') })}
        </span>
      ) : null}
    </span>
  );
}

/** A weight where it is asked who is meant; where it is asked who bears a fact, how the fact agrees. */
function HowMuch({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords();
  const formats = useFormats();
  const written = useWritten();
  const fact = proposal.contributions[0];
  if (proposal.question === 'bears')
    return <span className="candidate-fact small">{fact ? written(fact.label, fact.labelEn) : null}</span>;
  return (
    <span className="candidate-weight numeric">
      <strong>{formats.weight(proposal.weight)}</strong>
      <span className="soft small">{t(`strength.${strengthOf(proposal.probability)}`)}</span>
    </span>
  );
}
