import { useState } from 'react';
import type { Proposal, Verdict } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/fields.js';
import { Icon, type IconName } from '../../../ui/Icon.js';
import { Said } from './Said.js';
import type { Judge } from './use-judge.js';
import { verdictWord } from './verdict-word.js';

interface VerdictRowProps {
  readonly proposal: Proposal;
  readonly current: boolean;
  readonly open: boolean;
  readonly judge: Judge | undefined;
}

export const VERDICT_KEYS: Readonly<Record<Verdict, string>> = { same: 's', 'not-same': 'n', unsure: 'o' };
const VERDICTS: readonly Verdict[] = ['same', 'not-same', 'unsure'];
const SHAPE: Readonly<Record<Verdict, IconName>> = { same: 'check', 'not-same': 'close', unsure: 'circle' };

/** What a person said of a candidate, and the buttons to say it: same, not the same, unsure, or take it back. */
export function VerdictRow({ proposal, current, open, judge }: VerdictRowProps) {
  const t = useWords();
  const { judgement, question } = proposal;
  // Many may bear a fact: their buttons come with the one that is looked at.
  const offered = judge && (question === 'who' || open || current) ? judge : undefined;
  if (!judgement && !offered) return null;
  return (
    <div className="candidate-verdict">
      {judgement ? (
        <p className="said small">
          <span className="chip accent">
            <Icon name={SHAPE[judgement.verdict]} size={12} />
            {t(verdictWord(question, judgement.verdict))}
          </span>
          <Said said={judgement} />
        </p>
      ) : null}
      {offered && open ? <Why proposal={proposal} judge={offered} /> : null}
      {offered ? (
        <div className="row tight">
          {VERDICTS.filter((verdict) => verdict !== judgement?.verdict).map((verdict) => (
            <Button
              key={verdict}
              size="small"
              keys={current ? VERDICT_KEYS[verdict] : undefined}
              onClick={() => offered.run(proposal, verdict)}
            >
              {t(verdictWord(question, verdict))}
              <span className="hidden-visually">{proposal.label}</span>
            </Button>
          ))}
          {judgement ? (
            <Button
              size="small"
              look="quiet"
              keys={current ? 'u' : undefined}
              onClick={() => offered.takeBack(proposal)}
            >
              {t('link.takeBack')}
              <span className="hidden-visually">{proposal.label}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** The judge's own words; Enter in the field gives no verdict, so that a verdict is always chosen. */
function Why({ proposal, judge }: { readonly proposal: Proposal; readonly judge: Judge }) {
  const t = useWords();
  const [text, setText] = useState('');
  return (
    <TextField
      label={t('link.reason')}
      value={text}
      onText={(words) => {
        setText(words);
        judge.because(proposal.id, words);
      }}
    />
  );
}
