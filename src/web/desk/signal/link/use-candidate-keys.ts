import type { Proposal } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import type { KeyBinding } from '../../../ui/keys/KeysProvider.js';
import { useKeys } from '../../../ui/keys/use-keys.js';

import type { Judge } from './use-judge.js';
import { VERDICT_KEYS } from './VerdictRow.js';

interface CandidateKeys {
  readonly active: boolean;
  readonly ordered: readonly Proposal[];
  readonly at: number;
  /** Makes a candidate the current one and shows why. */
  readonly show: (id: string) => void;
  readonly judge: Judge;
}

/** `j` `k` and `1-9` choose a candidate; `s` `n` `o` judge the chosen one and `u` takes that back. */
export function useCandidateKeys({ active, ordered, at, show, judge }: CandidateKeys): void {
  const t = useWords();
  const choose = (index: number) => {
    const proposal = ordered[index];
    if (!proposal) return;
    show(proposal.id);
    document.getElementById(`kandidaat-${proposal.id}`)?.focus();
  };
  const give = (verdict: 'same' | 'not-same' | 'unsure') => ({
    keys: VERDICT_KEYS[verdict],
    label: t(`verdict.${verdict}`),
    run: () => {
      const proposal = ordered[at];
      if (proposal) judge.run(proposal, verdict);
    },
  });
  const numbers: KeyBinding[] = ordered.slice(0, 9).map((proposal, index) => ({
    keys: String(index + 1),
    label: t('link.choose', { label: proposal.label }),
    run: () => choose(index),
  }));
  useKeys(
    t('step.link'),
    active
      ? [
          { keys: 'j', label: t('link.next'), run: () => choose(at + 1) },
          { keys: 'k', label: t('link.previous'), run: () => choose(at - 1) },
          give('same'),
          give('not-same'),
          give('unsure'),
          { keys: 'u', label: t('app.undo'), run: () => judge.undo(ordered[at]) },
          ...numbers,
        ]
      : [],
  );
}
