import { useMemo, useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { Proposal, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Empty } from '../../../ui/Empty.js';
import type { StepProps } from '../SignalView.js';
import { useAct } from '../use-act.js';
import { Candidate } from './Candidate.js';
import { FinishLinking } from './FinishLinking.js';
import { useCandidateKeys } from './use-candidate-keys.js';
import { useJudge } from './use-judge.js';

/** Candidates per mention, the strongest first. The machine proposes; a person says same, not the same or unsure. */
export function LinkStep({ file, active }: StepProps) {
  const t = useWords();
  const groups = useMemo(() => byMention(file), [file]);
  const ordered = useMemo(() => groups.flatMap((group) => group.proposals), [groups]);
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<string | null>(ordered[0]?.id ?? null);
  const mayJudge = file.may['link'] === true;
  const judge = useJudge(file);
  const toggle = (id: string) => setOpened((now) => (now === id ? null : id));
  useCandidateKeys({ active: active && mayJudge, ordered, at, setAt, open: setOpened, judge });
  const finish = useAct(
    file.id,
    (input: { result: 'linked' | 'unlinkable'; reason: string }) => desk.finishLinking(file.id, input),
    ({ result }) => t(`link.finished.${result}`),
  );
  return (
    <div className="stack">
      {ordered.length === 0 ? <Empty title={t('link.empty')}>{t('link.emptyLead')}</Empty> : null}
      {groups.map((group) => (
        <section key={group.mentionId} className="stack-tight">
          <h3>{t('link.for', { words: group.words })}</h3>
          <ol className="candidates">
            {group.proposals.map((proposal) => {
              const index = ordered.indexOf(proposal);
              return (
                <Candidate
                  key={proposal.id}
                  proposal={proposal}
                  number={index + 1}
                  current={active && index === at}
                  open={opened === proposal.id}
                  mayJudge={mayJudge}
                  onToggle={() => toggle(proposal.id)}
                  onFocus={() => setAt(index)}
                  onJudge={(verdict) => judge.run(proposal, verdict)}
                />
              );
            })}
          </ol>
        </section>
      ))}
      {judge.problem}
      {mayJudge && file.steps.link.state === 'now' ? (
        <FinishLinking file={file} active={active} act={finish} />
      ) : null}
    </div>
  );
}

interface Group {
  readonly mentionId: string;
  readonly words: string;
  readonly proposals: readonly Proposal[];
}

function byMention(file: SignalFile): readonly Group[] {
  const ids = [...new Set(file.proposals.map((proposal) => proposal.mentionId))];
  return ids.map((mentionId) => ({
    mentionId,
    words: file.mentions.find((mention) => mention.id === mentionId)?.asWritten ?? '',
    proposals: file.proposals
      .filter((proposal) => proposal.mentionId === mentionId)
      .toSorted((a, b) => b.weight - a.weight),
  }));
}
