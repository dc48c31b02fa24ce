import type { Proposal, Verdict } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { Icon, type IconName } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { strengthOf } from './strength.js';
import { Waterfall } from './Waterfall.js';

interface CandidateProps {
  readonly proposal: Proposal;
  readonly number: number;
  readonly current: boolean;
  readonly open: boolean;
  readonly mayJudge: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onJudge: (verdict: Verdict) => void;
}

export const VERDICT_KEYS: Readonly<Record<Verdict, string>> = { same: 's', 'not-same': 'n', unsure: 'o' };
const VERDICTS: readonly Verdict[] = ['same', 'not-same', 'unsure'];
const SHAPE: Readonly<Record<Verdict, IconName>> = { same: 'check', 'not-same': 'close', unsure: 'circle' };

/** One candidate: who, how much it weighs, why, and what a person said of it. */
export function Candidate(props: CandidateProps) {
  const { proposal, number, current, open, mayJudge } = props;
  const t = useWords();
  const formats = useFormats();
  const { judgement } = proposal;
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
        <span className="candidate-who">
          <strong>{proposal.label}</strong>
          <span className="soft small">{proposal.summary}</span>
        </span>
        <span className="candidate-weight numeric">
          <strong>{formats.weight(proposal.weight)}</strong>
          <span className="soft small">{t(`strength.${strengthOf(proposal.probability)}`)}</span>
        </span>
        <span className="why small">{t('link.why')}</span>
      </button>
      {open ? <Why proposal={proposal} /> : null}
      <div className="row candidate-verdict">
        {judgement ? (
          <span className="chip accent">
            <Icon name={SHAPE[judgement.verdict]} size={12} />
            {t(`verdict.${judgement.verdict}`)}, {judgement.by}
          </span>
        ) : null}
        {mayJudge
          ? VERDICTS.map((verdict) => (
              <Button
                key={verdict}
                size="small"
                look={judgement?.verdict === verdict ? 'quiet' : 'plain'}
                disabled={judgement?.verdict === verdict}
                keys={current ? VERDICT_KEYS[verdict] : undefined}
                onClick={() => props.onJudge(verdict)}
              >
                {t(`verdict.${verdict}`)}
              </Button>
            ))
          : null}
      </div>
    </li>
  );
}

function Why({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords();
  return (
    <div className="stack candidate-why">
      <Waterfall weighed={proposal} />
      {proposal.whyNotHigher ? (
        <p>
          <strong>{t('link.whyNotHigher')}</strong> {proposal.whyNotHigher}
        </p>
      ) : null}
      {proposal.household?.length ? (
        <div>
          <h3>{t('link.household')}</h3>
          <ul className="bullets">
            {proposal.household.map((member) => (
              <li key={`${member.label}-${member.relation}`}>
                {member.label} <span className="soft">({member.relation})</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
