import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { desk, type LinkJudgement } from '../../../api/desk.js';
import type { Proposal, SignalFile, Verdict } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useToast } from '../../app/ToastProvider.js';
import { verdictWord } from './verdict-word.js';

export interface Judge {
  readonly run: (proposal: Proposal, verdict: Verdict) => void;
  /** What the judge writes beside a candidate goes with the verdict that follows. */
  readonly because: (proposalId: string, reason: string) => void;
  /** Takes the standing judgement of a candidate back. It is retired, never erased. */
  readonly takeBack: (proposal: Proposal) => void;
  /** Takes back the last judgement of this visit; without one, that of this candidate. */
  readonly undo: (current: Proposal | undefined) => void;
  readonly problem: ReactNode;
}

export function useJudge(file: SignalFile): Judge {
  const t = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const before = useRef<LinkJudgement | null>(null);
  const reasons = useRef(new Map<string, string>());
  const { mutate, error } = useMutation({
    mutationFn: (given: LinkJudgement) => desk.judgeLink(file.id, given),
    onSuccess: () => client.invalidateQueries({ queryKey: ['signal', file.id] }),
  });
  const giveBack = (given: LinkJudgement) => {
    before.current = null;
    mutate(given, { onSuccess: () => toast({ words: t('link.undone') }) });
  };
  const takeBack = (proposal: Proposal) =>
    giveBack({ proposalId: proposal.id, verdict: 'withdrawn', reason: t('link.undoReason') });
  const undo = (current: Proposal | undefined) => {
    if (before.current) giveBack(before.current);
    else if (current?.judgement) takeBack(current);
  };
  const run = (proposal: Proposal, verdict: Verdict) => {
    if (proposal.judgement?.verdict === verdict) return;
    const reason = reasons.current.get(proposal.id)?.trim() ?? '';
    mutate(
      { proposalId: proposal.id, verdict, reason },
      {
        onSuccess: () => {
          before.current = {
            proposalId: proposal.id,
            verdict: proposal.judgement?.verdict ?? 'withdrawn',
            reason: proposal.judgement?.reason ?? t('link.undoReason'),
          };
          const said = t(verdictWord(proposal.question, verdict));
          toast({ words: `${proposal.label}: ${said}`, undo: () => undo(undefined) });
        },
      },
    );
  };
  return {
    run,
    because: (proposalId, reason) => reasons.current.set(proposalId, reason),
    takeBack,
    undo,
    problem: error ? <ProblemNotice error={error} when="act" /> : null,
  };
}
