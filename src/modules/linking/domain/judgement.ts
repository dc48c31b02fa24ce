/** What a person said about a mention and a record. */
export const VERDICTS = ['same', 'not-same', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly mentionId: string;
  readonly register: string;
  readonly targetId: string;
  readonly verdict: Verdict;
}

/** Whether a machine may still propose the pair: a person's "no" binds, a "yes" and "unsure" keep it in sight. */
export function mayPropose(verdict: Verdict | undefined): boolean {
  return verdict !== 'not-same';
}
