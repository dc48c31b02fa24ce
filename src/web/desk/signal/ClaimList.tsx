import { type FormEvent, useState } from 'react';
import { type ClaimJudgement, desk } from '../../api/desk.js';
import type { Claim, ClaimStatus, SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Segments } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextArea } from '../../ui/fields.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { useAct } from './use-act.js';

/** What is claimed, and what became of each claim. */
export function ClaimList({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const formats = useFormats();
  const [judging, setJudging] = useState<Claim | null>(null);
  if (file.claims.length === 0) return null;
  return (
    <section className="card" aria-labelledby="beweringen-kop">
      <header>
        <h2 id="beweringen-kop">{t('claim.title')}</h2>
        <span className="count">{file.claims.length}</span>
      </header>
      <div className="body tight">
        <ul className="lines">
          {file.claims.map((claim) => (
            <li key={claim.id} id={`bewering-${claim.id}`} className="mention-line">
              <span>
                <span className="chip outline">{t(`claim.status.${claim.status}`)}</span> “{claim.text}”
                <span className="faint small">
                  {' '}
                  {claim.by}, {formats.moment(claim.at)}
                </span>
              </span>
              {file.may['mark'] ? (
                <Button size="small" look="quiet" onClick={() => setJudging(claim)}>
                  {t('claim.judge')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
      {judging ? <JudgeClaim file={file} claim={judging} onClose={() => setJudging(null)} /> : null}
    </section>
  );
}

interface JudgeClaimProps {
  readonly file: SignalFile;
  readonly claim: Claim;
  readonly onClose: () => void;
}

const STATUSES: readonly ClaimStatus[] = ['beweerd', 'bevestigd', 'weerlegd'];

function JudgeClaim({ file, claim, onClose }: JudgeClaimProps) {
  const t = useWords();
  const [status, setStatus] = useState<ClaimStatus | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct(
    file.id,
    (input: ClaimJudgement) => desk.judgeClaim(file.id, claim.id, input),
    () => t('claim.judged'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (status) act.run({ status, reason }, onClose);
  };
  return (
    <Dialog title={t('claim.judge')} closeWord={t('app.close')} onClose={onClose} width={480}>
      <form className="stack" onSubmit={submit}>
        <blockquote className="quote">{claim.text}</blockquote>
        <Segments
          legend={t('claim.status')}
          options={STATUSES.map((value) => ({ value, label: t(`claim.status.${value}`) }))}
          value={status}
          onPick={(value) => setStatus(STATUSES.find((one) => one === value) ?? null)}
        />
        <TextArea label={t('field.reason')} value={reason} onText={setReason} required />
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <div className="row end">
          <Button type="submit" look="primary" disabled={!status || act.isPending}>
            {t('claim.judge')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
