import { useMemo, useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { Mention, Proposal } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Empty } from '../../../ui/Empty.js';
import type { StepProps } from '../SignalView.js';
import { useAct } from '../use-act.js';
import { AttentionNotice } from './AttentionNotice.js';
import { alsoBears, byMention, type CandidateGroup, withoutCandidates } from './by-mention.js';
import { Candidate } from './Candidate.js';
import { FinishLinking } from './FinishLinking.js';
import { useCandidateKeys } from './use-candidate-keys.js';
import { useJudge } from './use-judge.js';

/** Candidates per mention, the strongest first. The machine proposes; a person says same, not the same or unsure. */
export function LinkStep({ file, active }: StepProps) {
  const t = useWords();
  const groups = useMemo(() => byMention(file), [file]);
  const ordered = useMemo(() => groups.flatMap((group) => group.proposals), [groups]);
  // By id: a candidate that is weighed again may change places, and a key must not judge another one.
  const [current, setCurrent] = useState<string | null>(null);
  const at = Math.max(
    0,
    ordered.findIndex((proposal) => proposal.id === current),
  );
  const [opened, setOpened] = useState<string | null>(ordered[0]?.id ?? null);
  const judge = useJudge(file);
  const mayJudge = file.may['link'] === true;
  const toggle = (id: string) => setOpened((now) => (now === id ? null : id));
  const show = (id: string) => {
    setCurrent(id);
    setOpened(id);
  };
  useCandidateKeys({ active: active && mayJudge, ordered, at, show, judge });
  const finish = useAct(
    file.id,
    (input: { result: 'linked' | 'unlinkable'; reason: string }) => desk.finishLinking(file.id, input),
    ({ result }) => t(`link.finished.${result}`),
  );
  const candidate = (proposal: Proposal) => {
    const index = ordered.indexOf(proposal);
    return (
      <Candidate
        key={proposal.id}
        signalId={file.id}
        proposal={proposal}
        number={index + 1}
        current={active && index === at}
        open={opened === proposal.id}
        also={alsoBears(file, proposal)}
        judge={mayJudge ? judge : undefined}
        onToggle={() => toggle(proposal.id)}
        onFocus={() => setCurrent(proposal.id)}
      />
    );
  };
  return (
    <div className="stack">
      {file.attention.map((one) => (
        <AttentionNotice key={one.judgements[0]?.at ?? one.kind} attention={one} />
      ))}
      {ordered.length === 0 ? <Empty title={t('link.empty')}>{t('link.emptyLead')}</Empty> : null}
      {groups.map((group, place) => (
        <Group
          key={group.key}
          group={group}
          first={groups[place - 1]?.question !== group.question}
          candidate={candidate}
        />
      ))}
      <Nobody mentions={withoutCandidates(file)} />
      {judge.problem}
      {mayJudge && file.steps.link.state === 'now' ? (
        <FinishLinking file={file} active={active} act={finish} />
      ) : null}
    </div>
  );
}

interface GroupProps {
  readonly group: CandidateGroup;
  /** The first group of its question says what the question is. */
  readonly first: boolean;
  readonly candidate: (proposal: Proposal) => React.ReactNode;
}

function Group({ group, first, candidate }: GroupProps) {
  const t = useWords();
  return (
    <section className="candidate-group stack-tight">
      <h3>{t(`link.for.${group.question}`, { words: group.words })}</h3>
      {first && group.question === 'bears' ? <p className="small soft">{t('link.bearsLead')}</p> : null}
      <ol className="candidates">{group.proposals.map(candidate)}</ol>
    </section>
  );
}

function Nobody({ mentions }: { readonly mentions: readonly Mention[] }) {
  const t = useWords();
  if (mentions.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{t('link.nobody')}</h3>
      <p className="row tight">
        {mentions.map((mention) => (
          <span key={mention.id} className="chip outline">
            {mention.asWritten}
          </span>
        ))}
      </p>
      <p className="small soft">{t('link.nobodyLead')}</p>
    </section>
  );
}
