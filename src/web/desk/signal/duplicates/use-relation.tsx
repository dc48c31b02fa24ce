import { useMutation, useQueryClient } from '@tanstack/react-query';
import { desk, type RelationJudgement } from '../../../api/desk.js';
import type { Duplicate, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { refreshWorkStock } from '../../app/refresh-work-stock.js';
import { useToast } from '../../app/ToastProvider.js';
import { relationWord } from './relation-word.js';

export type RelationSaid = Pick<RelationJudgement, 'relation' | 'verdict' | 'reason'>;

export interface RelationJudge {
  readonly run: (said: RelationSaid, after: () => void) => void;
  readonly takeBack: () => void;
  readonly mayTakeBack: boolean;
  readonly error: Error | null;
  readonly isPending: boolean;
}

/** Says how another signal stands to this one, with a way back: "duplicate" is taken back by a coordinator only. */
export function useRelation(file: SignalFile, duplicate: Duplicate): RelationJudge {
  const t = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const mayUndo = (relation: Duplicate['relation'], verdict: string) =>
    file.may[relation === 'duplicate' && verdict === 'same' ? 'undoDuplicate' : 'link'] === true;
  const { mutate, error, isPending } = useMutation({
    mutationFn: (said: RelationSaid) =>
      desk.judgeDuplicate(file.id, { otherSignalId: duplicate.signalId, ...said }),
    // Not at the call: the dialog that gave the verdict is gone when it is taken back from the toast.
    onSuccess: (_, said) => {
      tell(said);
      void refreshWorkStock(client);
      // Both files changed: each tells it. Not waited for: a dialog that stays until then takes the key that undoes.
      void client.invalidateQueries({ queryKey: ['signal'] });
    },
  });
  const withdraw = (relation: Duplicate['relation']) =>
    mutate({ relation, verdict: 'withdrawn', reason: t('duplicate.undoReason') });
  const tell = ({ relation, verdict }: RelationSaid) => {
    if (verdict === 'withdrawn') return toast({ words: t('duplicate.takenBack') });
    const words = t('duplicate.done', {
      number: duplicate.number,
      words: t(relationWord(relation, verdict)),
    });
    toast({ words, ...(mayUndo(relation, verdict) ? { undo: () => withdraw(relation) } : {}) });
  };
  const { judgement } = duplicate;
  return {
    run: (said, after) => mutate(said, { onSuccess: after }),
    takeBack: () => withdraw(duplicate.relation),
    mayTakeBack: judgement !== null && mayUndo(duplicate.relation, judgement.verdict),
    error,
    isPending,
  };
}
