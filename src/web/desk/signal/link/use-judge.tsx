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

/** What is sent, what the toast says of it, and what takes it back. */
interface Act {
  readonly given: LinkJudgement;
  readonly words: string;
  readonly back: LinkJudgement | null;
}

export function useJudge(file: SignalFile): Judge {
  const t = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const before = useRef<LinkJudgement | null>(null);
  const reasons = useRef(new Map<string, string>());
  const { mutate, error } = useMutation({
    mutationFn: ({ given }: Act) => desk.judgeLink(file.id, given),
    // Not at the call: a step that was closed meanwhile still tells what was done.
    onSuccess: (_, { words, back }) => {
      before.current = back;
      toast({ words, ...(back ? { undo: () => undo(undefined) } : {}) });
      return client.invalidateQueries({ queryKey: ['signal', file.id] });
    },
  });
  const giveBack = (given: LinkJudgement) => mutate({ given, words: t('link.undone'), back: null });
  const takeBack = (proposal: Proposal) =>
    giveBack({ proposalId: proposal.id, verdict: 'withdrawn', reason: t('link.undoReason') });
  const undo = (current: Proposal | undefined) => {
    if (before.current) giveBack(before.current);
    else if (current?.judgement) takeBack(current);
  };
  const run = (proposal: Proposal, verdict: Verdict) => {
    if (proposal.judgement?.verdict === verdict) return;
    const reason = reasons.current.get(proposal.id)?.trim() ?? '';
    const said = t(verdictWord(proposal.question, verdict));
    mutate({
      given: { proposalId: proposal.id, verdict, reason },
      words: `${proposal.label}: ${said}`,
      back: {
        proposalId: proposal.id,
        verdict: proposal.judgement?.verdict ?? 'withdrawn',
        reason: proposal.judgement?.reason ?? t('link.undoReason'),
      },
    });
  };
  return {
    run,
    because: (proposalId, reason) => reasons.current.set(proposalId, reason),
    takeBack,
    undo,
    problem: error ? <ProblemNotice error={error} when="act" /> : null,
  };
}
