import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { desk, type LinkJudgement } from '../../../api/desk.js';
import type { Proposal, SignalFile, Verdict } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useToast } from '../../app/ToastProvider.js';

export interface Judge {
  readonly run: (proposal: Proposal, verdict: Verdict) => void;
  /** Takes back the last judgement of this visit. A judgement is never erased: a new one retires it. */
  readonly undo: () => void;
  readonly problem: ReactNode;
}

export function useJudge(file: SignalFile): Judge {
  const t = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const before = useRef<LinkJudgement | null>(null);
  const { mutate, error } = useMutation({
    mutationFn: (given: LinkJudgement) => desk.judgeLink(file.id, given),
    onSuccess: () => client.invalidateQueries({ queryKey: ['signal', file.id] }),
  });
  const undo = () => {
    const given = before.current;
    if (!given) return;
    before.current = null;
    mutate(given, { onSuccess: () => toast({ words: t('link.undone') }) });
  };
  const run = (proposal: Proposal, verdict: Verdict) => {
    if (proposal.judgement?.verdict === verdict) return;
    mutate(
      { proposalId: proposal.id, verdict, reason: '' },
      {
        onSuccess: () => {
          before.current = {
            proposalId: proposal.id,
            verdict: proposal.judgement?.verdict ?? 'withdrawn',
            reason: t('link.undoReason'),
          };
          toast({ words: `${proposal.label}: ${t(`verdict.${verdict}`)}`, undo });
        },
      },
    );
  };
  return { run, undo, problem: error ? <ProblemNotice error={error} when="act" /> : null };
}
